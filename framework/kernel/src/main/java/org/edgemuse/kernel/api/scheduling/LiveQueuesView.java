package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What a {@link LiveQueuesScheduler} sees beside the request or outcome at hand. */
public final class LiveQueuesView implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final Queues queues;

  /** Made by the kernel. */
  public LiveQueuesView(Facts facts, Queues queues) {
    this.facts = facts;
    this.queues = queues;
  }

  /** The slot. */
  public Moment now() {
    return facts.now();
  }

  /** What APs and ESs there are. */
  public Facts facts() {
    return facts;
  }

  /** The queues at this moment. */
  public Queues queues() {
    return queues;
  }
}
