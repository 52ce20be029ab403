package org.edgemuse.kernel.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Decisions;
import org.edgemuse.kernel.request.MarketFloor;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.result.Meters;
import org.edgemuse.kernel.result.Recorder;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.SlotBlocks;
import org.edgemuse.kernel.scenario.RunLength;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.slot.ClearPhase;
import org.edgemuse.kernel.slot.DecidePhase;
import org.edgemuse.kernel.slot.DemandPhase;
import org.edgemuse.kernel.slot.Driver;
import org.edgemuse.kernel.slot.LearnPhase;
import org.edgemuse.kernel.slot.MovePhase;
import org.edgemuse.kernel.slot.ObservePhase;
import org.edgemuse.kernel.slot.Phase;
import org.edgemuse.kernel.slot.RestartPhase;
import org.edgemuse.kernel.slot.ServePhase;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.view.SlotSummary;
import org.edgemuse.kernel.view.WorldFacts;
import org.edgemuse.kernel.view.WorldPopulation;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

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
  private @Nullable World world;
  private @Nullable Pipeline pipeline;
  private @Nullable Scheduler scheduler;
  private @Nullable Recorder recorder;

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
    Run run = Run.ofWorld(scenario, runSeed);
    World world = new World(scenario, run);
    Pipeline pipeline = new Pipeline(world);
    Scheduler scheduler = scenario.scheduler().create(Run.ofScheduler(scenario, runSeed));
    AnnouncementBoard board = new AnnouncementBoard(world, new WorldPopulation(world));
    Culprit decider = scenario.scheduler().culprit(scheduler);
    MarketFloor floor = null;
    IncentiveMechanism mechanism = null;
    if (scenario.incentive() != null) {
      mechanism = scenario.incentive().create(run);
      Culprit maker = scenario.incentive().culprit(mechanism);
      boolean parts = mechanism.grantsParts();
      floor = new MarketFloor(world, new WorldFacts(world), pipeline, maker, parts);
      world.requireParts(parts);
      mechanism.open(floor.market());
      repeat(Phase.CLEAR, new ClearPhase(mechanism, floor));
    } else {
      world.requireParts(false);
    }
    SlotSummary slot = slotRecord(scenario, run, world, pipeline, floor, scheduler);
    Recorder recorder = recorder(scenario, run, slot, scheduler, mechanism);
    Driver driver = Driver.of(scheduler, decider, world, pipeline, board);
    if (length.hasEpisodes()) {
      repeat(Phase.RESTART, new RestartPhase(world, pipeline, board));
    }
    repeat(Phase.MOVE, new MovePhase(world));
    repeat(Phase.DEMAND, new DemandPhase(world, pipeline));
    repeat(Phase.DECIDE, new DecidePhase(driver, new Decisions(world, pipeline, decider)));
    repeat(Phase.SERVE, new ServePhase(pipeline));
    repeat(Phase.LEARN, new LearnPhase(driver, world, new Outcomes(world, pipeline), board));
    repeat(Phase.OBSERVE, new ObservePhase(recorder));
    this.world = world;
    this.pipeline = pipeline;
    this.scheduler = scheduler;
    this.recorder = recorder;
  }

  private static SlotSummary slotRecord(
      Scenario scenario,
      Run run,
      World world,
      Pipeline pipeline,
      @Nullable MarketFloor floor,
      Scheduler scheduler) {
    Choice<QoeMetric> choice = scenario.qoe();
    QoeMetric qoe = choice == null ? null : choice.create(run);
    return new SlotSummary(
        world,
        pipeline,
        floor,
        scheduler,
        scenario.scheduler().culprit(scheduler),
        qoe,
        qoe == null ? null : choice.culprit(qoe),
        scenario.firstMeasuredSlot());
  }

  private Recorder recorder(
      Scenario scenario,
      Run run,
      SlotSummary slot,
      Scheduler scheduler,
      @Nullable IncentiveMechanism mechanism) {
    List<Metric> metrics = new ArrayList<>();
    List<Culprit> makers = new ArrayList<>();
    for (Choice<Metric> choice : scenario.metrics()) {
      Metric metric = choice.create(run);
      metrics.add(metric);
      makers.add(choice.culprit(metric));
    }
    addMeter(scenario.scheduler(), scheduler, metrics, makers);
    addMeter(scenario.incentive(), mechanism, metrics, makers);
    return new Recorder(metrics, makers, slot, new SlotBlocks(length, recordEvery));
  }

  private static void addMeter(
      @Nullable Choice<?> choice,
      @Nullable Object made,
      List<Metric> metrics,
      List<Culprit> makers) {
    if (choice != null && made != null) {
      Culprit maker = choice.culprit(made);
      Metric meter = Meters.of(made, maker);
      if (meter != null) {
        metrics.add(meter);
        makers.add(maker);
      }
    }
  }

  private void repeat(Phase phase, Steppable step) {
    schedule.scheduleRepeating(Schedule.EPOCH, phase.ordinal(), step);
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
    return started(world);
  }

  /** The requests, once started. */
  public Pipeline pipeline() {
    return started(pipeline);
  }

  /** The scheduler, once started. */
  public Scheduler scheduler() {
    return started(scheduler);
  }

  /** What the scheduler may know. */
  public InformationClass information() {
    return InformationClass.of(scheduler());
  }

  /** The results so far. */
  public RunSummary summary() {
    return started(recorder).summary();
  }

  private static <T> T started(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("The run has not started");
    }
    return part;
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
