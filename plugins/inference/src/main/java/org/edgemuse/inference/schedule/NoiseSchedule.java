package org.edgemuse.inference.schedule;

import java.util.List;
import org.edgemuse.inference.descriptor.ScheduleChoice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/**
 * The share of signal power, alpha bar, at the times 0 .. {@link #times} - 1 of the noising process
 * x_t = sqrt(alpha bar) x_0 + sqrt(1 - alpha bar) noise. Immutable.
 */
public final class NoiseSchedule {
  /** The offset that keeps the first times of a cosine apart (Nichol and Dhariwal, 2021). */
  private static final double OFFSET = 0.008;

  private final double[] alphaBar;

  private NoiseSchedule(double[] alphaBar) {
    this.alphaBar = alphaBar;
  }

  /**
   * The schedule that a descriptor names.
   *
   * @throws IllegalArgumentException if a list does not fall
   */
  public static NoiseSchedule of(ScheduleChoice choice) {
    if (choice.linear() != null) {
      return linear(choice.linear());
    }
    if (choice.scaledLinear() != null) {
      return scaledLinear(choice.scaledLinear());
    }
    if (choice.cosine() != null) {
      return cosine(choice.cosine());
    }
    if (choice.table() != null) {
      return table(choice.table().alphaBar());
    }
    throw new IllegalArgumentException("schedule names no form");
  }

  private static NoiseSchedule linear(ScheduleChoice.Linear options) {
    double[] rates = spread(options.first(), options.last(), options.times());
    return rates(rates);
  }

  private static NoiseSchedule scaledLinear(ScheduleChoice.ScaledLinear options) {
    double[] rates = spread(Math.sqrt(options.first()), Math.sqrt(options.last()), options.times());
    for (int t = 0; t < rates.length; t++) {
      rates[t] *= rates[t];
    }
    return rates(rates);
  }

  private static double[] spread(double first, double last, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = first + (last - first) * i / (count - 1);
    }
    return values;
  }

  private static NoiseSchedule rates(double[] rates) {
    double[] alphaBar = new double[rates.length];
    double left = 1;
    for (int t = 0; t < rates.length; t++) {
      left *= 1 - rates[t];
      alphaBar[t] = left;
    }
    return new NoiseSchedule(alphaBar);
  }

  private static NoiseSchedule cosine(ScheduleChoice.Cosine options) {
    double[] alphaBar = new double[options.times()];
    for (int t = 0; t < alphaBar.length; t++) {
      double progress = options.cut() * (t + 1) / alphaBar.length;
      double root = StrictMath.cos((progress + OFFSET) / (1 + OFFSET) * Math.PI / 2);
      alphaBar[t] = root * root;
    }
    return new NoiseSchedule(alphaBar);
  }

  private static NoiseSchedule table(List<Double> listed) {
    double[] alphaBar = listed.stream().mapToDouble(Double::doubleValue).toArray();
    for (int t = 1; t < alphaBar.length; t++) {
      if (!(alphaBar[t] < alphaBar[t - 1])) {
        throw refused("alphaBar must fall, but its entry %d does not".formatted(t));
      }
    }
    if (alphaBar.length == 0) {
      throw refused("alphaBar must not be empty");
    }
    return new NoiseSchedule(alphaBar);
  }

  private static ConfigException refused(String why) {
    return new ConfigException(new Where("", 0, "schedule.table.alphaBar"), why);
  }

  /** Number of times. */
  public int times() {
    return alphaBar.length;
  }

  /** The share of signal power at a time, in (0, 1). */
  public double alphaBar(int time) {
    return alphaBar[time];
  }

  /**
   * The times that a number of denoising steps visits, latest first, evenly spaced back from the
   * last one ("trailing", Lin et al., 2024): round(T - i T / steps) - 1, halves to even.
   *
   * @param steps 1 .. {@link #times}
   */
  public int[] trailing(int steps) {
    int[] visited = new int[steps];
    for (int i = 0; i < steps; i++) {
      visited[i] = (int) Math.rint(times() - (double) i * times() / steps) - 1;
    }
    return visited;
  }
}
