package org.edgemuse.jcaco.game.theory;

import org.edgemuse.jcaco.game.Subgame;

/**
 * Judges rest points of the mean dynamics by perturbing and integrating. At each player in turn a
 * little probability is moved towards each machine; these directions span the tangent space, so
 * that an unstable hyperbolic rest point grows along at least one of them.
 *
 * <p>Lemma 4, MASL paper, holds for strict pure equilibria: mixed ones are rest points too, and
 * unstable.
 */
public final class Stability {
  private final MeanDynamics dynamics;
  private final RungeKutta integrator;
  private final double horizon;
  private final double step;
  private final double perturbation;

  /**
   * A judge.
   *
   * @param horizon time in units of tau to integrate for; many times the slowest player's 1 / (p x
   *     reward gap)
   * @param step step of the integration
   * @param perturbation probability moved, far below the basins' size
   * @throws IllegalArgumentException if one of the three is not positive
   */
  public Stability(MeanDynamics dynamics, double horizon, double step, double perturbation) {
    if (!(horizon > 0 && step > 0 && perturbation > 0)) {
      throw new IllegalArgumentException(
          "horizon (%s), step (%s) and perturbation (%s) must be positive"
              .formatted(horizon, step, perturbation));
    }
    this.dynamics = dynamics;
    this.horizon = horizon;
    this.step = step;
    this.perturbation = perturbation;
    this.integrator =
        new RungeKutta(dynamics, dynamics.game().players() * dynamics.game().machines());
  }

  /** The largest absolute entry of the drift; 0 at a rest point. */
  public double drift(double[] mixed) {
    double[] rate = new double[mixed.length];
    dynamics.rate(mixed, rate);
    double largest = 0;
    for (double r : rate) {
      largest = Math.max(largest, Math.abs(r));
    }
    return largest;
  }

  /**
   * Whether every small perturbation of a rest point has at least halved after the horizon, that
   * is, whether it is asymptotically stable.
   *
   * @throws IllegalArgumentException if the profile drifts by more than 1e-9
   */
  public boolean isStable(double[] restPoint) {
    double drift = drift(restPoint);
    if (drift > 1e-9) {
      throw new IllegalArgumentException("drift (" + drift + ") must vanish at a rest point");
    }
    Subgame game = dynamics.game();
    for (int n = 0; n < game.players(); n++) {
      for (int m = 0; m < game.machines(); m++) {
        if (!returns(restPoint, n, m)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean returns(double[] restPoint, int player, int towards) {
    double[] state = restPoint.clone();
    int machines = dynamics.game().machines();
    for (int m = 0; m < machines; m++) {
      int at = player * machines + m;
      state[at] += perturbation * ((m == towards ? 1 : 0) - state[at]);
    }
    double start = distance(state, restPoint);
    integrator.advance(state, step, (int) Math.ceil(horizon / step));
    return distance(state, restPoint) <= start / 2;
  }

  private static double distance(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
