package org.edgemuse.testkit.game;

import java.util.List;

/**
 * The optimum of (8), QoE paper, under C1 and C2, by duality. With s and t one over the roots of
 * the resources' shadow prices, s = 1 / sqrt(c_f + lambda) and t = 1 / sqrt(c_B + b), order i gets
 * f = max(sqrt(A R) s, A / kappa + sqrt(A D) s / (kappa t)), and B with A and D, s and t exchanged.
 * For given t, the best s is the largest that is affordable and within F ({@link Demand#largest});
 * the best t is the largest that is affordable and, with that s, within Bmax. The dual function is
 * convex, and so is its least value over one price as a function of the other: hence the demand for
 * spectrum grows with t, and t is found by bisection.
 */
final class OptimalFollowers implements Followers {

  @Override
  public Answer answer(Asp asp, double[] rewards) {
    require(feasible(asp));
    List<Order> orders = asp.orders();
    Demand compute = new Demand(orders.size());
    Demand spectrum = new Demand(orders.size());
    Search search = new Search(asp, rewards, compute, spectrum);
    double t = search.bestT();
    double s = search.bestS(t);
    search.price(s, t);
    double[] tflops = new double[orders.size()];
    double[] mhz = new double[orders.size()];
    for (int i = 0; i < tflops.length; i++) {
      tflops[i] = orders.get(i).work() == 0 ? 0 : compute.at(i, s);
      mhz[i] = orders.get(i).data() == 0 ? 0 : spectrum.at(i, t);
    }
    return new Answer(tflops, mhz);
  }

  private static void require(boolean feasible) {
    if (!feasible) {
      throw new IllegalArgumentException("The ASP cannot keep everyone's latency limit");
    }
  }

  /**
   * Whether C1 and C2 can hold together. The least that keeps C1 is sum f = sum A / kappa + x sum
   * sqrt(A D) / kappa and sum B = sum D / kappa + sum sqrt(A D) / (kappa x), for any x.
   */
  private static boolean feasible(Asp asp) {
    double tflops = asp.capacityTflops();
    double mhz = asp.bandwidthMHz();
    double both = 0;
    for (Order order : asp.orders()) {
      tflops -= order.work() / order.limitMs();
      mhz -= order.data() / order.limitMs();
      both += Math.sqrt(order.work() * order.data()) / order.limitMs();
    }
    return tflops > 0 && mhz > 0 && tflops * mhz > both * both;
  }

  private static final class Search {
    private final Asp asp;
    private final Demand compute;
    private final Demand spectrum;
    private final double[] wishedCompute;
    private final double[] wishedSpectrum;
    private final double[] cross;

    Search(Asp asp, double[] rewards, Demand compute, Demand spectrum) {
      this.asp = asp;
      this.compute = compute;
      this.spectrum = spectrum;
      int size = rewards.length;
      wishedCompute = new double[size];
      wishedSpectrum = new double[size];
      cross = new double[size];
      for (int i = 0; i < size; i++) {
        Order order = asp.orders().get(i);
        wishedCompute[i] = Math.sqrt(order.work() * rewards[i]);
        wishedSpectrum[i] = Math.sqrt(order.data() * rewards[i]);
        cross[i] = Math.sqrt(order.work() * order.data()) / order.limitMs();
      }
    }

    /** Sets what is asked of each resource while the other has its price. */
    void price(double s, double t) {
      for (int i = 0; i < cross.length; i++) {
        Order order = asp.orders().get(i);
        double limitMs = order.limitMs();
        compute.set(i, wishedCompute[i], order.work() / limitMs, cross[i] == 0 ? 0 : cross[i] / t);
        spectrum.set(
            i, wishedSpectrum[i], order.data() / limitMs, cross[i] == 0 ? 0 : cross[i] / s);
      }
    }

    double bestS(double t) {
      price(1, t);
      return compute.largest(1 / Math.sqrt(asp.costPerTflops()), asp.capacityTflops());
    }

    private boolean fits(double t) {
      double s = bestS(t);
      price(s, t);
      return spectrum.sum(t) <= asp.bandwidthMHz();
    }

    double bestT() {
      double high = 1 / Math.sqrt(asp.costPerMHz());
      if (fits(high)) {
        return high;
      }
      double low = high;
      do {
        high = low;
        low /= 2;
        require(low > 0);
      } while (!fits(low));
      for (double middle = (low + high) / 2;
          middle > low && middle < high;
          middle = (low + high) / 2) {
        if (fits(middle)) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
