package org.edgemuse.incentive.mechanism;

import java.io.Serializable;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/**
 * How an equilibrium is searched for.
 *
 * @param sweepLimit sweeps over the MUs after which the solver stops
 * @param warmStart whether it begins with the rewards of the slot before
 */
public record SearchOptions(
    @Doc("sweeps over the MUs after which the solver stops, though some would still change rewards")
        @Default("1000")
        @Range(min = 1)
        int sweepLimit,
    @Doc("whether the search begins with the rewards of the slot before") @Default("true")
        boolean warmStart)
    implements Serializable {

  /** The solver. */
  ExactSolver solver() {
    return new ExactSolver(sweepLimit);
  }

  /** A mechanism that clears by a scheme in which the solver searches. */
  SearchMechanism mechanism(RewardScheme scheme, RunContext run) {
    return new SearchMechanism(
        scheme,
        warmStart ? new RewardMemory(run.esCount(), run.ueCount()) : null,
        new SearchMeter("sweeps", "converged"));
  }
}
