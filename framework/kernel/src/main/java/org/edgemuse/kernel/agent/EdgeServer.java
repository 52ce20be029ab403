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

  /** Where it stands along x, m: at its AP if it has one; NaN if it is nowhere. */
  public double xM() {
    return population.xM(index);
  }

  /** Where it stands along y, m, likewise. */
  public double yM() {
    return population.yM(index);
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
