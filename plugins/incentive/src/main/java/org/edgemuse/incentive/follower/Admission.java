package org.edgemuse.incentive.follower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Market;

/**
 * Who can be served. An ASP may be unable to keep everyone's latency (C1) within its capacity (C2);
 * then it drops the MU of the largest A / kappa until it can. An MU that it could not serve even
 * alone, such as one in outage, goes before all others, whatever its A / kappa.
 *
 * <p>At the least latency that C1 allows, an ASP needs sum f = alpha + x sigma and sum B = delta +
 * sigma / x for some ratio x &gt; 0, where alpha = sum A / kappa, delta = sum D / kappa and sigma =
 * sum sqrt(A D) / kappa. So it can serve a set if (F - alpha) (Bmax - delta) exceeds sigma squared.
 */
public final class Admission {
  // At equality shadow prices are infinite; this near to it they mean nothing in double precision.
  private static final double LEAST_SLACK = 1e-9;

  private Admission() {}

  /** Whether each pair is served, laid out as in {@link Market}. */
  public static boolean[] of(Market market) {
    boolean[] admitted = new boolean[market.pairs()];
    for (int n = 0; n < market.asps(); n++) {
      admit(market, n, admitted);
    }
    return admitted;
  }

  // Subsets of a set that can be served can be served, so dropping the largest one by one ends
  // where adding the smallest one by one does.
  private static void admit(Market market, int asp, boolean[] admitted) {
    Load load = new Load(market.asp(asp));
    for (int m : bySize(market, asp)) {
      load.add(market, asp, m);
      if (!load.fits()) {
        return;
      }
      admitted[market.at(asp, m)] = true;
    }
  }

  private static List<Integer> bySize(Market market, int asp) {
    List<Integer> mus = new ArrayList<>();
    for (int i = 0; i < market.mus(); i++) {
      int m = market.inOrder(i);
      if (market.requested(asp, m)) {
        Load alone = new Load(market.asp(asp));
        alone.add(market, asp, m);
        if (alone.fits()) {
          mus.add(m);
        }
      }
    }
    mus.sort(Comparator.comparingDouble(m -> market.load(asp, m)));
    return mus;
  }

  private static final class Load {
    private final Asp asp;
    private double alpha;
    private double delta;
    private double sigma;

    Load(Asp asp) {
      this.asp = asp;
    }

    void add(Market market, int n, int m) {
      double work = market.workGflop(n, m);
      double data = market.dataMhzMs(n, m);
      double kappa = market.kappaMs(n, m);
      alpha += work / kappa;
      delta += data / kappa;
      sigma += Math.sqrt(work * data) / kappa;
    }

    boolean fits() {
      double computeLeft = 1 - share(alpha, asp.computeTflops());
      double bandwidthLeft = 1 - share(delta, asp.bandwidthMhz());
      double coupled = share(share(sigma * sigma, asp.computeTflops()), asp.bandwidthMhz());
      return computeLeft > LEAST_SLACK
          && bandwidthLeft > LEAST_SLACK
          && computeLeft * bandwidthLeft > coupled + LEAST_SLACK;
    }

    private static double share(double load, double capacity) {
      return load == 0 ? 0 : load / capacity;
    }
  }
}
