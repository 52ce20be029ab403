package org.edgemuse.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.plan.Planner;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
  @TempDir Path folder;

  private Node.Mapping read(Path file) {
    return read(file, null);
  }

  private Node.Mapping read(Path file, @Nullable Node set) {
    Problems problems = new Problems();
    Node.Mapping root = new ScenarioFiles(Worlds.PLUGINS, Planner.KEYS).read(file, set, problems);
    problems.throwIfAny();
    return root;
  }

  private String merged(String base, String over) {
    Worlds.file(folder, "base.yaml", base);
    return Nodes.flow(read(Worlds.file(folder, "over.yaml", "extends: base.yaml\n" + over)));
  }

  @Test
  void mappingsAreMergedKeyByKeyAndKeepTheirOrder() {
    assertEquals(
        "{seed: 2, accessPoints: {count: 4, powerW: 1}, slots: 9}",
        merged(
            "seed: 1\naccessPoints: {count: 2, powerW: 1}\n",
            "accessPoints: {count: 4}\nslots: 9\nseed: 2\n"));
  }

  @Test
  void listsAreReplaced() {
    assertEquals(
        "{metrics: [delay]}", merged("metrics: [requests, delay]\n", "metrics: [delay]\n"));
  }

  @Test
  void aChoiceOfTheSameNameIsMergedAndOneOfAnotherReplaced() {
    String base = "scheduler: {spread: {shift: 1, failsInSlot: 2}}\n";
    assertEquals(
        "{scheduler: {spread: {shift: 3, failsInSlot: 2}}}",
        merged(base, "scheduler: {spread: {shift: 3}}\n"));
    assertEquals("{scheduler: {crowd: {}}}", merged(base, "scheduler: {crowd: {}}\n"));
    assertEquals("{scheduler: spread}", merged(base, "scheduler: spread\n"));
  }

  @Test
  void aDistributionOfAnotherFormIsReplacedInPluginsToo() {
    String base =
        "edgeServers: {capacityTflops: {uniform: [1, 2]},"
            + " model: {analytic: {tflopPerStep: {uniform: [1, 2]}, errorScale: 1}}}\n";
    assertEquals(
        "{edgeServers: {capacityTflops: {uniformAround: {centre: 1, spread: 0.2}},"
            + " model: {analytic: {tflopPerStep: {uniformInteger: [3, 4]}, errorScale: 1}}}}",
        merged(
            base,
            "edgeServers:\n  capacityTflops: {uniformAround: {centre: 1, spread: 0.2}}\n"
                + "  model: {analytic: {tflopPerStep: {uniformInteger: [3, 4]}}}\n"));
  }

  @Test
  void whatGoesBesideTheFormOfNumbersIsInheritedAlone() {
    String base = "userEquipments: {promptMB: {csv: a.csv, column: x, by: taskIndex}}\n";
    assertEquals(
        "{userEquipments: {promptMB: {csv: b.csv, column: x, by: taskIndex}}}",
        merged(base, "userEquipments: {promptMB: {csv: b.csv}}\n"));
    assertEquals(
        "{userEquipments: {promptMB: {csv: a.csv, column: x, by: ue, take: first}}}",
        merged(base, "userEquipments: {promptMB: {take: first, by: ue}}\n"));
    assertEquals(
        "{userEquipments: {promptMB: {by: request, uniform: [1, 2]}}}",
        merged(base, "userEquipments: {promptMB: {by: request, uniform: [1, 2]}}\n"));
  }

  @Test
  void aNullThatDropsNothingSaysNothingOfTheFormOfNumbers() {
    for (String below : List.of("{uniform: [1, 2]}", "3", "{oneOf: [1]}")) {
      assertEquals(
          "{userEquipments: {promptMB: {uniform: [2, 5]}}}",
          merged(
              "userEquipments: {promptMB: " + below + "}\n",
              "userEquipments: {promptMB: {csv: null, uniform: [2, 5]}}\n"));
    }
    assertEquals(
        "{seed: 1, userEquipments: {promptMB: {uniform: [2, 5]}}}",
        merged("seed: 1\n", "userEquipments: {promptMB: {uniform: [2, 5], csv: null}}\n"));
    String by = "userEquipments: {promptMB: {uniform: [1, 2], by: request}}\n";
    assertEquals(
        "{userEquipments: {promptMB: {uniform: [1, 2], by: request}}}",
        merged(by, "userEquipments: {promptMB: {csv: null}}\n"));
    assertEquals(
        "{userEquipments: {promptMB: {by: taskIndex, uniform: [1, 2]}}}",
        merged(
            "userEquipments: {promptMB: {csv: a.csv, column: x, by: taskIndex}}\n",
            "userEquipments: {promptMB: {csv: null, column: null, uniform: [1, 2]}}\n"));
  }

  @Test
  void sweepsAreMergedSoThatAFigureAddsItsAxisToACommonComparison() {
    assertEquals(
        "{sweep: {schedulers: [spread, crowd], replications: 3, vary: {slots: [1, 2]}}}",
        merged(
            "sweep: {schedulers: [spread, crowd], replications: 100}\n",
            "sweep: {vary: {slots: [1, 2]}, replications: 3}\n"));
  }

  @Test
  void aNullDropsAnInheritedKeyAtAnyLevelAndIsLeftWhereNothingIsInherited() {
    String base = "seed: 1\nsweep: {vary: {slots: [1, 2], area.widthM: [3]}, reference: spread}\n";
    assertEquals(
        "{seed: 1, sweep: {vary: {area.widthM: [3], slotSeconds: [4]}}}",
        merged(base, "sweep: {vary: {slots: null, slotSeconds: [4]}, reference: }\n"));
    assertEquals("{seed: 1}", merged(base, "sweep: ~\n"));
    assertEquals(
        "{scheduler: {spread: {failsInSlot: 2}}}",
        merged(
            "scheduler: {spread: {shift: 1, failsInSlot: 2}}\n",
            "scheduler: {spread: {shift: null}}\n"));
    assertEquals(
        "{seed: 1, qoe: {weighted: null}}", merged("seed: 1\n", "qoe: {weighted: null}\n"));
  }

  @Test
  void filesMayExtendOneAnotherInAChainAcrossFoldersAndKeepTheirPlaces() throws Exception {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Worlds.file(folder, "a.yaml", "# far\nseed: 1\nslots: 3\n");
    Worlds.file(sub, "b.yaml", "extends: ../a.yaml\nslots: 4\n");
    Node.Mapping root =
        read(Worlds.file(folder, "c.yaml", "extends: sub/b.yaml\nslotSeconds: 2\n"));
    assertEquals("{seed: 1, slots: 4, slotSeconds: 2}", Nodes.flow(root));
    assertEquals(
        folder.resolve("a.yaml") + ":2: seed", root.entries().get("seed").where().describe());
    assertEquals(sub.resolve("b.yaml") + ":2: slots", root.keys().get("slots").describe());
  }

  @Test
  void aCircleIsShown() {
    Worlds.file(folder, "a.yaml", "extends: b.yaml\n");
    Worlds.file(folder, "b.yaml", "seed: 1\nextends: ./c.yaml\n");
    Path c = Worlds.file(folder, "c.yaml", "extends: b.yaml\n");
    assertEquals(
        "c.yaml:1: extends: The files extend each other: b.yaml -> c.yaml -> b.yaml",
        Worlds.message(folder, () -> read(folder.resolve("a.yaml"))));
    assertEquals(
        "b.yaml:2: extends: The files extend each other: c.yaml -> b.yaml -> c.yaml",
        Worlds.message(folder, () -> read(c)));
  }

  @Test
  void whatCannotBeExtendedIsToldAtTheKey() {
    Path missing = Worlds.file(folder, "m.yaml", "seed: 1\nextends: none.yaml\n");
    assertEquals(
        "m.yaml:2: extends: There is no file 'none.yaml'",
        Worlds.message(folder, () -> read(missing)));
    Path list = Worlds.file(folder, "l.yaml", "extends: [a.yaml]\n");
    assertEquals(
        "l.yaml:1: extends: extends must be the name of one file",
        Worlds.message(folder, () -> read(list)));
  }

  @Test
  void whatLiesOutsideTheScenariosFolderIsRefusedAndTheAnswerSaysHow() throws Exception {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path outer = Worlds.file(folder, "a.yaml", "seed: 1\n");
    String rule =
        ":1: extends: extends ('%s') leads out of the scenario's folder (%s); say --set extends=%s to read it all the same";
    Path named = Worlds.file(sub, "b.yaml", "extends: ../a.yaml\n");
    assertEquals(
        "sub/b.yaml" + rule.formatted("../a.yaml", sub, outer).replace(folder + "/", ""),
        Worlds.message(folder, () -> read(named)));
    Files.createSymbolicLink(sub.resolve("link.yaml"), outer);
    Path linked = Worlds.file(sub, "c.yaml", "extends: link.yaml\n");
    assertEquals(
        "sub/c.yaml"
            + rule.formatted("link.yaml", sub, sub.resolve("link.yaml")).replace(folder + "/", ""),
        Worlds.message(folder, () -> read(linked)));
    Path absolute = Worlds.file(sub, "d.yaml", "extends: " + outer + "\n");
    assertEquals(
        "sub/d.yaml" + rule.formatted(outer, sub, outer).replace(folder + "/", ""),
        Worlds.message(folder, () -> read(absolute)));
    // Nor may a file below, though its own folder is another.
    Path low = Files.createDirectory(sub.resolve("low"));
    Worlds.file(low, "e.yaml", "extends: ../../a.yaml\n");
    Path heir = Worlds.file(sub, "f.yaml", "extends: low/e.yaml\n");
    assertEquals(
        "sub/low/e.yaml" + rule.formatted("../../a.yaml", sub, outer).replace(folder + "/", ""),
        Worlds.message(folder, () -> read(heir)));
  }

  @Test
  void theCommandLineMayNameAnyFileToExtendByItsAbsolutePath() throws Exception {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Worlds.file(folder, "far.yaml", "slots: 9\n");
    Path outer = Worlds.file(folder, "a.yaml", "extends: far.yaml\nseed: 1\n");
    Path own = Worlds.file(sub, "b.yaml", "extends: none.yaml\nslotSeconds: 2\n");
    assertEquals("{slots: 9, seed: 1, slotSeconds: 2}", Nodes.flow(read(own, set(outer + ""))));
    assertEquals("{slotSeconds: 2}", Nodes.flow(read(own, set("null"))));
    assertEquals(
        "--set: extends: extends ('../a.yaml') leads out of the scenario's folder (sub); say --set"
            + " extends=a.yaml to read it all the same",
        Worlds.message(folder, () -> read(own, set("../a.yaml"))));
    assertEquals(
        "--set: extends: extends must be the name of one file",
        Worlds.message(folder, () -> read(own, set("[a.yaml]"))));
  }

  private static Node set(String value) {
    return Objects.requireNonNull(Overrides.extended(List.of("extends=" + value)));
  }

  @Test
  void linksThatLeadInCirclesEnd() throws Exception {
    Files.createSymbolicLink(folder.resolve("here"), folder);
    Path file = Worlds.file(folder, "a.yaml", "extends: here/a.yaml\n");
    assertEquals(
        "a.yaml:1: extends: The files extend each other: a.yaml -> a.yaml",
        Worlds.message(folder, () -> read(file)));
  }

  @Test
  void chainsHaveAnEnd() {
    for (int i = 0; i < 30; i++) {
      Worlds.file(folder, i + ".yaml", "extends: " + (i + 1) + ".yaml\n");
    }
    assertEquals(
        "20.yaml:1: extends: More than 20 files extend one another",
        Worlds.message(folder, () -> read(folder.resolve("0.yaml"))));
  }
}
