package org.edgemuse.kernel.model;

import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.scenario.Scenario;

/** One scenario under one seed: what plugins are told of a run before it starts. */
public record Run(Scenario scenario, long seed) implements RunContext {

  @Override
  public Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  @Override
  public int ueCount() {
    return scenario.userEquipments().count();
  }

  @Override
  public int apCount() {
    return scenario.accessPoints().count();
  }

  @Override
  public int esCount() {
    return scenario.edgeServers().count();
  }

  @Override
  public Area area() {
    return scenario.areaM();
  }

  @Override
  public double slotS() {
    return scenario.slotSeconds();
  }

  @Override
  public int slots() {
    return scenario.slots();
  }
}
