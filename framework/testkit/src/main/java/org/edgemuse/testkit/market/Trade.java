package org.edgemuse.testkit.market;

import java.io.Serializable;

/**
 * A request and what the market decided of it.
 *
 * @param ue who asks
 * @param es the ES that is asked
 * @param limitMs kappa of (7), QoE paper, ms
 * @param soloLinkMs what it needs on the link of the ES's home AP alone, ms; infinite in outage
 * @param soloServerMs what it needs on the ES alone, ms
 * @param denied whether the market turned it away
 * @param reward R of (8), QoE paper; 0 if denied
 * @param linkShare part of the link; 0 if denied
 * @param serverShare part of the ES; 0 if denied
 */
public record Trade(
    int ue,
    int es,
    double limitMs,
    double soloLinkMs,
    double soloServerMs,
    boolean denied,
    double reward,
    double linkShare,
    double serverShare)
    implements Serializable {

  /** Its latency if it has its shares for itself, ms; infinite without one that it needs. */
  public double latencyMs() {
    return timeMs(soloLinkMs, linkShare) + timeMs(soloServerMs, serverShare);
  }

  /** Its QoE (7), QoE paper, ms; 0 if denied. */
  public double qoeMs() {
    return denied ? 0 : limitMs - latencyMs();
  }

  private static double timeMs(double soloMs, double share) {
    return soloMs == 0 ? 0 : soloMs / share;
  }
}
