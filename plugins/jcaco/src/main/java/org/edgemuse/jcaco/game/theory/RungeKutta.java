package org.edgemuse.jcaco.game.theory;

/** The classical Runge-Kutta method of order four with a fixed step. */
public final class RungeKutta {
  private final Flow flow;
  private final double[] first;
  private final double[] second;
  private final double[] third;
  private final double[] fourth;
  private final double[] probe;

  /** An autonomous ordinary differential equation. */
  @FunctionalInterface
  public interface Flow {
    /** Writes the time derivative at {@code state} into {@code derivative}. */
    void rate(double[] state, double[] derivative);
  }

  /**
   * An integrator of a flow.
   *
   * @param dimension length of its states
   */
  public RungeKutta(Flow flow, int dimension) {
    this.flow = flow;
    this.first = new double[dimension];
    this.second = new double[dimension];
    this.third = new double[dimension];
    this.fourth = new double[dimension];
    this.probe = new double[dimension];
  }

  /** Advances {@code state} in place by {@code steps} steps of length {@code step}. */
  public void advance(double[] state, double step, int steps) {
    for (int i = 0; i < steps; i++) {
      flow.rate(state, first);
      flow.rate(shifted(state, step / 2, first), second);
      flow.rate(shifted(state, step / 2, second), third);
      flow.rate(shifted(state, step, third), fourth);
      for (int k = 0; k < probe.length; k++) {
        state[k] += step / 6 * (first[k] + 2 * second[k] + 2 * third[k] + fourth[k]);
      }
    }
  }

  private double[] shifted(double[] state, double by, double[] slope) {
    for (int k = 0; k < probe.length; k++) {
      probe[k] = state[k] + by * slope[k];
    }
    return probe;
  }
}
