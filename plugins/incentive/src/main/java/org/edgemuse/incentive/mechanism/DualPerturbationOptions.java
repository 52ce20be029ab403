package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import org.edgemuse.incentive.perturbation.PerturbationOptions;
import org.edgemuse.incentive.perturbation.Sweep;
import org.edgemuse.incentive.perturbation.Ties;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * What the text of Algorithm 1 leaves open, and how it begins.
 *
 * @param step how far to perturb
 * @param epsilon change of all MUs' utilities together at which it stops
 * @param iterationLimit iterations after which it stops anyway
 * @param sweep against which rewards of the others MUs judge
 * @param clipped whether perturbed rewards are judged within the limits
 * @param ties what perturbations that change nothing do
 * @param start initial rewards, from the least (0) to the largest (1)
 * @param warmStart whether it begins with the rewards of the slot before; as printed it begins anew
 */
public record DualPerturbationOptions(
    @Doc("how far rewards are perturbed") @Default("{constant: 0.0005}") StepOptions step,
    @Doc("it stops when the utilities of all UEs together change by no more in an iteration")
        @Default("0.001")
        @Range(min = 0)
        double epsilon,
    @Doc("iterations after which it stops anyway") @Default("100000") @Range(min = 1)
        int iterationLimit,
    @Doc("whether UEs move all at once (jacobi) or one after another (gauss-seidel)")
        @Default("jacobi")
        Sweep sweep,
    @Doc("whether perturbed rewards are judged within the limits; else as they are")
        @Default("true")
        boolean clipped,
    @Doc("whether perturbations that change nothing move a reward, as printed, or it stays")
        @Default("move")
        Ties ties,
    @Doc("initial rewards: 0 for the least a UE may offer, 1 for the largest")
        @Default("0.5")
        @Range(min = 0, max = 1)
        double start,
    @Doc("whether it begins with the rewards of the slot before; as printed it begins anew")
        @Default("false")
        boolean warmStart)
    implements Serializable {

  /** The options of the algorithm. */
  PerturbationOptions algorithm() {
    return new PerturbationOptions(
        step.rule(), epsilon, iterationLimit, sweep, clipped, ties, start);
  }
}
