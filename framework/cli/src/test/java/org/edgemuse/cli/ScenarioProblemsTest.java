package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in scenario files and in {@code --set}, as the command tells them. */
class ScenarioProblemsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void refusedWith(String message, String more) {
    shell.world(more);
    shell.refused(message, "run", "@world.yaml");
    shell.refused(message, "validate", "@world.yaml");
  }

  private void refusedSet(String message, String... sets) {
    shell.world("scheduler: random\n");
    String[] args = new String[2 + 2 * sets.length];
    args[0] = "run";
    args[1] = "@world.yaml";
    for (int i = 0; i < sets.length; i++) {
      args[2 + 2 * i] = "--set";
      args[3 + 2 * i] = sets[i];
    }
    shell.refused(message, args);
  }

  @Test
  void fileThatIsNotThereOrIsAFolderIsRefused() {
    shell.refused("@nothing.yaml: There is no such file", "run", "@nothing.yaml");
    shell.refused(
        "@nothing.yaml: There is no such file", "sweep", "@nothing.yaml", "--out", "@out");
    shell.refused("@.: This is a folder, not a scenario file", "run", "@.");
  }

  @Test
  void fileThatIsNoTextIsRefused() throws Exception {
    Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    shell.refused("@b.yaml: The file is not UTF-8 text", "run", "@b.yaml");
  }

  @Test
  void unknownSchedulerIsToldWithTheNearest() {
    refusedWith(
        "@world.yaml:15: scheduler: Unknown scheduler 'mals'. Did you mean 'masl'? Known:"
            + " best-response, bound, counting, d2sac-ts, dqn-ts, exact-optimum, faulty, fictitious-play,"
            + " greedy-delay, join-shortest-queue, lad-ts, latent-dqn-ts, ... (25 in all)",
        "scheduler: mals\n");
  }

  @Test
  void misspeltKeyIsToldWithTheNearest() {
    refusedWith(
        "@world.yaml:15: scheduler.masl.alhpa: Unknown key 'alhpa'. Did you mean 'alpha'?"
            + " Known: alpha, beta, cost, normaliser, normaliserScale, relativeFactor, stop,"
            + " stopProbability, stopWindow, stopTolerance, learnSlots",
        "scheduler: {masl: {alhpa: 0.1}}\n");
  }

  @Test
  void wrongTypeIsToldWithTheValue() {
    refusedWith(
        "@world.yaml:16: slotSeconds: slotSeconds ('long') must be a number",
        "scheduler: random\nslotSeconds: long\n");
  }

  @Test
  void valueOutOfRangeIsToldWithTheRange() {
    refusedWith(
        "@world.yaml:15: scheduler.masl.alpha: alpha (2) must be in (0, 1)",
        "scheduler: {masl: {alpha: 2}}\n");
  }

  @Test
  void severalProblemsOfAFileAreToldTogether() {
    refusedWith(
        """
        @world.yaml:16: slotSeconds: slotSeconds (0) must be above 0 s
        @world.yaml:17: channel.shannon.pathLossExponent: pathLossExponent ('x') must be a number
        @world.yaml:18: sharing.link: Unknown sharing discipline 'fair'. Known:\
         allocated, batched, first-come-first-served, proportional-fair""",
        """
        scheduler: random
        slotSeconds: 0
        channel: {shannon: {pathLossExponent: x}}
        sharing: {link: fair}
        """);
  }

  @Test
  void worldTooLargeForAnyMemoryIsRefused() {
    refusedSet(
        "@world.yaml:1: userEquipments.count (600000000) times the number of APs or ESs (2) must be"
            + " at most 1000000000",
        "userEquipments.count=600000000");
  }

  @Test
  void problemsFillOneScreenAtMost() {
    StringBuilder more = new StringBuilder("scheduler: random\n");
    for (int i = 0; i < 50; i++) {
      more.append("qqqqqq").append(i).append(": 1\n");
    }
    shell.world(more.toString());
    Shell.Result result = shell.run("run", "@world.yaml");
    assertEquals(2, result.exitCode());
    assertEquals(Errors.MOST_PROBLEMS + 1, result.err().lines().count());
    assertEquals("... and 30 more problems", result.err().lines().skip(20).findFirst().get());
  }

  @Test
  void inheritedFileThatCannotBeIsRefused() {
    shell.file("a.yaml", "extends: gone.yaml\n");
    shell.refused("@a.yaml:1: extends: There is no file '@gone.yaml'", "run", "@a.yaml");
    shell.file("b.yaml", "extends: \"a\\0b\"\n");
    shell.refused("@b.yaml:1: extends: extends: no file can have this name", "run", "@b.yaml");
  }

  @Test
  void columnOfAFileThatCannotBeIsRefused() {
    shell.world("scheduler: random\n");
    shell.file(
        "a.yaml", "extends: world.yaml\nuserEquipments: {resultMB: {csv: \"a\\0b\", column: x}}\n");
    shell.refused(
        "@a.yaml:2: userEquipments.resultMB: column 'x' of 'a\\u0000b': no file can have this name",
        "run",
        "@a.yaml");
  }

  @Test
  void setsThatCannotBeAreRefusedTogether() {
    refusedSet(
        """
        --set: 'slots' must be key=value
        --set: slots: Cannot read '[1': it ends too early (character 3)
        --set: accessPoints.count: count (0) must be at least 1
        --set: accessPoints.cuont: Unknown key 'cuont'. Did you mean 'count'? Known: count,\
         placement, bandwidthMHz, powerW, coverageM, costPerMHz""",
        "slots",
        "accessPoints.cuont=2",
        "slots=[1",
        "accessPoints.count=0");
  }

  @Test
  void setChangesARun() {
    shell.world("scheduler: random\n");
    String before = shell.good("run", "@world.yaml");
    assertEquals(before, shell.good("run", "@world.yaml", "--set", "seed=1"));
    assertEquals(
        "seed                     7",
        shell.good("run", "@world.yaml", "--set", "seed=7").lines().toList().get(1));
  }

  @Test
  void validateTellsGoodFilesFromBadOnes() {
    shell.world("sweep: {schedulers: [random, selfish], replications: 3}\n");
    shell.file("one.yaml", Shell.WORLD + "scheduler: random\n");
    assertEquals(
        "@world.yaml: good, 6 runs\n@one.yaml: good, 1 run\n",
        shell.good("validate", "@world.yaml", "@one.yaml"));
    shell.file("bad.yaml", Shell.WORLD + "scheduler: rondom\n");
    assertEquals(
        new Shell.Result(
            2,
            "@world.yaml: good, 6 runs\n@one.yaml: good, 1 run\n",
            """
            @gone.yaml: There is no such file
            @bad.yaml:15: scheduler: Unknown scheduler 'rondom'. Did you mean 'random'? Known:\
             best-response, bound, counting, d2sac-ts, dqn-ts, exact-optimum, faulty, fictitious-play, greedy-delay,\
             join-shortest-queue, lad-ts, latent-dqn-ts, ... (25 in all)
            """),
        shell.run("validate", "@world.yaml", "@gone.yaml", "@bad.yaml", "@one.yaml"));
  }

  @Test
  void fileThatIsNotWellFormedIsToldWithTheLine() {
    refusedWith(
        "@world.yaml:15: Not well-formed YAML while scanning for the next token: found character"
            + " '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
        "\tscheduler: random\n");
    refusedWith(
        "@world.yaml:16: slots: Key 'slots' is given twice, first in line 2",
        "scheduler: random\nslots: 13\n");
    refusedWith(
        "@world.yaml:15: scheduler: Anchors (&a) are not read; leave it out",
        "scheduler: &a random\n");
    refusedWith(
        "@world.yaml:15: scheduler: Tags (tag:yaml.org,2002:java.lang.Runtime) are not read; leave"
            + " it out",
        "scheduler: !!java.lang.Runtime random\n");
  }

  @Test
  void keyThatIsMissingIsToldWithItsForm() {
    shell.world("scheduler: random\n");
    shell.file("a.yaml", "extends: world.yaml\nedgeServers: {count: null}\n");
    shell.refused(
        "@a.yaml:2: edgeServers: Missing key 'count' (whole number at least 1)", "run", "@a.yaml");
  }

  @Test
  void commandLineNamesAnotherFileOfInheritedNumbers() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    shell.file("sub/own.csv", "x,y\n1,7\n2,8\n3,9\n4,10\n");
    shell.file("far.csv", "x\n5\n6\n7\n8\n");
    shell.file("sub/b.yaml", Shell.WORLD + "scheduler: random\n");
    String key = "userEquipments.resultMB";
    String all = key + "={csv: %s, column: %s, take: first}";
    String far = "@far.csv";
    shell.file(
        "sub/c.yaml",
        "extends: b.yaml\nuserEquipments: {resultMB: {csv: own.csv, column: x, take: first}}\n");
    assertEquals(
        shell.good("run", "@sub/b.yaml", "--set", all.formatted(far, "x")),
        shell.good("run", "@sub/c.yaml", "--set", key + ".csv=" + far));
    assertEquals(
        shell.good("run", "@sub/b.yaml", "--set", all.formatted("own.csv", "y")),
        shell.good("run", "@sub/c.yaml", "--set", key + ".column=y"));
    // What the command line says beside a file does not make the file its own.
    shell.file(
        "sub/d.yaml",
        "extends: b.yaml\nuserEquipments: {resultMB: {csv: %s, column: x}}\n"
            .formatted(folder.resolve("far.csv")));
    shell.refused(
        "@sub/d.yaml:2: userEquipments.resultMB: column 'x' of '@far.csv': the file must lie in the"
            + " scenario's folder or below it; say --set 'userEquipments.resultMB.csv=@far.csv' to"
            + " read it all the same",
        "run",
        "@sub/d.yaml",
        "--set",
        key + ".take=first");
  }

  @Test
  void fileThatLeadsOutOfTheFolderIsToldWithWhatToSay() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    shell.world("scheduler: random\n");
    shell.file("ue.csv", "x\n1\n2\n3\n");
    shell.file("sub/a.yaml", "extends: ../world.yaml\n");
    shell.refused(
        "@sub/a.yaml:1: extends: extends ('../world.yaml') leads out of the scenario's folder"
            + " (@sub); say --set extends=@world.yaml to read it all the same",
        "run",
        "@sub/a.yaml");
    assertEquals(
        shell.good("run", "@world.yaml"),
        shell.good("run", "@sub/a.yaml", "--set", "extends=@world.yaml"));
    shell.file("sub/b.yaml", Shell.WORLD + "scheduler: random\n");
    String column = "userEquipments.resultMB={csv: %s, column: x}";
    shell.refused(
        "--set: userEquipments.resultMB: column 'x' of '../ue.csv': the file must lie in the"
            + " scenario's folder or below it; say --set 'userEquipments.resultMB.csv=@ue.csv'"
            + " to read it all the same",
        "run",
        "@sub/b.yaml",
        "--set",
        column.formatted("../ue.csv"));
    shell.good("run", "@sub/b.yaml", "--set", column.formatted("@ue.csv"));
  }

  @Test
  void listOfAWrongLengthIsToldAtItsLineWithThePoint() {
    shell.world(
        """
        scheduler: random
        sweep: {vary: {edgeServers.count: [2, 3]}}
        """);
    shell.file(
        "a.yaml",
        "extends: world.yaml\nedgeServers:\n  model: analytic\n  capacityTflops: [5, 6]\n");
    shell.refused(
        "@a.yaml:4: edgeServers.capacityTflops: the list must hold one value for each of 3, it"
            + " holds 2 (at edgeServers.count=3)",
        "validate",
        "@a.yaml");
  }

  @Test
  void mistakesInASweepAreToldTogetherWithThoseOfWhatItVaries() {
    refusedSweep(
        """
        @world.yaml:16: sweep.replicatons: Unknown key 'replicatons'. Did you mean 'replications'?\
         Known: cases, vary, zip, sample, schedulers, incentives, replications, reference
        @world.yaml:17: sweep.vary.accessPoints.count[1]: count[1] (0) must be at least 1
        @world.yaml:18: figure.titel: Unknown key 'titel'. Did you mean 'title'? Known: title, x,\
         y, xLabel, yLabel, series, only, xScale, yScale, sort, panels""",
        """
        scheduler: random
        sweep: {replicatons: 2,
          vary: {accessPoints.count: [1, 0]}}
        figure: {titel: Much}
        """);
    refusedSweep(
        "@world.yaml:15: sweep.vary.seed: seed cannot be varied; use replications, which count the"
            + " seed up",
        "sweep: {schedulers: [random], vary: {seed: [1, 2]}}\n");
    refusedSweep(
        "@world.yaml:15: sweep.schedulers[1]: Label 'random' is given twice (the other is in line"
            + " 15); add a label",
        "sweep: {schedulers: [random, random]}\n");
    refusedSweep(
        "@world.yaml:15: sweep.reference: Unknown reference 'rndom'. Did you mean 'random'? Known:"
            + " random",
        "sweep: {schedulers: [random], reference: rndom}\n");
  }

  private void refusedSweep(String message, String more) {
    shell.world(more);
    shell.refused(message, "sweep", "@world.yaml", "--out", "@out");
    shell.refused(message, "validate", "@world.yaml");
  }
}
