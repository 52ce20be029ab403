package org.edgemuse.incentive.perturbation;

import org.edgemuse.incentive.follower.Admission;
import org.edgemuse.incentive.follower.AspReply;
import org.edgemuse.incentive.follower.Followers;
import org.edgemuse.incentive.leader.Regret;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.RewardScheme;
import org.jspecify.annotations.Nullable;

/**
 * Algorithm 1 as printed. Its stopping rule looks at utilities, not at rewards, so it stops falsely
 * where steps have shrunk or all perturbations overshoot; the clearing's regret tells. Previous
 * rewards, where there are any, replace the initial ones.
 *
 * @param options what the text leaves open
 */
public record DualPerturbation(PerturbationOptions options) implements RewardScheme {

  /** With the default options. */
  public DualPerturbation() {
    this(PerturbationOptions.DEFAULT);
  }

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    boolean[] admitted = Admission.of(market);
    double[] rewards = start(market, admitted, previousRewards);
    AspReply[] replies = Followers.replies(market, rewards, admitted);
    Perturbations perturbations = new Perturbations(market, replies, options);
    double[] before = new double[market.mus()];
    double[] after = new double[market.mus()];
    perturbations.utilities(rewards, before);
    int iterations = 0;
    boolean converged = false;
    while (iterations < options.iterationLimit() && !converged) {
      iterations++;
      perturbations.iterate(iterations, rewards);
      perturbations.utilities(rewards, after);
      double change = 0;
      for (int i = 0; i < market.mus(); i++) {
        int m = market.inOrder(i);
        change += Math.abs(after[m] - before[m]);
      }
      converged = change <= options.epsilon();
      double[] swap = before;
      before = after;
      after = swap;
    }
    Allocation given = Followers.answer(market, rewards, admitted);
    double[] regret = Regret.of(market, rewards, admitted);
    return new Clearing(market, rewards, given, regret, iterations, converged);
  }

  private double[] start(Market market, boolean[] admitted, double @Nullable [] previous) {
    if (previous != null && previous.length != market.pairs()) {
      throw new IllegalArgumentException(
          "previousRewards (length %d) must have one of %d pairs"
              .formatted(previous.length, market.pairs()));
    }
    double[] start = new double[market.pairs()];
    for (int m = 0; m < market.mus(); m++) {
      Mu mu = market.mu(m);
      double initial = mu.minReward() + options.start() * (mu.maxReward() - mu.minReward());
      for (int n = 0; n < market.asps(); n++) {
        int i = market.at(n, m);
        if (admitted[i]) {
          boolean known = previous != null && previous[i] > 0;
          start[i] = options.step().snap(known ? previous[i] : initial, mu);
        }
      }
    }
    return start;
  }
}
