package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** Hears what becomes of requests, whoever decides on them. */
public interface RequestListener extends Serializable {

  /** A slot begins: what settled or was denied in the one before is over. */
  void slotBegins();

  /** A request was admitted to its links and its server. */
  void assigned(int handle, int ue, int taskIndex, int ap, int es, int steps);

  /** A request was assigned, but the link is in outage: it waits for the next slot. */
  void sentBack(int handle, int ue, int taskIndex, int ap, int es, int steps);

  /** A request was turned away for good. */
  void denied(int handle, int ue, int taskIndex, DenyReason reason);

  /** APs and ESs have shared their capacity until the slot's end: what settled in it is known. */
  void served();

  /** All requests were dropped, as for a new episode. */
  void dropped();
}
