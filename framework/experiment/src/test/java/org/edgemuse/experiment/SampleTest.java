package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.kernel.config.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sampled sweep runs. */
class SampleTest {
  private static final String SWEEP =
      """
      scheduler: spread
      sweep:
        sample:
          %s
          over:
            accessPoints.bandwidthMHz: {uniform: [2, 10]}
            accessPoints.powerW: {logUniform: [0.01, 1]}
            userEquipments.count: {uniformInteger: [2, 6]}
            edgeServers.count: [1, 4]
            scheduler.shift: [0, 3]
            userEquipments.resultMB: [2, 10]
      """;

  @TempDir Path folder;

  private static List<List<String>> points(Experiment experiment) {
    return experiment.plan().layout().points();
  }

  private static double[] column(Experiment experiment, int key) {
    return points(experiment).stream()
        .mapToDouble(point -> NumberText.parse(point.get(key)))
        .toArray();
  }

  @Test
  void aLatinHypercubeHasAPointInEveryStratumOfEveryRange() {
    Experiment sweep = Worlds.read(folder, SWEEP.formatted("latinHypercube: 20"));
    assertEquals(20, sweep.plan().points());
    assertEquals(Design.LATIN_HYPERCUBE, sweep.plan().layout().design());
    assertEquals(1, sweep.plan().layout().axes().size());
    TreeSet<Integer> strata = new TreeSet<>();
    TreeSet<Integer> logStrata = new TreeSet<>();
    for (int p = 0; p < 20; p++) {
      strata.add((int) ((column(sweep, 0)[p] - 2) / 8 * 20));
      logStrata.add((int) ((StrictMath.log10(column(sweep, 1)[p]) + 2) / 2 * 20));
    }
    assertEquals(20, strata.size());
    assertEquals(20, logStrata.size());
    for (int count = 2; count <= 6; count++) {
      int wanted = count;
      double[] counts = column(sweep, 2);
      assertEquals(4, java.util.Arrays.stream(counts).filter(c -> c == wanted).count());
    }
  }

  @Test
  void aBareRangeIsOfWholeNumbersWhereTheKeyTakesNoOthers() {
    Experiment sweep = Worlds.read(folder, SWEEP.formatted("latinHypercube: 40"));
    for (int key : new int[] {3, 4}) {
      TreeSet<String> texts = new TreeSet<>();
      points(sweep).forEach(point -> texts.add(point.get(key)));
      assertEquals(key == 3 ? "[1, 2, 3, 4]" : "[0, 1, 2, 3]", texts.toString());
    }
    TreeSet<String> sizes = new TreeSet<>();
    points(sweep).forEach(point -> sizes.add(point.get(5)));
    assertEquals(40, sizes.size());
  }

  @Test
  void thePointsTextsAreExactlyTheNumbersThatRun() {
    Experiment sweep = Worlds.read(folder, SWEEP.formatted("sobol: 4"));
    assertEquals(4 * 8, sweep.plan().points());
    for (Variant variant : sweep.plan().variants()) {
      assertEquals(
          variant.scenario().accessPoints().bandwidthMHz().min(),
          Double.parseDouble(variant.values().get(0)));
      assertEquals(
          variant.scenario().userEquipments().count(), Integer.parseInt(variant.values().get(2)));
    }
  }

  @Test
  void theSeedDecidesThePoints() {
    for (String design : List.of("latinHypercube: 8", "sobol: 4")) {
      Experiment one = Worlds.read(folder, SWEEP.formatted(design));
      assertEquals(points(one), points(Worlds.read(folder, SWEEP.formatted(design))));
      assertNotEquals(points(one), points(Worlds.read(folder, SWEEP.formatted(design), "seed=2")));
    }
  }

  @Test
  void theCommandLineReachesIntoASample() {
    Experiment sweep =
        Worlds.read(
            folder,
            SWEEP.formatted("latinHypercube: 20"),
            "sweep.sample.latinHypercube=3",
            "sweep.sample.over.accessPoints.bandwidthMHz={uniform: [20, 21]}",
            "sweep.sample.over.slots=[20, 30]");
    assertEquals(3, sweep.plan().points());
    assertTrue(column(sweep, 0)[1] >= 20);
    assertEquals("slots", sweep.plan().layout().variedKeys().get(6));
  }

  @Test
  void anHeirChangesRangesKeyByKey() {
    Worlds.file(folder, "base.yaml", Worlds.WORLD + SWEEP.formatted("sobol: 4"));
    Path heir =
        Worlds.file(
            folder,
            "heir.yaml",
            """
            extends: base.yaml
            sweep:
              sample:
                sobol: null
                latinHypercube: 6
                over:
                  accessPoints.powerW: {uniform: [2, 3]}
                  userEquipments.count: null
                  edgeServers.count: null
                  scheduler.shift: null
                  slots: {uniformInteger: [20, 22]}
            """);
    Experiment sweep = Experiments.read(heir, List.of(), Worlds.PLUGINS);
    assertEquals(
        List.of(
            "accessPoints.bandwidthMHz", "accessPoints.powerW", "userEquipments.resultMB", "slots"),
        sweep.plan().layout().variedKeys());
    assertEquals(6, sweep.plan().points());
    assertTrue(column(sweep, 1)[0] >= 2);
  }

  @Test
  void theManifestHoldsTheSampleSoThatItsPointsComeAgain() {
    for (String design : List.of("latinHypercube: 3", "sobol: 2")) {
      Experiment sweep = Worlds.read(folder, SWEEP.formatted(design), "seed=7");
      Path out = folder.resolve(design.substring(0, 5));
      Worlds.run(sweep, out, 1);
      Object resolved =
          Nodes.toJava(Nodes.find(YamlReader.read(out.resolve("manifest.json")), "scenario"));
      Path again = Worlds.file(folder, "again.yaml", Nodes.flow(Nodes.of(resolved)));
      Path repeated = folder.resolve(design.substring(0, 5) + "-again");
      Worlds.run(Experiments.read(again, List.of(), Worlds.PLUGINS), repeated, 1);
      assertEquals(
          Worlds.lines(out.resolve("runs.csv")), Worlds.lines(repeated.resolve("runs.csv")));
      assertEquals(
          Worlds.lines(out.resolve("summary.csv")), Worlds.lines(repeated.resolve("summary.csv")));
    }
  }
}
