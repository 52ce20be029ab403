package org.edgemuse.inference.sampling;

import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.schedule.NoiseSchedule;

/**
 * What a sampler does in a number of denoising steps, worked out ahead. With alpha the root of the
 * share of signal power and sigma that of the rest, both samplers step from x to
 *
 * <pre>keep x + aim x_0 + before x_0',</pre>
 *
 * where x_0 is the picture that the denoiser sees in x and x_0' the one it saw a step before.
 *
 * <ul>
 *   <li>DDIM without added noise, (12) of Song et al. (2021): keep = sigma_next / sigma, aim =
 *       alpha_next - alpha keep.
 *   <li>DPM-Solver++(2M), Algorithm 2 of Lu et al. (2022), extrapolates x_0 from two steps: with
 *       lambda = log(alpha / sigma) and r the ratio of the step in lambda before to this one,
 *       DDIM's aim is split into (1 + 1 / (2 r)) and -1 / (2 r) of it. The first step, and the last
 *       one, which goes to lambda = infinity, are DDIM's.
 * </ul>
 *
 * Immutable.
 */
public final class Course {
  private final int[] times;
  private final double[] alpha;
  private final double[] sigma;
  private final double[] keep;
  private final double[] aim;
  private final double[] before;

  private Course(int[] times, double[] alphaBar, boolean second) {
    int steps = times.length;
    this.times = times;
    alpha = new double[steps + 1];
    sigma = new double[steps + 1];
    keep = new double[steps];
    aim = new double[steps];
    before = new double[steps];
    for (int i = 0; i <= steps; i++) {
      alpha[i] = Math.sqrt(alphaBar[i]);
      sigma[i] = Math.sqrt(1 - alphaBar[i]);
    }
    for (int i = 0; i < steps; i++) {
      keep[i] = sigma[i + 1] / sigma[i];
      double whole = alpha[i + 1] - alpha[i] * keep[i];
      before[i] = second && i > 0 && sigma[i + 1] > 0 ? -whole * lastToThis(i) / 2 : 0;
      aim[i] = whole - before[i];
    }
  }

  /** 1 / r: this step in lambda by the one before. */
  private double lastToThis(int i) {
    return (lambda(i + 1) - lambda(i)) / (lambda(i) - lambda(i - 1));
  }

  private double lambda(int i) {
    return StrictMath.log(alpha[i] / sigma[i]);
  }

  /**
   * The course of a sampler.
   *
   * @param sampler as in {@link Descriptor#sampler}
   * @param steps number of denoising steps
   * @throws IllegalArgumentException if the schedule has no times for so many, or steps is not
   *     positive
   */
  public static Course of(String sampler, NoiseSchedule schedule, int steps) {
    if (steps < 1 || steps > schedule.times()) {
      throw new IllegalArgumentException(
          "steps (%d) must be between 1 and %d, the times of the model's schedule"
              .formatted(steps, schedule.times()));
    }
    int[] times = schedule.trailing(steps);
    double[] alphaBar = new double[steps + 1];
    for (int i = 0; i < steps; i++) {
      alphaBar[i] = schedule.alphaBar(times[i]);
    }
    alphaBar[steps] = 1;
    return along(sampler, times, alphaBar);
  }

  /**
   * A course through given shares of signal power, one more than there are steps: the last is where
   * it ends.
   */
  static Course along(String sampler, int[] times, double[] alphaBar) {
    return new Course(times, alphaBar, sampler.equals(Descriptor.DPM_SOLVER));
  }

  /** Number of denoising steps. */
  public int steps() {
    return times.length;
  }

  /** The time at which a step starts. */
  int time(int step) {
    return times[step];
  }

  /** Root of the share of signal power where a step starts. */
  double alpha(int step) {
    return alpha[step];
  }

  /** Root of the share of noise power where a step starts. */
  double sigma(int step) {
    return sigma[step];
  }

  /** Factor of what there was. */
  double keep(int step) {
    return keep[step];
  }

  /** Factor of the picture that is seen now. */
  double aim(int step) {
    return aim[step];
  }

  /** Factor of the picture that was seen a step before. */
  double before(int step) {
    return before[step];
  }
}
