package org.edgemuse.kernel.api.sharing;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/**
 * How the resources of one kind (all uplinks, all downlinks or all ESs) divide their capacity.
 * Requests are admitted while decisions are made; {@link #settle} ends the slot. A discipline may
 * settle a request in the slot of its admission or in a later one, but once. Each episode of a run
 * starts with the discipline as it was made: with empty queues.
 */
@ExtensionPoint("sharing discipline")
public interface SharingDiscipline extends Serializable {

  /**
   * Takes a request.
   *
   * @param resource index of the AP or ES, below max(number of APs, number of ESs)
   * @param handle the request
   * @param soloS seconds that it needs with the resource to itself
   * @param share the weight or part of the resource that the market granted it, 1 without a market
   */
  void admit(int resource, int handle, double soloS, double share);

  /** Seconds from now until such a request would be done if it were the last one admitted. */
  double projectedS(int resource, double soloS, double share);

  /**
   * Ends the slot: reports what is settled, in the order of admission, and carries over the rest.
   */
  void settle(double slotS, Sink sink);

  /** Seconds of work that wait at the resource now, what this slot admitted included. */
  default double backlogS(int resource) {
    return projectedS(resource, 0, 1);
  }

  /**
   * Seconds that a request admitted to the resource now will wait before its service, of exactly
   * the seconds that it needs alone, starts, if that is certain now; NaN if it hangs on who comes
   * later. A request for which it is certain settles in the slot of its admission.
   */
  default double certainWaitS(int resource) {
    return Double.NaN;
  }

  /**
   * Whether all that a slot admits to a resource finish together, after the sum of their solo
   * times, and nothing carries over: (8) to (12), MASL paper.
   */
  default boolean finishesAtLoad() {
    return false;
  }

  /** Whether it serves each request by the part of the resource that a market granted it. */
  default boolean keepsParts() {
    return false;
  }

  /** Takes what a discipline settles. */
  interface Sink {
    /**
     * A request is done.
     *
     * @param waitS seconds before its service started, finite and at least 0
     * @param serviceS seconds of service, finite and at least 0
     */
    void settled(int handle, double waitS, double serviceS);
  }
}
