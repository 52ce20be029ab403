package org.edgemuse.kernel.api.world;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;

/** Where a population stands when a run starts. */
@ExtensionPoint("placement")
public interface Placement extends Serializable {

  /**
   * Fills in the places of a whole population.
   *
   * @param population "ue", "ap" or "es"; part of the purpose of any random draw
   * @param xM x of each member, m; its length is the size of the population
   * @param yM y of each member, m
   */
  void place(String population, double[] xM, double[] yM);
}
