package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What an {@link AnnouncedScheduler} sees beside the request or outcome at hand. */
public final class AnnouncedView implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final Announcements announcements;

  /** Made by the kernel. */
  public AnnouncedView(Facts facts, Announcements announcements) {
    this.facts = facts;
    this.announcements = announcements;
  }

  /** The slot. */
  public Moment now() {
    return facts.now();
  }

  /** What APs and ESs there are. */
  public Facts facts() {
    return facts;
  }

  /** What APs and ESs broadcast: at slot start while deciding, at its end while learning. */
  public Announcements announcements() {
    return announcements;
  }
}
