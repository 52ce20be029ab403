package org.edgemuse.incentive.chain;

import java.io.Serializable;
import org.edgemuse.incentive.bound.AccuracyBound;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * The constants of the bound (6), QoE paper.
 *
 * @param beta gap without any example, twice the odds of the task's ambiguity
 * @param eta largest ambiguity of an example
 * @param skewness of the model's contexts, the factor of every example
 */
public record BoundOptions(
    @Doc("gap to the ideal answer without any example: twice the odds of the task's ambiguity")
        @Default("0.1")
        @Range(min = 0, openMin = true)
        double beta,
    @Doc("largest ambiguity of an example; 1/11 fits the pairs of accuracy and examples published")
        @Default("0.09090909090909091")
        @Range(min = 0, openMin = true, max = 0.5, openMax = true)
        double eta,
    @Doc("how far the model's contexts stray from the true ones; 1 for large balanced data")
        @Default("1")
        @Range(min = 1)
        double skewness)
    implements Serializable {

  /** The bound. */
  AccuracyBound bound() {
    return new AccuracyBound(beta, eta, skewness);
  }
}
