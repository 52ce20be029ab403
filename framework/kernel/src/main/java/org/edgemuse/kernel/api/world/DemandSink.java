package org.edgemuse.kernel.api.world;

/** Takes the requests of a slot, in the order of their arrival. */
public interface DemandSink {
  /** No AP or ES in particular. */
  int ANY = -1;

  /** The UE asks for its task 0, from any AP and ES. */
  default void request(int ue) {
    request(ue, ANY, 0, ANY);
  }

  /**
   * The UE asks for one piece of content.
   *
   * @param ue who asks
   * @param homeAp the AP at which the request arrives, or {@link #ANY}; requests are decided in the
   *     order of (home AP, arrival)
   * @param taskIndex which task, from 0: requests of one UE with the same index ask for the same
   *     task. A demand that counts by cell numbers the tasks of a slot within the cell
   * @param boundServer the only ES that can serve it, or {@link #ANY}
   */
  void request(int ue, int homeAp, int taskIndex, int boundServer);

  /** The AP nearest to where the UE is now; the lowest index of several. */
  int nearestAp(int ue);
}
