package org.edgemuse.experiment.figure;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** Figures like those that sweeps produce. */
final class Examples {
  private static final Draws DRAWS = Draws.of(1, "figures");

  private Examples() {}

  static Figure schedulers() {
    String[] labels = {"masl", "best-response", "fictitious-play", "random", "selfish"};
    double[] levels = {60, 64, 77, 119, 193};
    double[] x = {2, 4, 6, 8, 10};
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < labels.length; s++) {
      series.add(falling(labels[s], levels[s], x, 0.06));
    }
    return Figure.of(
            "Total service time over the number of APs",
            "number of APs",
            "total service time (s)",
            series)
        .withCaption("mean and 95 % interval of 50 runs");
  }

  static Figure twelve() {
    double[] x = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5};
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < 12; s++) {
      series.add(falling("best-response start=case " + (s + 1), 40 + 12 * s, x, 0.03));
    }
    return Figure.of("", "work of a step (TFLOP)", "total service time (s)", series);
  }

  static Figure curves(int count, int slots) {
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      double[] x = new double[slots];
      double[] y = new double[slots];
      double level = 1 + DRAWS.uniform(s, 0, 0);
      for (int t = 0; t < slots; t++) {
        x[t] = t;
        y[t] = level + 2 * StrictMath.exp(-t / 300.0) + 0.1 * DRAWS.normal(s, t, 1);
      }
      series.add(Series.of("UE " + s, x, y));
    }
    return Figure.of("Delay of every UE", "slot", "mean delay (s)", series)
        .withCaption("one curve a UE, " + count + " UEs");
  }

  static Figure bars() {
    List<String> categories =
        List.of("masl", "best-response start=random", "best-response start=fastest", "random");
    return Figure.bars(
            "Cost by scheduler",
            "scheduler",
            "expected service time (s)",
            categories,
            List.of(
                Series.ofCategories(
                    "30 UEs",
                    new double[] {59.5, 63.3, 51.6, 119.5},
                    new double[] {57, 60, 50.5, 112},
                    new double[] {62, 66.6, 52.7, 127}),
                Series.ofCategories(
                    "20 UEs",
                    new double[] {31, 33, 28, Double.NaN},
                    new double[] {30, 31, 27.5, Double.NaN},
                    new double[] {32, 35, 28.5, Double.NaN})))
        .withCaption("mean and 95 % interval of 50 runs");
  }

  static Figure slanted() {
    List<String> categories = new ArrayList<>();
    double[] y = new double[14];
    for (int i = 0; i < y.length; i++) {
      categories.add("best-response-variant-" + i);
      y[i] = i - 4;
    }
    return Figure.bars(
        "A title so long that it takes two lines when it is set in the size that titles have here",
        "",
        "change against the reference, after all that was measured (%)",
        categories,
        List.of(Series.ofCategories("change", y, null, null)));
  }

  static Figure decades() {
    double[] x = {10, 30, 100, 300, 1000};
    return Figure.of(
            "Exact optimum against local search",
            "number of UEs",
            "time to decide (ms)",
            List.of(
                new Series(
                    "masl",
                    x,
                    new double[] {0.02, 0.05, 0.2, 0.7, 2.1},
                    new double[] {0.015, 0.04, 0.1, 0.6, 1.9},
                    new double[] {0.025, 0.06, 0.3, 0.8, 2.3}),
                Series.of("local-search-optimum", x, new double[] {3, 20, 190, 1500, 14000})))
        .withYScale(YScale.AUTO);
  }

  static Figure bands() {
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < 8; s++) {
      Figure one = curves(s + 1, 400);
      double[] y = one.series().get(s).y().clone();
      double[] low = new double[400];
      double[] high = new double[400];
      for (int t = 0; t < 400; t++) {
        y[t] += s;
        low[t] = y[t] - 0.3;
        high[t] = y[t] + 0.3;
      }
      series.add(new Series("learner " + s, one.series().get(s).x(), y, low, high));
    }
    return Figure.of("Learning curves", "episode", "reward per episode", series)
        .withYScale(YScale.NARROW);
  }

  /** Long curves with holes, a lone point and bands; one that begins late. */
  static Figure holes() {
    int slots = 600;
    double[] x = new double[slots];
    double[] y = new double[slots];
    double[] low = new double[slots];
    double[] high = new double[slots];
    double[] late = new double[slots];
    for (int t = 0; t < slots; t++) {
      x[t] = t;
      boolean hole = t > 100 && t < 400 && t % 100 > 40 && t != 290;
      y[t] = hole ? Double.NaN : StrictMath.sin(t / 60.0);
      low[t] = y[t] - 0.2;
      high[t] = y[t] + 0.4;
      late[t] = t < 300 ? Double.NaN : 0.5 - t / 600.0;
    }
    return Figure.of(
        "",
        "slot",
        "change of the reward",
        List.of(new Series("holes", x, y, low, high), Series.of("late", x, late)));
  }

  /** Bars on a logarithmic axis, with an interval that it has no room for. */
  static Figure logarithmicBars() {
    return Figure.bars(
            "",
            "number of UEs",
            "time to decide (ms)",
            List.of("10", "100", "1000"),
            List.of(
                Series.ofCategories(
                    "masl",
                    new double[] {0.2, 1, 9},
                    new double[] {-0.1, 0.8, 8},
                    new double[] {0.9, 1.5, 9.2}),
                Series.ofCategories("masl", new double[] {3, 50, 2000}, null, null)))
        .withYScale(YScale.AUTO);
  }

  private static Series falling(String label, double level, double[] x, double width) {
    double[] y = new double[x.length];
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] =
          level * (0.4 + 0.8 * x[0] / x[i]) * (1 + 0.02 * DRAWS.normal(x.length, i, (int) level));
      low[i] = y[i] * (1 - width);
      high[i] = y[i] * (1 + width);
    }
    return new Series(label, x, y, low, high);
  }
}
