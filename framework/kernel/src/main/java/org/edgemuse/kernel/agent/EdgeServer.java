package org.edgemuse.kernel.agent;

import java.io.Serializable;

/** An ES: it runs a generative model. */
public final class EdgeServer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final EdgeServers population;

  EdgeServer(int index, EdgeServers population) {
    this.index = index;
    this.population = population;
  }

  /** Its number, k. */
  public int index() {
    return index;
  }

  /** Its capacity, in the unit of its model's work a second. */
  public double capacity() {
    return population.capacity(index);
  }

  /** Seconds of work that wait at it now. */
  public double backlogS() {
    return population.backlogS(index);
  }
}
