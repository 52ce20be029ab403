package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What a {@link CompleteScheduler} sees: everything. */
public final class CompleteView implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final Population population;
  private final Queues queues;
  private final ActiveRequests requests;

  /** Made by the kernel. */
  public CompleteView(Facts facts, Population population, Queues queues, ActiveRequests requests) {
    this.facts = facts;
    this.population = population;
    this.queues = queues;
    this.requests = requests;
  }

  /** The slot. */
  public Moment now() {
    return facts.now();
  }

  /** What APs and ESs there are. */
  public Facts facts() {
    return facts;
  }

  /** Everyone's parameters. */
  public Population population() {
    return population;
  }

  /** The queues at this moment. */
  public Queues queues() {
    return queues;
  }

  /** The slot's requests. */
  public ActiveRequests requests() {
    return requests;
  }
}
