package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final String ALL =
      "[expected-service-time, max-regret, potential, ue-service-time]";

  private static RunSummary run(String scheduler, int slots) {
    EdgeSimulation simulation =
        new EdgeSimulation(Worlds.scenario(6, 3, slots, slots, scheduler, ALL), 8, 1);
    simulation.start();
    simulation.runToEnd();
    return simulation.summary();
  }

  @Test
  void regret_vanishesAtAnEquilibrium_andNotForRandomPlay() {
    RunSummary equilibrium = run("{best-response: {game: expected}}", 3);
    assertEquals(0, equilibrium.value("max_regret_s"), 1e-9);
    assertEquals(0, equilibrium.value("max_regret_pct"), 1e-9);
    RunSummary random = run("random", 3);
    assertTrue(random.value("max_regret_s") > 0.1);
    double pct = random.value("max_regret_pct");
    assertTrue(pct > 1 && pct < 100, "percent, not a part: " + pct);
  }

  @Test
  void slotGames_haveNoProfile_andSoNoExpectation() {
    RunSummary summary = run("best-response", 3);
    assertEquals(Double.NaN, summary.value("expected_service_time_s"));
    assertEquals(Double.NaN, summary.value("max_regret_s"));
  }

  @Test
  void ueTimes_areForRowsOnly_andAddUpToTheExpectedGamesCosts() {
    RunSummary summary = run("local-search-optimum", 60);
    assertEquals(
        List.of("expected_service_time_s", "max_regret_s", "max_regret_pct"),
        summary.columns().subList(0, 3));
    assertEquals(5, summary.columns().size(), "UE columns have no value for a run");
    TableRows slots = summary.table(RunSummary.SLOTS);
    int first = slots.columns().indexOf("ue_0_s");
    assertEquals(6, slots.columns().size() - first);
    double largest = 0;
    for (int n = 0; n < 6; n++) {
      assertTrue(slots.value(59, first + n) > 0, "UE " + n);
      largest = Math.max(largest, slots.value(59, first + n));
    }
    // log2 of the potential is within log2(machines) of the largest load over 1 ms.
    int potential = slots.columns().indexOf("ap_potential_log2");
    double loadsS = (slots.value(59, potential) + slots.value(59, potential + 1)) / 1000;
    assertTrue(loadsS >= largest - 1e-9, "largest load of all is at least a UE's");
    assertTrue(loadsS < 3 * largest, "and not of another order");
  }
}
