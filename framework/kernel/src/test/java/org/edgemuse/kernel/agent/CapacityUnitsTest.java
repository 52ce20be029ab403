package org.edgemuse.kernel.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** What ESs can do is given in the unit of what their model does. */
class CapacityUnitsTest {

  /** A step is a gigacycle. */
  private record InCycles() implements GenerativeModel {
    private static final long serialVersionUID = 1L;

    @Override
    public WorkUnit workUnit() {
      return WorkUnit.GIGACYCLE;
    }

    @Override
    public double work(Task task, int es, int steps) {
      return steps;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return 0;
    }
  }

  private static TestRun cycles() {
    return TestRun.defaults()
        .with("edgeServers", Map.of("count", 2, "capacityGcps", List.of(4, 5)))
        .bring("edgeServers.model", run -> new InCycles());
  }

  private static void refused(TestRun run, String... words) {
    String message = assertThrows(IllegalArgumentException.class, run::start).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void cyclesPerSecondDivideCycles() {
    EdgeServers ess = cycles().start().world().ess();
    assertEquals(WorkUnit.GIGACYCLE, ess.workUnit());
    assertEquals(5, ess.capacity(1));
  }

  @Test
  void aModelInCyclesNeedsCapacitiesInCycles() {
    refused(
        TestRun.defaults().bring("edgeServers.model", run -> new InCycles()),
        "edgeServers.capacityTflops does not suit edgeServers.model: the work of 'brought-1' is"
            + " counted in gigacycles, so capacityGcps must take its place");
  }

  @Test
  void aModelInTflopNeedsCapacitiesInTflops() {
    refused(
        cycles().with("edgeServers.model", "analytic"),
        "edgeServers.capacityGcps does not suit edgeServers.model: the work of 'analytic' is counted"
            + " in TFLOP, so capacityTflops must take its place");
  }

  @Test
  void oneCapacityIsNeededAndOneIsEnough() {
    refused(
        TestRun.defaults().with("edgeServers", Map.of("count", 2)),
        "capacityTflops or capacityGcps must say what an ES can do");
    refused(
        TestRun.defaults().with("edgeServers.capacityGcps", 3),
        "capacityTflops and capacityGcps both say what an ES can do");
  }

  @Test
  void teraflopsCannotBePaidWhereThereAreNone() {
    refused(cycles().with("edgeServers.costPerTflops", 20), "costPerTflops means nothing");
  }
}
