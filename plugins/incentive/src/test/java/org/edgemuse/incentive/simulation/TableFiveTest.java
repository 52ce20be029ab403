package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

class TableFiveTest {
  private static final String[] COLUMNS = {"compute_tflops", "bandwidth_mhz", "reward", "qoe_ms"};

  private final Results results = Worlds.run(Worlds.tableFive(), 1);
  private final Clearing library = new ExactSolver().clear(TableFive.market());

  private void compare(double[][] expected, double tolerance) {
    assertEquals(12, results.rows(), "a row per pair and cycle");
    for (int cycle = 1; cycle <= 2; cycle++) {
      for (int pair = 0; pair < 6; pair++) {
        int row = results.row(cycle, 1 + pair / 3, 1 + pair % 3);
        assertEquals((cycle - 1) * 6 + pair, row, "rows are in order of cycle, ASP and MU");
        for (int k = 0; k < 4; k++) {
          assertEquals(
              expected[pair][k],
              results.cell(row, COLUMNS[k]),
              tolerance * expected[pair][k],
              COLUMNS[k] + " of pair " + pair);
        }
        assertEquals(0, results.cell(row, "denied"));
      }
    }
  }

  @Test
  void all24NumbersAreTheReconstructedOnes() {
    compare(TableFive.EQUILIBRIUM, 1e-4);
  }

  @Test
  void all24NumbersArePrintedOnesWithin1Point3Percent() {
    compare(TableFive.PRINTED, .013);
  }

  @Test
  void theLibraryAloneSaysTheSame() {
    double[][] expected = new double[6][];
    for (int i = 0; i < 6; i++) {
      expected[i] =
          new double[] {
            library.allocation().computeTflops()[i],
            library.allocation().bandwidthMhz()[i],
            library.rewards()[i],
            library.allocation().qoeMs()[i]
          };
    }
    compare(expected, 1e-9);
  }

  @Test
  void theLatencyOfTheSimulationIsTheOneThatTheQoePromises() {
    double mean = 0;
    for (int i = 0; i < 6; i++) {
      double promised = library.allocation().qoeMs()[i];
      double delivered = results.cell(results.row(1, 1 + i / 3, 1 + i % 3), "qoe_ms");
      assertEquals(promised, delivered, 1e-9 * promised);
      mean += promised / 6;
    }
    assertEquals(mean, results.value("mean_qoe"), 1e-9 * mean, "the QoE metric by its stages");
  }

  @Test
  void measuresAreThoseOfTheLibrary() {
    Measures measures = library.measures();
    assertEquals(measures.muUtilityMean(), results.value("mu_utility_mean"), 1e-6);
    assertEquals(measures.aspUtilityMean(), results.value("asp_utility_mean"), 1e-6);
    assertEquals(measures.muCostMean(), results.value("mu_cost_mean"), 1e-6);
    assertEquals(measures.aspCostMean(), results.value("asp_cost_mean"), 1e-6);
    double compute = 0;
    double bandwidth = 0;
    for (int i = 0; i < 6; i++) {
      compute += library.allocation().computeTflops()[i] / 30 / 2;
      bandwidth += library.allocation().bandwidthMhz()[i] / 100 / 2;
    }
    assertEquals(compute, results.value("compute_usage_ratio"), 1e-9);
    assertEquals(bandwidth, results.value("bandwidth_usage_ratio"), 1e-9);
    assertTrue(results.value("max_regret") <= 1e-12 * 2525);
    assertEquals(0, results.value("denied"));
  }
}
