package org.edgemuse.testkit.game;

/**
 * A request that an ASP has admitted.
 *
 * @param work A of (7), QoE paper: compute and time that it takes, TFLOPS ms
 * @param data D of (7), QoE paper: spectrum and time that it takes, MHz ms
 * @param limitMs kappa of (7), QoE paper, ms
 * @param grantedTflops f that the mechanism granted
 * @param grantedMHz B that the mechanism granted
 */
public record Order(
    double work, double data, double limitMs, double grantedTflops, double grantedMHz) {

  /** Its QoE (7) in ms with so much of both resources; minus infinity without one that it needs. */
  public double qoeMs(double tflops, double mhz) {
    return limitMs - timeMs(work, tflops) - timeMs(data, mhz);
  }

  private static double timeMs(double need, double amount) {
    return need == 0 ? 0 : need / amount;
  }
}
