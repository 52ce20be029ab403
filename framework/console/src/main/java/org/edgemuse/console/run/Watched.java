package org.edgemuse.console.run;

import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;

/** One of the runs on screen. All runs of a window are of one world under one seed. */
public final class Watched {
  private final int index;
  private final ServiceTime serviceTime = new ServiceTime();
  private EdgeSimulation simulation;
  private Scenario scenario;

  /**
   * A run that is watched.
   *
   * @param index its place among the runs that are compared, from 0
   */
  public Watched(int index, Scenario scenario, EdgeSimulation simulation) {
    this.index = index;
    this.scenario = scenario;
    this.simulation = simulation;
  }

  /** Its place among the runs that are compared, from 0. */
  public int index() {
    return index;
  }

  /** The run, started or not. */
  public EdgeSimulation simulation() {
    return simulation;
  }

  /** The scenario as it is simulated now. */
  public Scenario scenario() {
    return scenario;
  }

  /** The label of its scheduler, as results call it. */
  public String label() {
    return scenario.scheduler().displayLabel();
  }

  /** How long its requests take, while runs are compared. */
  public ServiceTime serviceTime() {
    return serviceTime;
  }

  /** Has another run, or the same in a changed scenario, take its place. */
  public void replace(Scenario changed, EdgeSimulation continued) {
    scenario = changed;
    simulation = continued;
  }
}
