package org.edgemuse.kernel.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** The slot that is being simulated. */
public final class SlotClock implements Moment, Serializable {
  private static final long serialVersionUID = 1L;

  private final double slotS;
  private final int slotsOfEpisode;
  private int index = -1;
  private int episode;
  private int slot = -1;

  /** A clock before its first slot. */
  SlotClock(double slotS, int slotsOfEpisode) {
    this.slotS = slotS;
    this.slotsOfEpisode = slotsOfEpisode;
  }

  /** Goes on to the next slot. */
  void advance() {
    if (episodeIsOver()) {
      episode++;
      slot = -1;
    }
    index++;
    slot++;
  }

  /** Whether this is the last slot of its episode. */
  public boolean episodeIsOver() {
    return slot == slotsOfEpisode - 1;
  }

  /** Number of slots begun so far, in all episodes. */
  public int begun() {
    return index + 1;
  }

  @Override
  public int episode() {
    return episode;
  }

  @Override
  public int slot() {
    return slot;
  }

  @Override
  public long index() {
    return index;
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
