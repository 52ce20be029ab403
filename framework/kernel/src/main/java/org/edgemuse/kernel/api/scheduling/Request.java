package org.edgemuse.kernel.api.scheduling;

import org.edgemuse.kernel.api.world.Task;

/**
 * A request that waits for its decision, with what its UE knows: its own data, the links to the APs
 * as it measures them in this slot, and its own need of each ES. A cursor: read it during the call.
 */
public interface Request extends Task {

  /** Number of the request, unique among those not settled; its outcome carries the same. */
  int handle();

  /** The AP at which the request arrived, or -1. */
  int homeAp();

  /** The only ES that can serve it, or -1. */
  int boundServer();

  /** Slots that it has waited for a link, 0 for a new one. */
  int slotsWaited();

  /** Distance between UE and AP, m, at least 1. */
  double distanceM(int ap);

  /**
   * Whether the UE stands where the AP reaches it, as the AP's coverage and the channel have it, be
   * the link in outage or not.
   */
  boolean reaches(int ap);

  /**
   * Number of APs that reach the UE; all where nothing limits reach, 0 where the request will wait
   * wherever it is assigned. They are found without a pass over all APs: where there are thousands,
   * look at these alone.
   *
   * <pre>{@code
   * for (int i = 0; i < request.apsInReach(); i++) {
   *   double linkS = request.linkS(request.apInReach(i));
   * }
   * }</pre>
   */
  int apsInReach();

  /**
   * The i-th AP that reaches the UE, from 0, in the order of their indices.
   *
   * @throws IndexOutOfBoundsException unless i is from 0 to {@link #apsInReach} - 1
   */
  int apInReach(int i);

  /**
   * Seconds that its data need on the AP's link alone, T_acc of (7), MASL paper; infinite in outage
   * and out of reach, 0 where data takes no time.
   */
  double linkS(int ap);

  /** The fewest denoising steps that keep its error limit on the ES, (37), MASL paper. */
  int minSteps(int es);

  /** Seconds on the ES alone with {@link #minSteps}, T_comp of (10), MASL paper. */
  default double serverS(int es) {
    return serverS(es, minSteps(es));
  }

  /** Seconds on the ES alone with that many denoising steps. */
  double serverS(int es, int steps);

  /** Seconds that its data spend on the fibre when it comes in at that AP, both ways. */
  double fibreS(int ap, int es);

  /**
   * Assigns the request and admits it to its link and server.
   *
   * @param steps denoising steps, at least {@link #minSteps}
   * @throws IllegalStateException if it is decided already, there is no such AP or ES, it is bound
   *     to another ES, or steps are too few
   */
  void assign(int ap, int es, int steps);

  /**
   * Turns the request away.
   *
   * @throws IllegalStateException if it is decided already
   */
  void deny(DenyReason reason);
}
