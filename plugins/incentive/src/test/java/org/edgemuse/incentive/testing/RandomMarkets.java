package org.edgemuse.incentive.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Allocation;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.kernel.api.random.Draws;

/** Random markets for tests, by the ranges of Table III: the k-th is the same in every test. */
public final class RandomMarkets {
  private static final Draws DRAWS = Draws.of(20_260_102, "random markets");

  private RandomMarkets() {}

  /** Capacity that is never short. */
  public static Market slack(int asps, int mus, long index) {
    return market(asps, mus, index, filled(asps), filled(asps));
  }

  /** Capacities as drawn from Table III, which may be short or deny MUs. */
  public static Market drawn(int asps, int mus, long index) {
    double[] compute = new double[asps];
    double[] bandwidth = new double[asps];
    for (int n = 0; n < asps; n++) {
      compute[n] = between(5, 30, n, index, 10);
      bandwidth[n] = between(100, 500, n, index, 11);
    }
    return market(asps, mus, index, compute, bandwidth);
  }

  /**
   * Capacities that are these shares of what the equilibrium with slack capacity uses: both bind
   * below 1, and far below it MUs are pressed to a QoE of 0.
   */
  public static Market scarce(
      int asps, int mus, long index, double computeShare, double bandwidthShare) {
    Market slack = slack(asps, mus, index);
    Allocation used = new ExactSolver().clear(slack).allocation();
    double[] compute = new double[asps];
    double[] bandwidth = new double[asps];
    for (int n = 0; n < asps; n++) {
      for (int m = 0; m < mus; m++) {
        compute[n] += computeShare * used.computeTflops()[slack.at(n, m)];
        bandwidth[n] += bandwidthShare * used.bandwidthMhz()[slack.at(n, m)];
      }
    }
    return market(asps, mus, index, compute, bandwidth);
  }

  /** Slack capacity, and ASPs that differ in nothing but the MUs' tasks at them. */
  public static Market alike(int asps, int mus, long index) {
    double open = Double.POSITIVE_INFINITY;
    MarketBuilder market =
        Market.of(
            Collections.nCopies(asps, new Asp(1e-5, 900, 21, .1, open, open)),
            Collections.nCopies(mus, new Mu(371, 1e-4, 1)));
    for (int n = 0; n < asps; n++) {
      for (int m = 0; m < mus; m++) {
        long pair = Draws.pair(n, m);
        market.request(
            n, m, between(20, 120, pair, index, 31), between(3, 15, pair, index, 32), 900, 0);
      }
    }
    return market.build();
  }

  /**
   * One ASP whose computing just suffices for everybody's latency if it spends more bandwidth than
   * is cheapest, of which it has plenty.
   */
  public static Market tight(int mus, long index) {
    Market plenty = scarce(1, mus, index, 30, 30);
    double least = 0;
    double exchange = 0;
    for (int m = 0; m < mus; m++) {
      double work = plenty.workGflop(0, m);
      least += work / plenty.kappaMs(0, m);
      exchange += Math.sqrt(work * plenty.dataMhzMs(0, m)) / plenty.kappaMs(0, m);
    }
    double cheapest = Math.sqrt(.1 / plenty.asp(0).computePrice());
    double compute = least + between(.3, .9, 0, index, 33) * cheapest * exchange;
    double[] bandwidth = {plenty.asp(0).bandwidthMhz()};
    return market(1, mus, index, new double[] {compute}, bandwidth);
  }

  /** Random rewards, uniform in the logarithm between the MUs' limits. */
  public static double[] rewards(Market market, long index) {
    double[] rewards = new double[market.pairs()];
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        rewards[market.at(n, m)] =
            StrictMath.exp(
                between(
                    StrictMath.log(market.mu(m).minReward()),
                    StrictMath.log(market.mu(m).maxReward()),
                    Draws.pair(n, m),
                    index,
                    20));
      }
    }
    return rewards;
  }

  /** A uniform number; further draws for a test of its own take k from 100. */
  public static double between(double lo, double hi, long entity, long index, long k) {
    return lo + (hi - lo) * DRAWS.uniform(entity, index, k);
  }

  /** Checks that what was allocated keeps C1 and C2. */
  public static boolean feasible(Market market, Allocation given) {
    for (int n = 0; n < market.asps(); n++) {
      double compute = 0;
      double bandwidth = 0;
      for (int m = 0; m < market.mus(); m++) {
        compute += given.computeTflops()[market.at(n, m)];
        bandwidth += given.bandwidthMhz()[market.at(n, m)];
        if (!(given.qoeMs()[market.at(n, m)] >= 0)) {
          return false;
        }
      }
      if (compute > market.asp(n).computeTflops() * (1 + 1e-12)
          || bandwidth > market.asp(n).bandwidthMhz() * (1 + 1e-12)) {
        return false;
      }
    }
    return true;
  }

  /** The same market with MUs in the reverse order. */
  public static Market reversed(Market market) {
    List<Asp> asps = new ArrayList<>();
    for (int n = 0; n < market.asps(); n++) {
      asps.add(market.asp(n));
    }
    List<Mu> mus = new ArrayList<>();
    for (int m = market.mus() - 1; m >= 0; m--) {
      mus.add(market.mu(m));
    }
    MarketBuilder reversed = Market.of(asps, mus);
    for (int n = 0; n < market.asps(); n++) {
      for (int m = 0; m < market.mus(); m++) {
        reversed.request(
            n,
            market.mus() - 1 - m,
            market.workGflop(n, m),
            market.dataMhzMs(n, m),
            market.kappaMs(n, m),
            market.tokens(n, m));
      }
    }
    return reversed.build();
  }

  private static double[] filled(int asps) {
    double[] open = new double[asps];
    Arrays.fill(open, Double.POSITIVE_INFINITY);
    return open;
  }

  private static Market market(
      int asps, int mus, long index, double[] compute, double[] bandwidth) {
    List<Asp> providers = new ArrayList<>();
    for (int n = 0; n < asps; n++) {
      providers.add(
          new Asp(
              between(1e-5, 3e-5, n, index, 1),
              between(300, 1500, n, index, 2),
              between(20, 25, n, index, 3),
              .1,
              compute[n],
              bandwidth[n]));
    }
    List<Mu> users = new ArrayList<>();
    for (int m = 0; m < mus; m++) {
      users.add(new Mu(between(350, 390, m, index, 4), 1e-4, 1));
    }
    MarketBuilder market = Market.of(providers, users);
    for (int n = 0; n < asps; n++) {
      for (int m = 0; m < mus; m++) {
        long pair = Draws.pair(n, m);
        LlmTask task =
            new LlmTask(
                (long) between(100, 2001, pair, index, 5),
                (long) between(100, 2001, pair, index, 6),
                StrictMath.pow(10, -1 - 2 * (1 + DRAWS.below(5, pair, index, 7))));
        double snr = StrictMath.pow(10, between(1, 3, pair, index, 8));
        market.request(n, m, task, snr);
      }
    }
    return market.build();
  }
}
