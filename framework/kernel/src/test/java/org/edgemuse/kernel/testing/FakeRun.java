package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/** A run of given sizes on one square kilometre with slots of one second. */
public record FakeRun(long seed, int ueCount, int apCount, int esCount, @Nullable WorldMap map)
    implements RunContext {

  @Override
  public Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  @Override
  public Area area() {
    return map == null ? new Area(1000, 1000) : map.area();
  }

  @Override
  public double slotS() {
    return 1;
  }

  @Override
  public int slots() {
    return 1000;
  }
}
