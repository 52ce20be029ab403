package org.edgemuse.ladts.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.ladts.testing.Offloading;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EpisodeMetricsTest {
  private static final List<Object> METRICS = List.of("delay", "requests", "pooled-bound");

  private static Worlds offloading(Object scheduler) {
    return Offloading.world().with("scheduler", scheduler).with("metrics", METRICS);
  }

  private static RunSummary recordingSlots(Worlds world, long seed) {
    EdgeSimulation simulation = new EdgeSimulation(world.scenario(), seed, 1);
    simulation.start();
    simulation.runToEnd();
    return simulation.summary();
  }

  @TestFactory
  Stream<DynamicTest> noHeuristicIsBelowTheBound() {
    return Stream.<Object>of(
            "greedy-delay",
            "shortest-expected-delay",
            "join-shortest-queue",
            "power-of-two",
            "round-robin",
            "random-by-capacity",
            "local",
            Map.of("size-interval", Map.of("threshold", 15, "slow", 2)))
        .map(
            scheduler ->
                DynamicTest.dynamicTest(
                    scheduler.toString(),
                    () -> {
                      for (double stepTflop : new double[] {0.05, 0.5, 1}) {
                        assertBounded(scheduler, stepTflop);
                      }
                    }));
  }

  private static void assertBounded(Object scheduler, double stepTflop) {
    RunSummary summary =
        offloading(scheduler)
            .with("edgeServers.model", model(stepTflop))
            .with("accessPoints.bandwidthMHz", 1000)
            .run(9)
            .summary();
    double bound = summary.value("lower_bound_s");
    assertTrue(bound > 0 && bound <= summary.value("mean_delay_s"), summary::toString);
  }

  private static Object model(double stepTflop) {
    return Map.of("analytic", Map.of("tflopPerStep", stepTflop, "errorScale", 1));
  }

  @Test
  void bound_isThatOfTheTasksWhoeverSchedulesThem() {
    double first = offloading("greedy-delay").run(2).summary().value("lower_bound_s");
    assertTrue(first > 1);
    for (String scheduler : List.of("local", "random-by-capacity", "join-shortest-queue")) {
      assertEquals(
          first, offloading(scheduler).run(2).summary().value("lower_bound_s"), 1e-9 * first);
    }
  }

  /** One ES, equal tasks, one user: first come first served is the least that there is. */
  @Test
  void bound_isReachedByOneServerWithEqualTasksAndNoWay() {
    RunSummary summary =
        offloading("local")
            .with("accessPoints.count", 1)
            .with("edgeServers.count", 1)
            .with("edgeServers.capacityTflops", 20)
            .with("userEquipments.errorLimit", 0.1)
            .with("userEquipments.promptMB", 0)
            .with("userEquipments.resultMB", 0)
            .run(3)
            .summary();
    assertTrue(summary.value("mean_delay_s") > 10);
    assertEquals(
        summary.value("mean_delay_s"),
        summary.value("lower_bound_s"),
        1e-9 * summary.value("mean_delay_s"));
  }

  @Test
  void lastSlot_showsTheBoundAndOthersDoNot() {
    RunSummary summary = recordingSlots(offloading("greedy-delay"), 9);
    TableRows rows = summary.table(RunSummary.SLOTS);
    int column = rows.columns().indexOf("lower_bound_s");
    assertEquals(60, rows.rows());
    for (int slot = 0; slot < 59; slot++) {
      assertTrue(Double.isNaN(rows.value(slot, column)));
    }
    assertEquals(summary.value("lower_bound_s"), rows.value(59, column));
  }

  /** What is recorded beside must change no result. */
  @Test
  void measuredSlots_giveTheSameRecordedOrNot() {
    Worlds world =
        offloading("greedy-delay")
            .with("measure", Map.of("lastSlots", 20))
            .with(
                "metrics", List.of("pooled-bound", Map.of("makespan", Map.of("pricePer1000", 40))));
    RunSummary plain = world.run(5).summary();
    RunSummary recorded = recordingSlots(world, 5);
    for (String column : plain.columns()) {
      assertEquals(plain.value(column), recorded.value(column), column);
    }
  }

  @Test
  void beforeTheEnd_whatWaitsIsServedToTheEnd() {
    EdgeSimulation simulation = offloading("greedy-delay").start(6);
    for (int slot = 0; slot < 30; slot++) {
      simulation.step();
    }
    double half = simulation.summary().value("lower_bound_s");
    assertEquals(
        offloading("greedy-delay").with("slots", 30).run(6).summary().value("lower_bound_s"),
        half,
        1e-9 * half);
    assertEquals(half, simulation.summary().value("lower_bound_s"), "asking twice changes nothing");
  }

  /**
   * Of 2 s each, on a server for half of them: those that settle, late, hold the places they had.
   */
  @Test
  void tasksThatSettleLate_arriveInTheirSlots() {
    Worlds world =
        offloading("local")
            .with("slots", 40)
            .with("accessPoints.count", 1)
            .with("edgeServers.count", 1)
            .with("edgeServers.capacityTflops", 1)
            .with("edgeServers.model", model(2))
            .with("userEquipments.count", 1)
            .with("userEquipments.errorLimit", 1)
            .with("userEquipments.promptMB", 0)
            .with("userEquipments.resultMB", 0)
            .with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", 1)));
    // The n-th of a slot each is over after 2 + n s: of 40, those up to 40 s settle with handover.
    double all = world.run(1).summary().value("lower_bound_s");
    assertEquals(2 + 39 / 2., all, 1e-9);
    RunSummary late = world.with("handover", Map.of()).run(1).summary();
    assertEquals(20, late.value("settled"));
    assertEquals(2 + 19 / 2., late.value("lower_bound_s"), 1e-9);
    assertEquals(late.value("mean_delay_s"), late.value("lower_bound_s"), 1e-9);
  }

  /** Tasks of 2 s each at slot 0 on one server: the last of n is done after 2 n s. */
  @Test
  void makespan_isFromTheFirstArrivalToTheLastContent() {
    RunSummary summary =
        Worlds.defaults()
            .with("slots", 4)
            .with("accessPoints.count", 1)
            .with("edgeServers.count", 1)
            .with("edgeServers.capacityTflops", 1)
            .with("edgeServers.model", model(2))
            .with("userEquipments.count", 1)
            .with("userEquipments.errorLimit", 1)
            .with("userEquipments.resultMB", 0)
            .with("userEquipments.demand", Map.of("per-cell", Map.of("tasks", 7)))
            .with("sharing", Map.of("server", "first-come-first-served"))
            .with("scheduler", "greedy-delay")
            .with("metrics", List.of(Map.of("makespan", Map.of("pricePer1000", 66))))
            .run(1)
            .summary();
    assertEquals(4 * 7 * 2, summary.value("makespan_s"), 1e-12);
    assertEquals(4 * 7 * 0.066, summary.value("price_usd"), 1e-12);
  }

  @Test
  void serversThatCarryNothingOver_haveNoBound() {
    Worlds queues = offloading("local").with("edgeServers.model", model(4));
    Worlds slots = queues.with("sharing", Map.of("server", "proportional-fair"));
    double bound = queues.run(1).summary().value("lower_bound_s");
    assertTrue(bound > slots.run(1).summary().value("mean_delay_s"));
    assertTrue(Double.isNaN(slots.run(1).summary().value("lower_bound_s")));
  }

  @Test
  void withoutAPrice_thereIsNoColumnOfIt() {
    Worlds world = offloading("local").with("metrics", List.of("makespan"));
    assertEquals(List.of("makespan_s"), world.run(1).summary().columns());
  }

  @Test
  void withoutTasks_thereIsNoValue() {
    RunSummary summary =
        offloading("local")
            .with("userEquipments.count", 0)
            .with("metrics", List.of("pooled-bound", "makespan"))
            .run(1)
            .summary();
    assertTrue(Double.isNaN(summary.value("lower_bound_s")));
    assertTrue(Double.isNaN(summary.value("makespan_s")));
  }
}
