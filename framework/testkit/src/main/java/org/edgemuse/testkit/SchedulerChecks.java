package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;

/** What {@link SchedulerContract} asks of one scheduler in one world. */
final class SchedulerChecks {
  private static final long SEED = 20;
  private static final int SEEDS = 3;
  private static final double ROUNDING = 1e-9;

  private final Worlds world;
  private final Object scheduler;

  SchedulerChecks(Worlds world, Object scheduler) {
    this.world = world.recording(scheduler);
    this.scheduler = scheduler;
  }

  /** Two runs of one seed decide alike, also when one starts a second time. */
  void repeats() {
    List<EdgeSimulation> runs = new ArrayList<>();
    for (long seed = SEED; seed < SEED + SEEDS; seed++) {
      runs.add(world.run(seed));
    }
    for (EdgeSimulation run : runs) {
      assertSame(run, world.run(run.runSeed()), "in a second run of the same seed");
    }
    EdgeSimulation second = runs.get(0);
    List<Decision> decisions = List.copyOf(DecisionLog.of(second).decisions());
    second.start();
    second.runToEnd();
    assertEquals(
        decisions,
        DecisionLog.of(second).decisions(),
        () -> scheduler + " decides differently when its run starts a second time");
  }

  /** A run decides alike while another one, of another size and seed, goes on beside it. */
  void sharesNothingBetweenRuns() {
    int fewer = Math.max(1, world.scenario().userEquipments().count() / 2);
    Worlds otherWorld = world.with("userEquipments.count", fewer);
    EdgeSimulation alone = world.run(SEED);
    EdgeSimulation otherAlone = otherWorld.run(SEED + 1);
    EdgeSimulation together = world.start(SEED);
    EdgeSimulation otherTogether = otherWorld.start(SEED + 1);
    while (together.slotsDone() < together.slots()) {
      together.step();
      otherTogether.step();
    }
    assertSame(alone, together, "while another run goes on beside it");
    assertSame(otherAlone, otherTogether, "while another run goes on beside it");
  }

  private void assertSame(EdgeSimulation expected, EdgeSimulation actual, String when) {
    assertEquals(
        DecisionLog.of(expected).decisions(),
        DecisionLog.of(actual).decisions(),
        () -> scheduler + " decides differently " + when);
    assertSame(expected.summary(), actual.summary(), when);
  }

  private void assertSame(RunSummary expected, RunSummary actual, String when) {
    assertEquals(expected.columns(), actual.columns());
    assertArrayEquals(
        expected.values(), actual.values(), () -> scheduler + " has other results " + when);
  }

  /**
   * Every new request is decided once in its slot and every waiting one once more, nobody twice;
   * who is served is served well enough.
   *
   * @return how many requests met an outage
   */
  int decidesEachRequestOnce() {
    EdgeSimulation simulation = world.start(SEED);
    DecisionLog log = DecisionLog.of(simulation);
    int outages = 0;
    int seen = 0;
    while (simulation.slotsDone() < simulation.slots()) {
      int waiting = simulation.pipeline().outages();
      simulation.step();
      Set<Integer> handles = new HashSet<>();
      List<Decision> decisions = log.decisions().subList(seen, log.decisions().size());
      for (Decision decision : decisions) {
        assertTrue(
            handles.add(decision.handle()),
            () -> "%s decided twice: %s".formatted(scheduler, decision));
      }
      seen += decisions.size();
      assertEquals(
          simulation.pipeline().raised() + waiting,
          decisions.size(),
          () -> scheduler + " decided more or fewer requests than there were");
      outages += simulation.pipeline().outages();
    }
    RunSummary summary = simulation.summary();
    assertEquals(
        0.0,
        summary.value("error_violations"),
        () -> scheduler + " served requests with too few steps");
    assertEquals(
        summary.value("raised"),
        summary.value("settled") + summary.value("denied") + simulation.pipeline().outages(),
        () -> "with " + scheduler + " requests were lost");
    return outages;
  }

  /** Activity, tasks, places and channels are as they are under the reference scheduler. */
  void leavesTheWorldAlone() {
    List<Arrival> reference = DecisionLog.of(world.recording("modulo").run(SEED)).arrivals();
    assertEquals(
        reference,
        DecisionLog.of(world.run(SEED)).arrivals(),
        () -> scheduler + " changes the world, not only what is served where");
  }

  /** Probabilities are probabilities, in every slot. */
  void reportsAProperProfile() {
    EdgeSimulation simulation = world.start(SEED);
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      StrategyProfile profile = simulation.scheduler().profile();
      if (profile != null) {
        for (int ue = 0; ue < simulation.world().ues().count(); ue++) {
          checkShares(profile, ue, simulation);
        }
      }
    }
  }

  private void checkShares(StrategyProfile profile, int ue, EdgeSimulation simulation) {
    double aps = 0;
    for (int ap = 0; ap < simulation.world().apCount(); ap++) {
      aps += checkShare(profile.apShare(ue, ap), ue, "AP " + ap);
    }
    double ess = 0;
    for (int es = 0; es < simulation.world().esCount(); es++) {
      ess += checkShare(profile.esShare(ue, es), ue, "ES " + es);
    }
    checkSum(aps, ue, "APs");
    checkSum(ess, ue, "ESs");
  }

  private double checkShare(double share, int ue, String where) {
    assertTrue(
        share >= 0 && share <= 1 + ROUNDING,
        () ->
            "%s: share (%s) of UE %d on %s is no probability"
                .formatted(scheduler, share, ue, where));
    return share;
  }

  private void checkSum(double sum, int ue, String where) {
    assertTrue(
        Math.abs(sum - 1) <= ROUNDING || sum == 0,
        () -> "%s: shares of UE %d on all %s add up to %s".formatted(scheduler, ue, where, sum));
  }
}
