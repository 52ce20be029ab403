package org.edgemuse.kernel.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.RunLength;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.slot.Phase;
import org.edgemuse.kernel.trace.DecisionLog;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * One run of a scenario under one seed, on MASON's schedule: a slot is one step of the schedule,
 * and each {@link Phase} one repeating event of it.
 *
 * <pre>{@code
 * EdgeSimulation simulation = new EdgeSimulation(scenario, seed, 0);
 * simulation.start();
 * simulation.runToEnd();
 * RunSummary summary = simulation.summary();
 * }</pre>
 */
public final class EdgeSimulation extends SimState {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Scenario scenario;
  private final long runSeed;
  private final RunLength length;
  private final int recordEvery;
  private @Nullable Assembly parts;

  /**
   * A run that has not started.
   *
   * @param seed all 64 bits of it count; MASON's own generator, which would keep 32, is not used
   * @param recordEvery how many slots one row of {@link RunSummary#SLOTS} sums up, or how many
   *     episodes if the run has several; 0 for no rows
   */
  public EdgeSimulation(Scenario scenario, long seed, int recordEvery) {
    super(seed);
    this.scenario = scenario;
    this.runSeed = seed;
    this.length = scenario.length();
    this.recordEvery = recordEvery;
  }

  /**
   * Builds the world anew and schedules the phases of its slots.
   *
   * @throws IllegalStateException on a run restored from a checkpoint, which continues but cannot
   *     start again
   */
  @Override
  public void start() {
    Scenario scenario = this.scenario;
    if (scenario == null) {
      throw new IllegalStateException("A run restored from a checkpoint cannot start again");
    }
    super.start();
    Assembly parts = new Assembly(scenario, scenario.scheduler(), runSeed, recordEvery);
    parts.forEachPhase(
        (phase, step) -> schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step));
    this.parts = parts;
  }

  /** Simulates one slot; returns whether another is left. */
  public boolean step() {
    schedule.step(this);
    return slotsDone() < slots();
  }

  /** Simulates all slots that are left. */
  public void runToEnd() {
    while (slotsDone() < slots()) {
      step();
    }
  }

  /** Number of slots simulated so far, those of all episodes. */
  public int slotsDone() {
    return world().clock().begun();
  }

  /** Length of the run in slots, those of all episodes. */
  public int slots() {
    return length.slots();
  }

  /** Length of the run. */
  public RunLength length() {
    return length;
  }

  /** The run's seed. */
  public long runSeed() {
    return runSeed;
  }

  /** The world, once started. */
  public World world() {
    return parts().world();
  }

  /** The requests, once started. */
  public Pipeline pipeline() {
    return parts().pipeline();
  }

  /** Whose decisions are followed, and how they were made, once started. */
  public DecisionLog decisions() {
    return parts().log();
  }

  /** The scheduler, once started. */
  public Scheduler scheduler() {
    return parts().scheduler();
  }

  /** What the scheduler may know. */
  public InformationClass information() {
    return InformationClass.of(scheduler());
  }

  /** The results so far. */
  public RunSummary summary() {
    return parts().recorder().summary();
  }

  private Assembly parts() {
    if (parts == null) {
      throw new IllegalStateException("The run has not started");
    }
    return parts;
  }

  /** Writes a checkpoint from which {@link #restore} continues bit-identically. */
  public void save(OutputStream out) throws IOException {
    writeToCheckpoint(out);
  }

  /**
   * Reads a checkpoint.
   *
   * @param plugins knows the classes of the plugins that the run uses
   * @throws IOException if the checkpoint is damaged or was written by another version
   * @throws ClassNotFoundException if it needs a plugin that is not loaded
   */
  public static EdgeSimulation restore(InputStream in, ClassLoader plugins)
      throws IOException, ClassNotFoundException {
    return CheckpointReader.read(in, plugins);
  }
}
