package org.edgemuse.scenarios.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.scenario.Scenario;

/** What runs leave behind, to the last bit. */
final class Numbers {
  private Numbers() {}

  /** Makes the run of a scenario without a window. */
  static EdgeSimulation headless(Scenario scenario) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
    simulation.start();
    simulation.runToEnd();
    return simulation;
  }

  /** Fails unless both runs left the same. */
  static void requireSame(EdgeSimulation expected, EdgeSimulation watched) {
    RunSummary left = expected.summary();
    RunSummary right = watched.summary();
    if (left.columns().isEmpty()) {
      throw new IllegalStateException("There is nothing to compare");
    }
    List<String> different = new ArrayList<>();
    if (!left.columns().equals(right.columns())) {
      different.add(left.columns() + " became " + right.columns());
    } else {
      for (int i = 0; i < left.columns().size(); i++) {
        if (Double.doubleToLongBits(left.values()[i])
            != Double.doubleToLongBits(right.values()[i])) {
          different.add(
              left.columns().get(i) + ": " + left.values()[i] + " became " + right.values()[i]);
        }
      }
    }
    for (TableRows table : left.tables()) {
      if (!Arrays.equals(table.values(), right.table(table.name()).values())) {
        different.add("table " + table.name());
      }
    }
    if (!different.isEmpty()) {
      throw new IllegalStateException("Watched, the run has other results: " + different);
    }
  }

  /** Where all UEs are, which hangs on the seed and the slot alone. */
  static double[] places(EdgeSimulation simulation) {
    int count = simulation.world().ues().count();
    double[] places = new double[2 * count];
    for (int ue = 0; ue < count; ue++) {
      places[2 * ue] = simulation.world().ues().xM(ue);
      places[2 * ue + 1] = simulation.world().ues().yM(ue);
    }
    return places;
  }
}
