package org.edgemuse.kernel.model;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.change.ChangedKeys;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.request.Decisions;
import org.edgemuse.kernel.request.MarketFloor;
import org.edgemuse.kernel.request.Outcomes;
import org.edgemuse.kernel.request.Pipeline;
import org.edgemuse.kernel.result.Measures;
import org.edgemuse.kernel.result.Recorder;
import org.edgemuse.kernel.result.SlotBlocks;
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
import org.edgemuse.kernel.slot.Seat;
import org.edgemuse.kernel.slot.ServePhase;
import org.edgemuse.kernel.slot.SlotPhase;
import org.edgemuse.kernel.trace.DecisionLog;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.view.LastChoices;
import org.edgemuse.kernel.view.SlotSummary;
import org.edgemuse.kernel.view.WorldFacts;
import org.edgemuse.kernel.view.WorldPopulation;
import org.edgemuse.kernel.world.World;
import org.edgemuse.kernel.world.WorldChange;
import org.jspecify.annotations.Nullable;

/** The parts of a run put together: its world, who decides in it, its phases and its results. */
public final class Assembly implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Phase[] PHASES = Phase.values();

  private final World world;
  private final Pipeline pipeline;
  private final Seat seat;
  private final SlotSummary slot;
  private final DecisionLog log;
  private final Recorder recorder;
  private final List<String> repairs;
  private final EnumMap<Phase, SlotPhase> phases = new EnumMap<>(Phase.class);

  /**
   * A run before its first slot.
   *
   * @param decider who decides, whatever scheduler the scenario names
   * @param recordEvery as {@link EdgeSimulation} takes it
   */
  public Assembly(Scenario scenario, Choice<Scheduler> decider, long seed, int recordEvery) {
    Run run = Run.ofWorld(scenario, seed);
    world = new World(scenario, run);
    pipeline = new Pipeline(world);
    log = new DecisionLog(world, pipeline);
    Scheduler scheduler = decider.create(Run.ofScheduler(scenario, seed));
    AnnouncementBoard board = new AnnouncementBoard(world, new WorldPopulation(world));
    Culprit maker = decider.culprit(scheduler);
    MarketFloor floor = null;
    IncentiveMechanism mechanism = null;
    if (scenario.incentive() != null) {
      mechanism = scenario.incentive().create(run);
      floor = open(mechanism, scenario.incentive().culprit(mechanism));
      phases.put(Phase.CLEAR, new ClearPhase(mechanism, floor));
    } else {
      world.requireParts(false);
    }
    slot = slotRecord(scenario, run, floor, scheduler, maker);
    Measures measures = Measuring.of(scenario, run, world, decider, scheduler, mechanism);
    if (measures.watchDecisions()) {
      log.watch();
    }
    recorder = new Recorder(measures, slot, new SlotBlocks(scenario.length(), recordEvery));
    seat = new Seat(world, pipeline, board, scheduler, maker);
    if (scenario.length().hasEpisodes()) {
      phases.put(Phase.RESTART, new RestartPhase(world, pipeline, board));
    }
    phases.put(Phase.MOVE, new MovePhase(world));
    phases.put(Phase.DEMAND, new DemandPhase(world, pipeline));
    phases.put(Phase.DECIDE, new DecidePhase(seat, log));
    phases.put(Phase.SERVE, new ServePhase(pipeline));
    phases.put(Phase.LEARN, new LearnPhase(seat, world, new Outcomes(world, pipeline)));
    phases.put(Phase.OBSERVE, new ObservePhase(recorder));
    repairs = run.repairs();
  }

  private MarketFloor open(IncentiveMechanism mechanism, Culprit maker) {
    boolean parts = mechanism.grantsParts();
    MarketFloor floor = new MarketFloor(world, new WorldFacts(world), pipeline, maker, parts);
    world.requireParts(parts);
    mechanism.open(floor.market());
    return floor;
  }

  private SlotSummary slotRecord(
      Scenario scenario, Run run, @Nullable MarketFloor floor, Scheduler scheduler, Culprit maker) {
    Choice<QoeMetric> choice = scenario.qoe();
    QoeMetric qoe = choice == null ? null : choice.create(run);
    return new SlotSummary(
        world,
        pipeline,
        log,
        floor,
        scheduler,
        maker,
        qoe,
        qoe == null ? null : choice.culprit(qoe),
        scenario.firstMeasuredSlot());
  }

  /**
   * Goes on under a changed scenario from the next slot on. Everything new is made and checked
   * before anything takes effect.
   *
   * @param keys what differs from the scenario of before
   * @param seed of the run
   */
  void adopt(Scenario changed, ChangedKeys keys, long seed) {
    boolean ofWorld = keys.keys().stream().anyMatch(key -> !key.equals(ChangedKeys.SCHEDULER));
    WorldChange change =
        ofWorld ? new WorldChange(world, changed, keys, Run.ofWorld(changed, seed)) : null;
    if (keys.has(ChangedKeys.SCHEDULER)) {
      Choice<Scheduler> decider = changed.scheduler();
      Scheduler scheduler = decider.create(Run.ofScheduler(changed, seed));
      Culprit maker = decider.culprit(scheduler);
      Measures others = recorder.measures().withScheduler(Measuring.meter(decider, scheduler));
      seat.give(scheduler, maker);
      slot.follow(scheduler, maker);
      recorder.take(others);
    }
    if (change != null) {
      world.take(change);
      LastChoices.refresh(world, keys);
    }
    if (world.clock().begun() > 0) {
      seat.announce();
    }
  }

  /** Shows the phases that a slot of this run has, in their order. */
  void forEachPhase(BiConsumer<Phase, SlotPhase> action) {
    phases.forEach(action);
  }

  /** Lets those of a slot's phases happen that lie between two, these included. */
  public void run(Phase first, Phase last) {
    for (int i = first.ordinal(); i <= last.ordinal(); i++) {
      SlotPhase phase = phases.get(PHASES[i]);
      if (phase != null) {
        phase.run();
      }
    }
  }

  /** What was mended or left out of the files that the run was made from. */
  List<String> repairs() {
    return repairs;
  }

  /** The world. */
  public World world() {
    return world;
  }

  /** The requests. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** Who decides. */
  public Scheduler scheduler() {
    return seat.scheduler();
  }

  /** What calls the scheduler. */
  public Driver driver() {
    return seat.driver();
  }

  /** What the decision phase goes through. */
  public Decisions decisions() {
    return seat.decisions();
  }

  /** The slot that is over. */
  SlotSummary slot() {
    return slot;
  }

  /** How requests of followed UEs were decided. */
  public DecisionLog log() {
    return log;
  }

  /** The results. */
  public Recorder recorder() {
    return recorder;
  }
}
