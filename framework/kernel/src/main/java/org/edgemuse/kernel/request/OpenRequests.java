package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The requests that are neither settled nor denied, by their handles. To look at them costs the run
 * nothing.
 */
public final class OpenRequests implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No AP or ES. */
  public static final int NONE = -1;

  private final RequestTable table;
  private final @Nullable Handovers handovers;

  /**
   * The requests of a table.
   *
   * @param handovers who keeps settled ones open until they are over, or null if nobody does
   */
  OpenRequests(RequestTable table, @Nullable Handovers handovers) {
    this.table = table;
    this.handovers = handovers;
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
    return table.isUndecided(open(handle)) ? NONE : table.servingAp(handle);
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

  /** The slot in which it was assigned, numbered within the run; of one that is under way. */
  public int decidedAt(int handle) {
    return table.decidedAt(open(handle));
  }

  /** Seconds that its data need alone on the link of the AP that it was assigned to, likewise. */
  public double soloLinkS(int handle) {
    return table.soloLinkS(open(handle));
  }

  /** Seconds that it needs on its ES alone, likewise. */
  public double soloServerS(int handle) {
    return table.soloServerS(open(handle));
  }

  /** Whether it is settled and on its way: over when its time has passed, unless its AP is lost. */
  public boolean isOnTheWay(int handle) {
    return (table.partsPending(open(handle)) & Pipeline.DELIVERY) != 0;
  }

  /** Whether it is on its way and no AP reaches its UE since its own was lost. */
  public boolean isCutOff(int handle) {
    return handovers != null && isOnTheWay(handle) && handovers.isLost(handle);
  }

  /**
   * Seconds from the slot's end until it is over if its AP is not lost; NaN if it is not on its way
   * or cut off.
   */
  public double remainingS(int handle) {
    return handovers == null || !isOnTheWay(handle) || isCutOff(handle)
        ? Double.NaN
        : handovers.remainingS(handle);
  }

  /**
   * What one that is on its way is at when the slot ends: UPLINK until its prompt is through, then
   * WAIT until its model is loaded, GENERATION, and DOWNLINK for all the way back.
   */
  public Stage stage(int handle) {
    if (handovers == null || !isOnTheWay(handle)) {
      throw new IllegalArgumentException("Request %d is not on its way".formatted(handle));
    }
    return handovers.at(handle);
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
    if ((parts & Pipeline.SERVER) != 0) {
      return Pending.SERVER;
    }
    if (handovers == null || !isOnTheWay(handle)) {
      return Pending.DOWNLINK;
    }
    return switch (stage(handle)) {
      case UPLINK -> Pending.UPLINK;
      case DOWNLINK -> Pending.DOWNLINK;
      default -> Pending.SERVER;
    };
  }
}
