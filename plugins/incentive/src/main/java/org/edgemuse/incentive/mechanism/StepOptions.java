package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import java.util.Objects;
import org.edgemuse.incentive.perturbation.StepRule;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How far Algorithm 1 perturbs rewards.
 *
 * @param constant the same step always
 * @param harmonic u of the diminishing step u / t
 * @param quantised levels from the least to the largest reward, a step apart (Appendix A, QoE
 *     paper)
 */
@OneOf
public record StepOptions(
    @Doc("the same step always") @Range(min = 0, openMin = true) @Nullable Double constant,
    @Doc("u of the diminishing step u / t in iteration t") @Range(min = 0, openMin = true)
        @Nullable Double harmonic,
    @Doc("levels between the least and the largest reward, one step apart") @Range(min = 1)
        @Nullable Integer quantised)
    implements Serializable {

  /** The rule. */
  StepRule rule() {
    if (constant != null) {
      return new StepRule.Constant(constant);
    }
    if (harmonic != null) {
      return new StepRule.Harmonic(harmonic);
    }
    return new StepRule.Quantised(Objects.requireNonNull(quantised));
  }
}
