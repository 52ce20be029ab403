package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EdgeSimulationTest {
  private static final TestRun RANDOM =
      TestRun.defaults()
          .with("userEquipments.demand", "bernoulli")
          .with("userEquipments.resultMB", Map.of("uniform", List.of(2, 10)));

  @Test
  void nothingCanBeAskedBeforeTheStart() {
    EdgeSimulation simulation = new EdgeSimulation(RANDOM.scenario(), 1, 0);
    for (Executable question :
        List.<Executable>of(
            simulation::step,
            simulation::world,
            simulation::pipeline,
            simulation::scheduler,
            simulation::information,
            simulation::summary)) {
      IllegalStateException refused = assertThrows(IllegalStateException.class, question);
      assertEquals("The run has not started", refused.getMessage());
    }
    assertEquals(10, simulation.slots());
    assertEquals(1, simulation.runSeed());
  }

  @Test
  void stepsCountSlotsAndSayWhenTheLastIsDone() {
    EdgeSimulation simulation = RANDOM.with("slots", 3).start();
    assertEquals(0, simulation.slotsDone());
    assertTrue(simulation.step());
    assertTrue(simulation.step());
    assertEquals(2, simulation.slotsDone());
    assertFalse(simulation.step());
    simulation.runToEnd();
    assertEquals(3, simulation.slotsDone());
  }

  @Test
  void startingAgainStartsAfresh() {
    EdgeSimulation simulation = RANDOM.run();
    double[] first = simulation.summary().values();
    simulation.start();
    assertEquals(0, simulation.slotsDone());
    simulation.runToEnd();
    assertArrayEquals(first, simulation.summary().values());
  }

  @Test
  void allBitsOfTheSeedCount() {
    double[] results = new double[3];
    long[] seeds = {5, 5 + (1L << 32), 5 + (1L << 63)};
    for (int i = 0; i < seeds.length; i++) {
      EdgeSimulation simulation = RANDOM.start(seeds[i]);
      simulation.runToEnd();
      results[i] = simulation.summary().value("total_service_time_s");
    }
    assertNotEquals(results[0], results[1]);
    assertNotEquals(results[0], results[2]);
    assertNotEquals(results[1], results[2]);
  }

  @Test
  void onlyMeasuredSlotsCount() {
    Witness witness = new Witness();
    TestRun.simple().with("slots", 7).with("measure.lastSlots", 2).watch(run -> witness).run();
    assertEquals(6, witness.outcomes().size());
    assertEquals(5, witness.outcomes().get(0).slot());
  }

  @Test
  void slotRowsAreMeansOverTheirSlots() {
    EdgeSimulation simulation =
        new EdgeSimulation(
            TestRun.simple().with("slots", 7).watch(run -> new Witness()).scenario(), 1, 3);
    simulation.start();
    simulation.runToEnd();
    RunSummary summary = simulation.summary();
    // Three requests settle in each slot, and the witness counts them all.
    TableRows rows = summary.table("slots");
    assertEquals(List.of("slot", "seen"), rows.columns());
    assertArrayEquals(new double[] {2, 6, 5, 15, 6, 21}, rows.values(), "a last block of one slot");
    assertEquals(21, summary.value("seen"));
  }

  @Test
  void unknownColumnsAreNamedWithTheKnownOnes() {
    RunSummary summary = TestRun.simple().watch(run -> new Witness()).run().summary();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> summary.value("sean"));
    assertEquals("No column 'sean' among [seen]", refused.getMessage());
  }

  @Test
  void twoMetricsOfOneNameAreRefused() {
    TestRun twice = RANDOM.with("metrics", List.of("delay", "delay"));
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, twice::start);
    assertEquals("Two metrics have a column 'mean_delay_s'", refused.getMessage());
  }

  @Test
  void listsOfTheWrongLengthAreRefusedAtTheStart() {
    for (String key : List.of("resultMB", "errorDecay", "errorLimit", "promptMB")) {
      TestRun tooFew = RANDOM.with("userEquipments." + key, List.of(1, 2));
      assertThrows(IllegalArgumentException.class, tooFew::start, key);
      TestRun tooMany = RANDOM.with("userEquipments." + key, List.of(1, 2, 3, 4));
      assertThrows(IllegalArgumentException.class, tooMany::start, key);
    }
  }

  @Test
  void listsOfAnotherLengthAreRefusedByTheirKey() {
    for (String key :
        List.of("userEquipments.resultMB", "userEquipments.errorDecay", "accessPoints.powerW")) {
      TestRun run = TestRun.defaults().with(key, List.of(1, 1, 1, 1));
      IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, run::start);
      assertTrue(refused.getMessage().startsWith(key + ": "), refused.getMessage());
    }
  }
}
