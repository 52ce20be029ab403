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

  /** Its capacity, TFLOP/s. */
  public double capacityTflops() {
    return population.capacityTflops(index);
  }

  /** Seconds of work that wait at it now. */
  public double backlogS() {
    return population.backlogS(index);
  }
}
