package org.edgemuse.kernel.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.Drifting;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.SlowingChannel;
import org.edgemuse.kernel.testing.Teleporting;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.ThreeSteps;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stepping through a world and deciding as a scheduler does comes to what the scheduler's run does.
 */
class SameAsSchedulerTest {
  private static final long SEED = 3;
  private static final int EPISODES = 3;
  private static final Object FADING =
      Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30)));

  static Stream<Named<TestRun>> worlds() {
    TestRun busy =
        TestRun.defaults()
            .with("slots", 12)
            .with("userEquipments.count", 20)
            .with("userEquipments.promptMB", 0.5)
            .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.8)))
            .with("metrics", List.of("total-service-time", "delay", "requests"))
            .bring("userEquipments.mobility", Drifting::new);
    TestRun queues =
        busy.with(
            "sharing",
            Map.of("link", "first-come-first-served", "server", "first-come-first-served"));
    return Stream.of(
        Named.of("delays certain at once", queues.with("userEquipments.demand", "per-cell")),
        Named.of("delays certain at once, links in outage", queues.with("channel", FADING)),
        Named.of("delays certain at slot end", busy),
        Named.of(
            "links uncertain, servers certain",
            busy.with("sharing.server", "first-come-first-served")),
        Named.of(
            "delays certain slots later",
            queues.bring("sharing.server", run -> new TwoSlotsLater()).with("channel", FADING)),
        Named.of("requests are handed over", handingOver(queues)),
        Named.of("with a market", queues.with("incentive", "open-access")));
  }

  /** UEs ask where both APs reach them, and leave one of them two slots later. */
  private static TestRun handingOver(TestRun queues) {
    double[][] xM = new double[20][12];
    for (int ue = 0; ue < xM.length; ue++) {
      for (int slot = 0; slot < 12; slot++) {
        xM[ue][slot] = slot % 4 < 2 ? 500 : ue % 3 == 0 ? 300 : 700;
      }
    }
    return queues
        .with(
            "accessPoints.placement", Map.of("points", Map.of("xM", List.of(400, 600), "yM", 500)))
        .with("accessPoints.coverageM", 150)
        .with("edgeServers.capacityTflops", 20)
        .with("userEquipments.promptMB", 0.05)
        .with("userEquipments.resultMB", 0.1)
        .with("handover", Map.of())
        .with("metrics", List.of("total-service-time", "delay", "requests", "handovers"))
        .bring("channel", run -> new SlowingChannel())
        .bring("edgeServers.model", run -> new ThreeSteps(0))
        .bring("userEquipments.mobility", run -> new Teleporting(xM, 500))
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      for (int ue = 0; ue < 20 && now.slot() % 4 == 0; ue++) {
                        out.request(ue);
                      }
                    }));
  }

  /** An environment of the world whose outcomes a witness takes down. */
  private static Environment environment(TestRun world, Witness witness) {
    Scenario scenario = world.watch(run -> witness).scenario();
    return new Environment(scenario, ByUe.of(scenario), Actions.pairs(scenario));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void metricsAreTheSchedulersToTheBit(TestRun world) {
    for (int episodes : new int[] {1, EPISODES}) {
      Scenario scenario = world.with("episodes", episodes).scenario();
      EdgeSimulation simulation = new EdgeSimulation(scenario, SEED, 1);
      simulation.start();
      simulation.runToEnd();
      ByUe rule = ByUe.of(scenario);
      Environment environment = new Environment(scenario, rule, Actions.pairs(scenario), 1);
      rule.play(environment, environment.reset(SEED));
      for (int episode = 1; episode < episodes; episode++) {
        rule.play(environment, environment.reset());
      }
      assertSame(simulation.summary(), environment.summary());
      assertTrue(environment.summary().value("settled") > 30, "too few requests to tell anything");
    }
  }

  private static void assertSame(RunSummary expected, RunSummary actual) {
    assertEquals(expected.columns(), actual.columns());
    assertArrayEquals(expected.values(), actual.values());
    assertEquals(expected.tables().size(), actual.tables().size());
    assertArrayEquals(expected.table("slots").values(), actual.table("slots").values());
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void rewardsOfAnEpisodeAreMinusTheDelaysThatSettledInIt(TestRun world) {
    Witness witness = new Witness();
    Environment environment = environment(world.with("episodes", EPISODES), witness);
    ByUe rule = ByUe.of(world.scenario());
    int before = 0;
    for (int episode = 0; episode < EPISODES; episode++) {
      Step step = episode == 0 ? environment.reset(SEED) : environment.reset();
      double rewards = step.reward();
      assertEquals(0, rewards, "nothing can settle before the first decision");
      int delays = 0;
      while (!step.truncated()) {
        step = environment.step(rule.action(step.observation()));
        rewards += step.reward();
        delays += step.delays().count();
      }
      List<Seen> settled = witness.outcomes().subList(before, witness.outcomes().size());
      double delayS = settled.stream().map(Seen::delayS).reduce(0.0, Double::sum);
      assertEquals(settled.size(), delays);
      assertEquals(-delayS, rewards, 1e-12 * delayS);
      before = witness.outcomes().size();
    }
  }

  /** Each delay is told of the step that decided its request: that step's UE is the outcome's. */
  @ParameterizedTest
  @MethodSource("worlds")
  void delaysNameTheStepThatDecidedThem(TestRun world) {
    Witness witness = new Witness();
    Environment environment = environment(world, witness);
    ByUe rule = ByUe.of(world.scenario());
    int[] ues = new int[10_000];
    List<String> told = new ArrayList<>();
    Step step = environment.reset(SEED);
    while (!step.truncated()) {
      ues[step.number()] = (int) step.observation()[ByUe.UE];
      step = environment.step(rule.action(step.observation()));
      for (int i = 0; i < step.delays().count(); i++) {
        told.add(ues[step.delays().step(i)] + " " + step.delays().delayS(i));
      }
    }
    List<String> seen =
        witness.outcomes().stream().map(outcome -> outcome.ue() + " " + outcome.delayS()).toList();
    assertEquals(seen.stream().sorted().toList(), told.stream().sorted().toList());
  }
}
