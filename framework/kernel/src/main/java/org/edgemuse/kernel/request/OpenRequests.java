package org.edgemuse.kernel.request;

import java.io.Serializable;

/**
 * The requests that are neither settled nor denied, by their handles. To look at them costs the run
 * nothing.
 */
public final class OpenRequests implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No AP or ES. */
  public static final int NONE = -1;

  private final RequestTable table;

  OpenRequests(RequestTable table) {
    this.table = table;
  }

  /** All handles are below this number; not each of them is of a request. */
  public int rows() {
    return table.rows();
  }

  /** Whether a request with this handle is open; the others cannot be asked for. */
  public boolean isOpen(int handle) {
    return handle >= 0 && handle < table.rows() && (table.isUndecided(handle) || underWay(handle));
  }

  private boolean underWay(int handle) {
    return table.partsPending(handle) != 0;
  }

  private int open(int handle) {
    if (!isOpen(handle)) {
      throw new IllegalArgumentException("No request %d is open".formatted(handle));
    }
    return handle;
  }

  /** Whose it is. */
  public int ue(int handle) {
    return table.ue(open(handle));
  }

  /** The AP that serves it, or {@link #NONE} before the decision. */
  public int ap(int handle) {
    return table.isUndecided(open(handle)) ? NONE : table.ap(handle);
  }

  /** The ES that serves it, or {@link #NONE} before the decision. */
  public int es(int handle) {
    return table.isUndecided(open(handle)) ? NONE : table.es(handle);
  }

  /** Its denoising steps, 0 before the decision. */
  public int steps(int handle) {
    return table.isUndecided(open(handle)) ? 0 : table.steps(handle);
  }

  /** How many slots it has waited because links were in outage. */
  public int slotsWaited(int handle) {
    return table.slotsWaited(open(handle));
  }

  /** The slot in which it was raised, numbered within the run. */
  public int raisedAt(int handle) {
    return table.raisedAt(open(handle));
  }

  /** What it waits for. */
  public Pending pending(int handle) {
    if (table.isUndecided(open(handle))) {
      return Pending.DECISION;
    }
    int parts = table.partsPending(handle);
    if ((parts & Pipeline.UPLINK) != 0) {
      return Pending.UPLINK;
    }
    return (parts & Pipeline.SERVER) != 0 ? Pending.SERVER : Pending.DOWNLINK;
  }
}
