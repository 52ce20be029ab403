package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;

/** Makes stand-ins. */
public final class Fakes {
  private Fakes() {}

  /** A run with seed 1. */
  public static RunContext run(int ueCount, int apCount, int esCount) {
    return run(1, ueCount, apCount, esCount);
  }

  /** A run. */
  public static RunContext run(long seed, int ueCount, int apCount, int esCount) {
    return new FakeRun(seed, ueCount, apCount, esCount, null);
  }

  /** A run with seed 1 on a map. */
  public static RunContext run(WorldMap map, int ueCount, int apCount, int esCount) {
    return new FakeRun(1, ueCount, apCount, esCount, map);
  }

  /** The slot with that number in a run of one episode and slots of one second. */
  public static Moment moment(int slot) {
    return new FakeMoment(slot);
  }

  /** A task with an error limit and the same error decay on every ES. */
  public static Task task(double errorLimit, double errorDecay) {
    return new FakeTask(errorLimit, errorDecay);
  }

  private record FakeMoment(int slot) implements Moment {
    @Override
    public long index() {
      return slot;
    }

    @Override
    public double timeS() {
      return slot;
    }
  }
}
