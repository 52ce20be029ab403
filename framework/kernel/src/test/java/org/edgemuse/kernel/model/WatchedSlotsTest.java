package org.edgemuse.kernel.model;

import static org.edgemuse.kernel.model.AdoptSchedulerTest.forward;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

class WatchedSlotsTest {
  private static final TestRun RUN =
      TestRun.defaults()
          .with("slots", 30)
          .with("measure", Map.of("lastSlots", 10))
          .with("userEquipments.demand", "per-cell")
          .with("qoe", "latency-slack")
          .with("metrics", List.of("total-service-time", "delay", "requests", "qoe"));

  @Test
  void watchingAllSlotsChangesNoResult() {
    EdgeSimulation watched = RUN.start();
    watched.observeEverySlot(true);
    forward(watched, 7);
    watched.observeEverySlot(false);
    forward(watched, 12);
    watched.observeEverySlot(true);
    watched.runToEnd();
    assertArrayEquals(RUN.run().summary().values(), watched.summary().values());
  }

  @Test
  void valuesAreThoseOfTheRowsOfSlots() {
    EdgeSimulation recorded = new EdgeSimulation(RUN.scenario(), 1, 1);
    recorded.start();
    recorded.runToEnd();
    TableRows rows = recorded.summary().table(RunSummary.SLOTS);
    EdgeSimulation watched = new EdgeSimulation(RUN.scenario(), 1, 0);
    watched.observeEverySlot(true);
    watched.start();
    List<String> columns = watched.slotColumns();
    assertEquals(rows.columns().subList(1, rows.columns().size()), columns);
    int present = 0;
    for (int slot = 0; slot < 30; slot++) {
      watched.step();
      for (int c = 0; c < columns.size(); c++) {
        double expected = rows.values()[slot * (columns.size() + 1) + 1 + c];
        assertEquals(expected, watched.slotValue(c), columns.get(c));
        present += Double.isNaN(expected) ? 0 : 1;
      }
      assertEquals(slot, watched.slotRecord().now().slot());
      assertEquals(watched.pipeline().raised(), watched.slotRecord().raised());
    }
    assertTrue(present > 200);
    assertThrows(IndexOutOfBoundsException.class, () -> watched.slotValue(columns.size()));
    assertThrows(IndexOutOfBoundsException.class, () -> watched.slotValue(-1));
  }

  @Test
  void slotsThatNobodyWatchesHaveNoValue() {
    EdgeSimulation simulation = RUN.start();
    int raised = simulation.slotColumns().indexOf("raised");
    assertTrue(Double.isNaN(simulation.slotValue(raised)), "no slot is over");
    forward(simulation, 20);
    assertTrue(Double.isNaN(simulation.slotValue(raised)));
    simulation.step();
    assertEquals(simulation.pipeline().raised(), simulation.slotValue(raised));
  }

  @Test
  void seedsKeepAll64BitsOnTheirWayThroughAConsole() {
    long seed = 0x1234_5678_9abc_def0L;
    EdgeSimulation of = RUN.start(seed);
    of.runToEnd();
    EdgeSimulation simulation = new EdgeSimulation(RUN.scenario(), seed, 0);
    simulation.setSeed(simulation.seed());
    assertEquals(seed, simulation.runSeed());
    simulation.start();
    simulation.runToEnd();
    assertArrayEquals(of.summary().values(), simulation.summary().values());
  }

  @Test
  void aTypedSeedIsThatOfTheNextStart() {
    EdgeSimulation simulation = RUN.start(5);
    forward(simulation, 3);
    simulation.setSeed(7);
    assertEquals(5, simulation.runSeed());
    assertEquals(7, simulation.seed());
    simulation.runToEnd();
    EdgeSimulation five = RUN.start(5);
    five.runToEnd();
    assertArrayEquals(five.summary().values(), simulation.summary().values());
    simulation.start();
    assertEquals(7, simulation.runSeed());
    simulation.runToEnd();
    EdgeSimulation seven = RUN.start(7);
    seven.runToEnd();
    assertArrayEquals(seven.summary().values(), simulation.summary().values());
  }
}
