package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What a {@link FeedbackScheduler} sees beside the request or outcome at hand. */
public final class FeedbackView implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;

  /** Made by the kernel. */
  public FeedbackView(Facts facts) {
    this.facts = facts;
  }

  /** The slot. */
  public Moment now() {
    return facts.now();
  }

  /** What APs and ESs there are. */
  public Facts facts() {
    return facts;
  }
}
