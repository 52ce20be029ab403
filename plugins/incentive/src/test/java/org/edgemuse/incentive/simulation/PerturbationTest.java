package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.perturbation.DualPerturbation;
import org.edgemuse.incentive.perturbation.IterationBounds;
import org.edgemuse.incentive.perturbation.PerturbationOptions;
import org.edgemuse.incentive.perturbation.StepRule;
import org.edgemuse.incentive.perturbation.Sweep;
import org.edgemuse.incentive.perturbation.Ties;
import org.edgemuse.incentive.testing.TableFive;
import org.junit.jupiter.api.Test;

/** Algorithm 1 in a simulation, with what it tells of itself. */
class PerturbationTest {

  private static Results run(String options) {
    return Worlds.run(
        Worlds.tableFive(
            "slots",
            "1",
            "incentive",
            "{dual-perturbation: " + options + "}",
            "metrics",
            "[{market: {table: true}}, equilibrium-gap]"),
        1);
  }

  private static void assertSame(Clearing library, Results results) {
    assertEquals(library.iterations(), results.value("iterations"));
    assertEquals(library.converged() ? 1 : 0, results.value("converged"));
    for (int i = 0; i < 6; i++) {
      assertEquals(library.rewards()[i], results.cell(i, "reward"), 1e-12);
    }
  }

  @Test
  void theDefaultsAreThoseOfTheLibrary_andEndWithinAStepOfTheEquilibrium() {
    Results results = run("{}");
    assertSame(new DualPerturbation().clear(TableFive.market()), results);
    assertEquals(.45, results.value("reward_gap_pct"), .15);
    assertEquals(Double.NaN, results.value("iteration_bound"), "(45) promises nothing at .001");
    assertEquals(Double.NaN, results.value("log_iteration_bound"));
  }

  @Test
  void everyOptionReachesTheAlgorithm() {
    PerturbationOptions options =
        new PerturbationOptions(
            new StepRule.Harmonic(.2), .01, 30, Sweep.GAUSS_SEIDEL, false, Ties.STAY, .8);
    Results results =
        run(
            "{step: {harmonic: 0.2}, epsilon: 0.01, iterationLimit: 30, sweep: gauss-seidel,"
                + " clipped: false, ties: stay, start: 0.8}");
    assertSame(new DualPerturbation(options).clear(TableFive.market()), results);
    assertEquals(
        IterationBounds.logHarmonic(TableFive.market(), .2, .01),
        results.value("log_iteration_bound"),
        1e-9);
  }

  @Test
  void theGapTellsThatLargeStepsStopFalsely() {
    Results results = run("{step: {harmonic: 1}}");
    assertEquals(1, results.value("converged"), "by its own rule");
    assertTrue(results.value("iterations") <= 11);
    assertTrue(results.value("reward_gap_pct") > 150, "off by " + results.value("reward_gap_pct"));
    assertTrue(results.value("utility_gap_pct") > 0);
  }

  @Test
  void constantAndQuantisedSteps_areBoundedBy45() {
    assertEquals(
        IterationBounds.constant(TableFive.market(), .01, .1),
        run("{step: {constant: 0.01}, epsilon: 0.1}").value("iteration_bound"),
        1e-9);
    assertEquals(
        IterationBounds.constant(TableFive.market(), (1 - 1e-4) / 100, .1),
        run("{step: {quantised: 100}, epsilon: 0.1}").value("iteration_bound"),
        1e-9);
  }

  @Test
  void aWarmStartFindsTheGridsPointAtOnce() {
    String warm = "{dual-perturbation: {warmStart: true}}";
    Results results = Worlds.run(Worlds.tableFive("incentive", warm, "slots", "2"), 1);
    Results anew = Worlds.run(Worlds.tableFive("incentive", "dual-perturbation", "slots", "2"), 1);
    assertTrue(results.value("iterations") < .6 * anew.value("iterations"));
  }
}
