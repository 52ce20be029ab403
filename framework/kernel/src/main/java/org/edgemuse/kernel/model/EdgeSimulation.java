package org.edgemuse.kernel.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.change.ChangedKeys;
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

  /** It survives checkpoints without the plugins that its choices need to start a run. */
  private Scenario scenario;

  private transient boolean startable = true;
  private long nextSeed;
  private long runSeed;
  private final RunLength length;
  private final int recordEvery;
  private boolean everySlot;
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
    this.nextSeed = seed;
    this.length = scenario.length();
    this.recordEvery = recordEvery;
  }

  /**
   * Builds the world anew and schedules the phases of its slots.
   *
   * @throws IllegalStateException on a run restored from a checkpoint, which continues but cannot
   *     start again unless it has been told its scenario by {@link #adopt}
   */
  @Override
  public void start() {
    if (!startable) {
      throw new IllegalStateException("A run restored from a checkpoint cannot start again");
    }
    super.start();
    runSeed = nextSeed;
    Assembly parts = new Assembly(scenario, scenario.scheduler(), runSeed, recordEvery);
    parts.forEachPhase(
        (phase, step) -> schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step));
    parts.recorder().observeEverySlot(everySlot);
    this.parts = parts;
  }

  /**
   * Goes on under a changed scenario, from the next slot on; before the start, starts with it. What
   * may differ from {@link #scenario} is named by {@link ChangedKeys#CHANGEABLE}; what does not
   * differ keeps its state. The world stays: places, queues, and requests under way, with what they
   * were admitted for. New parts know nothing of the past: a scheduler is not told of requests that
   * it has not decided itself, nor demand of those that it has not raised; later episodes begin
   * with them. Call it between slots, on the thread of the model or under the lock of its schedule.
   * A run restored from a checkpoint knows its scenario too; once it has adopted one, be it equal,
   * it has the plugins to start again.
   *
   * @param changed whose parts draw the very numbers that they would draw had it been simulated
   *     from the start
   * @throws IllegalArgumentException if something else differs, or does not fit the world; the
   *     message names the key. Nothing has changed then
   * @throws org.edgemuse.kernel.config.ConfigException if a plugin refuses its options, likewise
   */
  public void adopt(Scenario changed) {
    ChangedKeys keys = ChangedKeys.between(scenario, changed);
    keys.requireChangeable();
    if (parts != null && !keys.isEmpty()) {
      parts.adopt(changed, keys, runSeed);
    }
    if (!keys.isEmpty() || !startable) {
      scenario = changed;
      startable = true;
    }
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

  /** The seed of the next start, all 64 bits of it. */
  @Override
  public long seed() {
    return nextSeed;
  }

  /** Has the next start make the run of that seed; all 64 bits of it count. */
  @Override
  public void setSeed(long seed) {
    super.setSeed(seed);
    nextSeed = seed;
    if (parts == null) {
      runSeed = seed;
    }
  }

  /** The scenario as it is simulated now. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * Has the metrics watch all slots from now on, or only those that they need: those that count and
   * those that have rows. It changes no results.
   */
  public void observeEverySlot(boolean every) {
    everySlot = every;
    if (parts != null) {
      parts.recorder().observeEverySlot(every);
    }
  }

  /**
   * Names of the columns that have a value in each slot, once started; {@link #adopt} may change
   * those of the scheduler.
   */
  public List<String> slotColumns() {
    return parts().recorder().slotColumns();
  }

  /**
   * A column's value of the slot that is over; NaN if there is none, or the slot was not watched.
   *
   * @param column its index in {@link #slotColumns}
   */
  public double slotValue(int column) {
    return parts().recorder().slotValue(column);
  }

  /** The slot that is over, once started; valid until the next one begins. */
  public SlotRecord slotRecord() {
    return parts().slot();
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

  /**
   * What plugins mended or left out of the files that the run was made from, a sentence each, once
   * started.
   */
  public List<String> repairs() {
    return parts().repairs();
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
