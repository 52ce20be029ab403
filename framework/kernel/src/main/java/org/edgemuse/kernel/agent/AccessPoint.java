package org.edgemuse.kernel.agent;

import java.io.Serializable;

/** An AP: it carries prompts up and contents down. */
public final class AccessPoint implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final AccessPoints population;

  AccessPoint(int index, AccessPoints population) {
    this.index = index;
    this.population = population;
  }

  /** Its number, m. */
  public int index() {
    return index;
  }

  /** Where it stands along x, m. */
  public double xM() {
    return population.xM(index);
  }

  /** Where it stands along y, m. */
  public double yM() {
    return population.yM(index);
  }

  /** Seconds of transfers that wait at it now, up and down. */
  public double backlogS() {
    return population.backlogS(index);
  }
}
