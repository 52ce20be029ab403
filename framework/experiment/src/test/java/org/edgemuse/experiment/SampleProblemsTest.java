package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProblemsTest {
  private static final String RANGE = "accessPoints.bandwidthMHz: {uniform: [2, 10]}";

  @TempDir Path folder;

  private void refused(String expected, String sample, String... sets) {
    assertEquals(
        expected,
        Worlds.problems(folder, "scheduler: spread\nsweep: {sample: " + sample + "}\n", sets));
  }

  private void refusedRange(String expected, String range) {
    refused(
        "world.yaml:16: sweep.sample.over." + expected,
        "{latinHypercube: 4, over: {" + range + "}}");
  }

  @Test
  void theNumberOfPointsMustBeGivenOnceAndFitTheDesign() {
    refused(
        "world.yaml:16: sweep.sample: sample needs a number of points: latinHypercube: 100, or"
            + " sobol: 128",
        "{over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample: latinHypercube (4) and sobol (8) exclude each other; one that"
            + " is inherited is dropped by null",
        "{latinHypercube: 4, sobol: 8, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample: sobol (100) must be a power of two, such as 64 or 128: only"
            + " then are the points balanced",
        "{sobol: 100, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample.latinHypercube: latinHypercube (1) must be in [2, 100000]",
        "{latinHypercube: 1, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample.latinHypercube: latinHypercube (1000000) must be in [2,"
            + " 100000]",
        "{latinHypercube: 1000000, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample.sobol: sobol ('many') must be a whole number",
        "{sobol: many, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample.sobol: sobol (65536) with 1 keys makes 196608 points, more"
            + " than 100000",
        "{sobol: 65536, over: {%s}}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample.latinHyperCube: Unknown key 'latinHyperCube'. Did you mean"
            + " 'latinHypercube'? Known: latinHypercube, sobol, over\n"
            + "world.yaml:16: sweep.sample: sample needs a number of points: latinHypercube: 100, or sobol: 128",
        "{latinHyperCube: 4, over: {%s}}".formatted(RANGE));
  }

  @Test
  void runsOfASampleAreLimitedToo() {
    refused(
        "world.yaml:16: sweep: The sweep has 4000000000 runs, more than 10000000",
        "{latinHypercube: 4, over: {%s}}".formatted(RANGE),
        "sweep.replications=1000000000");
    assertEquals(
        "world.yaml:15: sweep: The sweep has 200000 combinations, more than 100000",
        Worlds.problems(
            folder,
            "sweep: {schedulers: [spread, crowd], sample: {latinHypercube: 100000, over: {%s}}}\n"
                .formatted(RANGE)));
  }

  @Test
  void aSampleStandsInPlaceOfLists() {
    refused(
        "world.yaml:16: sweep.sample: sample stands in place of vary; leave one of them out (vary:"
            + " null drops what is inherited)",
        "{latinHypercube: 4, over: {%s}}, vary: {slots: [20]}".formatted(RANGE));
    refused(
        "world.yaml:16: sweep.sample: sample stands in place of zip; leave one of them out (zip:"
            + " null drops what is inherited)",
        "{latinHypercube: 4, over: {%s}}, zip: {slots: [20]}".formatted(RANGE));
  }

  @Test
  void somethingMustBeSampled() {
    refused(
        "world.yaml:16: sweep.sample: Missing key 'over' (mapping of names to list of number or mapping)",
        "{latinHypercube: 4}");
    refused(
        "world.yaml:16: sweep.sample: over must name at least one key with its range, as in"
            + " accessPoints.bandwidthMHz: {uniform: [2, 10]}",
        "{latinHypercube: 4, over: {}}");
  }

  @Test
  void aRangeHasTwoEndsInOrder() {
    refusedRange("slots: The range [20, 10] needs low below high", "slots: [20, 10]");
    refusedRange("slots: uniform [20, 20] needs low below high", "slots: {uniform: [20, 20]}");
    refusedRange("slots: uniform [20] must be [low, high], two numbers", "slots: {uniform: [20]}");
    refusedRange(
        "accessPoints.powerW: logUniform [0, 1] needs both ends above 0",
        "accessPoints.powerW: {logUniform: [0, 1]}");
    refusedRange(
        "slots.uniformInteger[1]: uniformInteger[1] (20.5) must be a whole number",
        "slots: {uniformInteger: [20, 20.5]}");
    refusedRange(
        "slots: The range [20, 22.5] must have whole ends, as the key takes whole numbers only",
        "slots: [20, 22.5]");
    refusedRange(
        "accessPoints.powerW: uniform [-1e308, 1e308] is too wide",
        "accessPoints.powerW: {uniform: [-1e308, 1e308]}");
    refusedRange(
        "accessPoints.powerW.uniform: uniform (3) must be a list",
        "accessPoints.powerW: {uniform: 3}");
  }

  @Test
  void aRangeHasOneOfItsForms() {
    refusedRange(
        "slots.unifrom: Unknown key 'unifrom'. Did you mean 'uniform'? Known: uniform, logUniform,"
            + " uniformInteger, between",
        "slots: {unifrom: [20, 30]}");
    refusedRange(
        "slots: slots ({uniform: [20, 30], logUniform: [20, 30]}) must be a mapping with exactly"
            + " one of the keys uniform, logUniform, uniformInteger, between",
        "slots: {uniform: [20, 30], logUniform: [20, 30]}");
    refusedRange(
        "slots: slots (30) must be a mapping with keys uniform, logUniform, uniformInteger,"
            + " between",
        "slots: 30");
  }

  @Test
  void keysThatCannotBeVariedCannotBeSampled() {
    refusedRange(
        "seed: seed cannot be varied; use replications, which count the seed up", "seed: [1, 9]");
    refusedRange(
        "metrics: metrics cannot be varied; it is the same for the whole sweep", "metrics: [1, 9]");
    refusedRange(
        "accessPoints: accessPoints and accessPoints.count overrule each other; vary one of them",
        "accessPoints.count: [1, 9], accessPoints: [1, 9]");
    refusedRange(
        "accessPoints.cuont: Unknown key 'cuont'. Did you mean 'count'? Known: count, placement,"
            + " bandwidthMHz, powerW, coverageM, costPerMHz",
        "accessPoints.cuont: {uniformInteger: [1, 9]}");
    assertEquals(
        "world.yaml:15: sweep.sample.over.scheduler.shift: scheduler.shift changes nothing beside"
            + " sweep.schedulers; write it in its entries",
        Worlds.problems(
            folder,
            "sweep: {schedulers: [spread],"
                + " sample: {latinHypercube: 4, over: {scheduler.shift: [0, 3]}}}\n"));
  }

  @Test
  void aRangeBeyondWhatTheKeyTakesIsToldOnce() {
    refused(
        "world.yaml:16: sweep.sample.over.accessPoints.count: count (0) must be at least 1",
        "{latinHypercube: 20, over: {accessPoints.count: [-0, 9]}}");
    refused(
        "world.yaml:1: measure.lastSlots (10) is more than slots (2) (at slots=2)",
        "{latinHypercube: 20, over: {slots: [1, 4]}}");
  }

  @Test
  void theCommandLineIsNotOverruledInSilence() {
    refused(
        "--set: slots: slots is varied by the sweep; set sweep.sample.over.slots={uniform: [...]}"
            + " instead",
        "{latinHypercube: 4, over: {slots: [20, 30]}}",
        "slots=25");
  }

  @Test
  void aFigureOfASampleHasASampledKeyAlongX() {
    String sweep =
        "sweep: {schedulers: [spread, crowd], sample: {sobol: 2, over: {%s}}}\n".formatted(RANGE);
    assertEquals(
        "world.yaml:16: figure.x: Unknown x 'scheduler'. Known: accessPoints.bandwidthMHz, slot,"
            + " episode",
        Worlds.problems(folder, sweep + "figure: {x: scheduler}\n"));
    assertEquals(
        "world.yaml:16: figure.series: Unknown series 'accessPoints.bandwidthMHz'. Known:"
            + " scheduler",
        Worlds.problems(folder, sweep + "figure: {series: accessPoints.bandwidthMHz}\n"));
    assertEquals(
        "world.yaml:16: figure: The figure has 16 colours of bars, more than 12; name those to draw"
            + " in figure.only",
        Worlds.problems(folder, sweep + "figure: {y: [raised, settled, denied, open]}\n"));
  }
}
