package org.edgemuse.experiment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the values of replications lie. The interquartile mean, that of the middle half of the
 * values, resists the odd run of a learner that did not converge, which the mean does not, and uses
 * more of the values than the median (Agarwal et al., Deep Reinforcement Learning at the Edge of
 * the Statistical Precipice, NeurIPS 2021).
 *
 * <p>Over several points each statistic is the mean of the points' own, for an odd run spoils no
 * more than its own point, and points of unlike scale are not mixed. The interval is that of the
 * percentile bootstrap (Efron, The Jackknife, the Bootstrap and Other Resampling Plans, 1982): 2000
 * resamples of replications, each taken with all its points, because points share their seeds.
 *
 * @param n number of replications
 * @param mean arithmetic mean, in the values' unit; NaN without replications
 * @param median median; NaN without replications
 * @param interquartileMean mean of the middle half, the values at its ends counting by the fraction
 *     that lies inside; NaN without replications
 * @param ci95Low lower end of the 95 % interval of the interquartile mean; NaN below two
 *     replications
 * @param ci95High upper end of that interval; NaN below two replications
 */
public record Location(
    int n, double mean, double median, double interquartileMean, double ci95Low, double ci95High) {

  private static final double TAIL = 0.025;

  /** The values of a point in rising order, and the replications that they came from. */
  private record Ranked(double[] values, int[] replications) {

    static Ranked of(double[] values) {
      Integer[] order = new Integer[values.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
      double[] sorted = new double[values.length];
      int[] replications = new int[values.length];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = values[order[i]];
        replications[i] = order[i];
      }
      return new Ranked(sorted, replications);
    }

    /** The interquartile mean if replications occur so many times. */
    double interquartileMean(int[] times, int[] scratch) {
      for (int i = 0; i < scratch.length; i++) {
        scratch[i] = times[replications[i]];
      }
      return Middle.interquartileMean(values, scratch, values.length);
    }
  }

  /**
   * Locates values that are all there.
   *
   * @param points for each point one value a replication, in the same order of replications
   * @throws IllegalArgumentException if there is no point, points differ in their number of values,
   *     or one is NaN
   */
  public static Location of(List<double[]> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("points must not be empty");
    }
    int n = points.get(0).length;
    List<Ranked> ranked = new ArrayList<>();
    for (double[] values : points) {
      if (Present.in(values).length != n || values.length != n) {
        throw new IllegalArgumentException("points must have values of the same replications");
      }
      ranked.add(Ranked.of(values));
    }
    if (n == 0) {
      return new Location(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double mean = Sums.mean(points.stream().mapToDouble(Sums::mean).toArray());
    double median =
        Sums.mean(ranked.stream().mapToDouble(point -> Middle.median(point.values())).toArray());
    int[] once = new int[n];
    Arrays.fill(once, 1);
    double middle = interquartileMean(ranked, once, new int[n]);
    if (n == 1) {
      return new Location(1, mean, median, middle, Double.NaN, Double.NaN);
    }
    double[] resampled = resampled(ranked, n);
    return new Location(
        n, mean, median, middle, quantile(resampled, TAIL), quantile(resampled, 1 - TAIL));
  }

  private static double interquartileMean(List<Ranked> points, int[] times, int[] scratch) {
    double[] own = new double[points.size()];
    for (int p = 0; p < own.length; p++) {
      own[p] = points.get(p).interquartileMean(times, scratch);
    }
    return Sums.mean(own);
  }

  /** The interquartile means of the resamples in rising order. */
  private static double[] resampled(List<Ranked> points, int n) {
    double[] means = new double[Resamples.COUNT];
    int[] times = new int[n];
    int[] scratch = new int[n];
    for (int b = 0; b < means.length; b++) {
      Resamples.draw(b, times);
      means[b] = interquartileMean(points, times, scratch);
    }
    Arrays.sort(means);
    return means;
  }

  /** The quantile between order statistics by linear interpolation (Hyndman and Fan's type 7). */
  private static double quantile(double[] sorted, double level) {
    double place = level * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
