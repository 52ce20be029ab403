package org.edgemuse.incentive.pricing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.RewardScheme;
import org.jspecify.annotations.Nullable;

/**
 * {@code only-compute} and {@code only-bandwidth}: the same game, in which every MU that asks an
 * ASP has an equal share of one resource, admitted or not, and the ASP optimises the other. The
 * fixed share's latency is taken off what an MU tolerates; where nothing is left, it is denied.
 * Costs and usage count the shares of those who are admitted. The clearing's multipliers and
 * regrets are those of this game.
 *
 * @param optimised the resource that is optimised
 * @param solver finds the equilibrium of the game that is left
 */
public record OneResource(Resource optimised, RewardScheme solver) implements RewardScheme {

  /** With the exact solver. */
  public OneResource(Resource optimised) {
    this(optimised, new ExactSolver());
  }

  @Override
  public Clearing clear(Market market, double @Nullable [] previousRewards) {
    Clearing left = solver.clear(without(market), previousRewards);
    Allocation given = left.allocation();
    double[] fixed = optimised == Resource.COMPUTE ? given.bandwidthMhz() : given.computeTflops();
    for (int n = 0; n < market.asps(); n++) {
      double share = share(market, n);
      for (int m = 0; m < market.mus(); m++) {
        int i = market.at(n, m);
        fixed[i] = given.admitted()[i] ? share : 0;
      }
    }
    return new Clearing(
        market, left.rewards(), given, left.regret(), left.iterations(), left.converged());
  }

  private double share(Market market, int asp) {
    boolean bandwidth = optimised == Resource.COMPUTE;
    double capacity = bandwidth ? market.asp(asp).bandwidthMhz() : market.asp(asp).computeTflops();
    if (capacity == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "ASP %d cannot share an infinite %s evenly"
              .formatted(asp, bandwidth ? "bandwidthMhz" : "computeTflops"));
    }
    return capacity / market.requests(asp);
  }

  private Market without(Market market) {
    MarketBuilder left = Market.of(asps(market), mus(market));
    for (int n = 0; n < market.asps(); n++) {
      double share = share(market, n);
      for (int m = 0; m < market.mus(); m++) {
        if (market.requested(n, m)) {
          boolean compute = optimised == Resource.COMPUTE;
          double work = market.workGflop(n, m);
          double data = market.dataMhzMs(n, m);
          double kappa = market.kappaMs(n, m) - (compute ? data : work) / share;
          if (kappa > 0) {
            left.request(
                n,
                m,
                compute ? work : 0,
                compute ? 0 : data,
                kappa,
                market.tokens(n, m),
                market.load(n, m));
          }
        }
      }
    }
    return left.build();
  }

  private static List<Asp> asps(Market market) {
    List<Asp> asps = new ArrayList<>();
    for (int n = 0; n < market.asps(); n++) {
      asps.add(market.asp(n));
    }
    return asps;
  }

  private static List<Mu> mus(Market market) {
    List<Mu> mus = new ArrayList<>();
    for (int m = 0; m < market.mus(); m++) {
      mus.add(market.mu(m));
    }
    return mus;
  }
}
