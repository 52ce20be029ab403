package org.edgemuse.kernel.api.scheduling;

import java.io.Serializable;
import org.edgemuse.kernel.api.world.Moment;

/** What a {@link StatisticsScheduler} sees beside the request or outcome at hand. */
public final class StatisticsView implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Facts facts;
  private final Population population;

  /** Made by the kernel. */
  public StatisticsView(Facts facts, Population population) {
    this.facts = facts;
    this.population = population;
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
}
