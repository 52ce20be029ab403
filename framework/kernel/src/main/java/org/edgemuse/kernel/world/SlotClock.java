package org.edgemuse.kernel.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** The slot that is being simulated. */
public final class SlotClock implements Moment, Serializable {
  private static final long serialVersionUID = 1L;

  private final double slotS;
  private int slot = -1;

  /** A clock before its first slot. */
  SlotClock(double slotS) {
    this.slotS = slotS;
  }

  /** Goes on to the next slot. */
  void advance() {
    slot++;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public long index() {
    return slot;
  }

  @Override
  public double timeS() {
    return slot * slotS;
  }

  /** Length of a slot, s. */
  public double slotS() {
    return slotS;
  }
}
