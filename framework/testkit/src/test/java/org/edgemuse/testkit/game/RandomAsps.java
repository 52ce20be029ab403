package org.edgemuse.testkit.game;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** ASPs of the size of Table IV, QoE paper, from plenty to just enough. */
final class RandomAsps {
  private static final Draws DRAWS = Draws.of(3, "game/asps");

  private RandomAsps() {}

  /** An ASP that can serve its orders. */
  static Asp of(int number, int orders) {
    List<Order> list = new ArrayList<>();
    double tflops = 0;
    double mhz = 0;
    double both = 0;
    for (int i = 0; i < orders; i++) {
      double work = at(number, 10 * i, 20, 150);
      double data = at(number, 10 * i + 1, 1, 40);
      double limitMs = at(number, 10 * i + 2, 100, 1000);
      list.add(new Order(work, data, limitMs, 0, 0));
      tflops += work / limitMs;
      mhz += data / limitMs;
      both += Math.sqrt(work * data) / limitMs;
    }
    // At x, (tflops + x both, mhz + both / x) is just enough.
    double x = StrictMath.exp(at(number, 100, -1, 1)) * Math.sqrt(tflops / mhz);
    double moreTflops = 1 + StrictMath.exp(at(number, 101, -6, 2));
    double moreMHz = 1 + StrictMath.exp(at(number, 102, -6, 6));
    return new Asp(
        (tflops + x * both) * moreTflops,
        (mhz + both / x) * moreMHz,
        at(number, 103, 10, 30),
        at(number, 104, 0.01, 0.3),
        list);
  }

  /** Rewards that its orders may pay. */
  static double[] rewards(int number, int orders) {
    double[] rewards = new double[orders];
    for (int i = 0; i < orders; i++) {
      rewards[i] = StrictMath.exp(at(number, 200 + i, -6, -0.7));
    }
    return rewards;
  }

  private static double at(int number, int k, double low, double high) {
    return low + (high - low) * DRAWS.uniform(number, 0, k);
  }
}
