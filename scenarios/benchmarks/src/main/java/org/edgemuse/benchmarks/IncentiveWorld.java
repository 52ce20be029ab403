package org.edgemuse.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.kernel.api.random.Draws;

/** Markets of MUs x ASPs with the incentive paper's ranges, standing still or with a moving SNR. */
final class IncentiveWorld {
  private static final Draws DRAWS = Draws.of(1, "benchmarked market");
  private static final double BOUND_SHARE = .7;

  private final List<Asp> asps = new ArrayList<>();
  private final List<Mu> mus = new ArrayList<>();
  private final double[] snrDb;

  /**
   * A market.
   *
   * @param size MUs x ASPs, such as 25x5
   * @param bound whether capacities are .7 of what is used where they are not short
   */
  IncentiveWorld(String size, boolean bound) {
    int count = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int providers = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    for (int m = 0; m < count; m++) {
      mus.add(new Mu(between(350, 390, m, 0), 1e-4, 1));
    }
    for (int n = 0; n < providers; n++) {
      asps.add(asp(n, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
    snrDb = new double[count * providers];
    for (int i = 0; i < snrDb.length; i++) {
      snrDb[i] = between(10, 30, i, 1);
    }
    if (bound) {
      bind(market());
    }
  }

  private void bind(Market slack) {
    Allocation used = new ExactSolver().clear(slack).allocation();
    for (int n = 0; n < asps.size(); n++) {
      double compute = 0;
      double bandwidth = 0;
      for (int m = 0; m < mus.size(); m++) {
        compute += used.computeTflops()[slack.at(n, m)];
        bandwidth += used.bandwidthMhz()[slack.at(n, m)];
      }
      asps.set(n, asp(n, BOUND_SHARE * compute, BOUND_SHARE * bandwidth));
    }
  }

  /** The market with the SNR as it is. */
  Market market() {
    MarketBuilder market = Market.of(asps, mus);
    for (int n = 0; n < asps.size(); n++) {
      for (int m = 0; m < mus.size(); m++) {
        int pair = n * mus.size() + m;
        LlmTask task =
            new LlmTask(
                100 + DRAWS.below(1901, pair, 0, 2),
                100 + DRAWS.below(1901, pair, 0, 3),
                StrictMath.pow(10, -3 - 2 * DRAWS.below(5, pair, 0, 4)));
        market.request(n, m, task, StrictMath.pow(10, snrDb[pair] / 10));
      }
    }
    return market.build();
  }

  /** Lets every SNR go up or down by 1 dB, between 10 and 30 dB. */
  void walk(int slot) {
    for (int i = 0; i < snrDb.length; i++) {
      double step = DRAWS.uniform(i, slot, 5) < .5 ? -1 : 1;
      snrDb[i] = Math.min(30, Math.max(10, snrDb[i] + step));
    }
  }

  private static Asp asp(int n, double computeTflops, double bandwidthMhz) {
    return new Asp(
        between(1e-5, 3e-5, n, 6),
        between(300, 1500, n, 7),
        between(20, 25, n, 8),
        .1,
        computeTflops,
        bandwidthMhz);
  }

  private static double between(double lo, double hi, long entity, long k) {
    return lo + (hi - lo) * DRAWS.uniform(entity, 0, k);
  }
}
