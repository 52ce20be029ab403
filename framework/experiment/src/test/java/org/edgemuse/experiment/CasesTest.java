package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps over named worlds, in which not every scheduler runs everywhere. */
class CasesTest {
  private static final String SWEEP =
      """
      extends: base.yaml
      slots: 12
      measure: {lastSlots: 6}
      recordSlots: {every: 4}
      sweep:
        cases:
          plain: {}
          small: {extends: worlds/small.yaml, userEquipments: {count: 3}}
          short: {slots: 8}
        vary: {accessPoints.count: [2, 3]}
        schedulers:
          - spread
          - {crowd: {}, label: all at one, cases: [small, short]}
          - {spread: {shift: 1}, label: moved, cases: [plain]}
        replications: 3
        reference: spread
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  @BeforeEach
  void writeWorlds() throws IOException {
    Worlds.file(folder, "base.yaml", Worlds.WORLD);
    Files.createDirectories(folder.resolve("worlds"));
    Worlds.file(
        folder.resolve("worlds"),
        "small.yaml",
        Worlds.WORLD
                .replace("count: 8", "count: 5")
                .replace("resultMB: {uniform: [2, 10]}", "resultMB: {csv: mb.csv, column: mb}")
                .replace("[total-service-time, requests]", "[total-service-time, delay]")
            + "sweep: {vary: {seed: [1]}}\n");
    Worlds.file(folder.resolve("worlds"), "mb.csv", "mb\n3\n4\n5\n");
  }

  private Experiment read(String text, String... sets) {
    return Experiments.read(
        Worlds.file(folder, "cases.yaml", text), List.of(sets), Resumed.PLUGINS);
  }

  private String problems(String text, String... sets) {
    return Worlds.message(folder, () -> read(text, sets));
  }

  @Test
  void rowsAreOfTheWorldsOfTheirCases_andOfWhoRunsThere() {
    Experiment sweep = read(SWEEP);
    assertEquals(12 * 3, sweep.runs());
    Path out = folder.resolve("out");
    assertTrue(Worlds.run(sweep, out, 2).failures().isEmpty());
    List<String> lines = Worlds.lines(out.resolve("runs.csv"));
    assertEquals(
        "point,case,accessPoints.count,scheduler,information,replication,seed,"
            + "total_service_time_s,raised,settled,denied,outages,error_violations,open,"
            + "mean_delay_s,p95_delay_s",
        lines.get(0));
    List<String> leading = new ArrayList<>();
    for (String line : lines.subList(1, 13)) {
      leading.add(line.substring(0, line.indexOf(",feedback")));
    }
    assertEquals(
        List.of(
            "0,plain,2,spread",
            "0,plain,2,moved",
            "1,plain,3,spread",
            "1,plain,3,moved",
            "2,small,2,spread",
            "2,small,2,all at one",
            "3,small,3,spread",
            "3,small,3,all at one",
            "4,short,2,spread",
            "4,short,2,all at one",
            "5,short,3,spread",
            "5,short,3,all at one"),
        leading);
    CsvTable runs = CsvTable.read(out.resolve("runs.csv"));
    for (int i = 0; i < runs.rows().size(); i++) {
      Variant variant = sweep.plan().variants().get(i % 12);
      EdgeSimulation byHand = new EdgeSimulation(variant.scenario(), 1 + i / 12, 0);
      byHand.start();
      byHand.runToEnd();
      assertEquals(
          NumberText.of(byHand.summary().values()[0]),
          runs.text(runs.rows().get(i), "total_service_time_s"),
          "run " + i);
    }
  }

  @Test
  void caseLiesOverTheFile_whichLiesOverWhatTheCaseExtends() {
    List<Variant> variants = read(SWEEP).plan().variants();
    assertEquals(12, variants.get(0).scenario().slots());
    assertEquals(8, variants.get(0).scenario().userEquipments().count());
    assertEquals(12, variants.get(4).scenario().slots());
    assertEquals(3, variants.get(4).scenario().userEquipments().count());
    assertEquals(2, variants.get(4).scenario().metrics().size());
    assertEquals("delay", variants.get(4).scenario().metrics().get(1).name());
    assertEquals("requests", variants.get(8).scenario().metrics().get(1).name());
    assertEquals(8, variants.get(8).scenario().slots());
  }

  @Test
  void commandLineHasTheLastWordInAllCases_orInOne() {
    List<Variant> variants =
        read(
                SWEEP,
                "slots=10",
                "sweep.cases.small.userEquipments.count=2",
                "sweep.cases.small.userEquipments.resultMB=4",
                "sweep.cases.plain=null",
                "sweep.schedulers[2].cases=[short]")
            .plan()
            .variants();
    assertEquals("small", variants.get(0).values().get(0));
    assertEquals(10, variants.get(0).scenario().slots());
    assertEquals(2, variants.get(0).scenario().userEquipments().count());
    assertEquals(10, variants.get(4).scenario().slots());
    assertEquals(8, variants.get(4).scenario().userEquipments().count());
  }

  @Test
  void heirsInheritCasesAndChangeThem() {
    Worlds.file(folder, "first.yaml", SWEEP);
    List<Variant> variants =
        read("""
                extends: first.yaml
                slots: 9
                sweep:
                  cases: {small: {userEquipments: {count: 2, resultMB: 4}}, plain: null, more: {slots: 7}}
                  schedulers: [spread]
                  vary: {accessPoints.count: null}
                """)
            .plan()
            .variants();
    assertEquals(
        List.of("[small] 9 2", "[short] 8 8", "[more] 7 8"),
        variants.stream()
            .map(
                v ->
                    v.values()
                        + " "
                        + v.scenario().slots()
                        + " "
                        + v.scenario().userEquipments().count())
            .toList());
  }

  @Test
  void reductionsArePairedWithinACase_andEmptyWhereTheReferenceDoesNotRun() {
    Experiment sweep =
        read(SWEEP.replace("reference: spread", "reference: moved").replace("[2, 3]", "[2]"));
    Path out = folder.resolve("out");
    Worlds.run(sweep, out, 1);
    CsvTable summary = CsvTable.read(out.resolve("summary.csv"));
    List<String> reduced = new ArrayList<>();
    for (CsvRow row : summary.rows()) {
      if (summary.text(row, "metric").equals("total_service_time_s")) {
        boolean has = !summary.text(row, "reduction_pct").isEmpty();
        reduced.add(summary.text(row, "case") + " " + summary.text(row, "scheduler") + " " + has);
      }
    }
    assertEquals(
        List.of(
            "plain spread true",
            "plain moved false",
            "small spread false",
            "small all at one false",
            "short spread false",
            "short all at one false"),
        reduced);
  }

  @Test
  void killedSweepGoesOnToTheSameBytes() throws IOException {
    Experiment sweep = read(SWEEP);
    Path whole = folder.resolve("whole");
    Resumed.run(sweep, whole, "probed", Shard.WHOLE);
    for (int killed = 1; killed < sweep.runs(); killed += 11) {
      Path cut = folder.resolve("cut" + killed);
      Resumed.dies(sweep, cut, "{probed: {diesAfter: %d}}".formatted(killed), Shard.WHOLE);
      Resumed.goOn(sweep, cut, "probed", Shard.WHOLE);
      Resumed.assertSameResults(whole, cut, " killed after " + killed);
    }
  }

  @Test
  void shardsMergeToTheBytesOfTheWhole() throws IOException {
    for (String replications :
        List.of("3", "{untilCi95BelowPct: 40, of: raised, atLeast: 2, atMost: 6}")) {
      Experiment sweep = read(SWEEP.replace("replications: 3", "replications: " + replications));
      Path at = Files.createDirectories(folder.resolve("with" + replications.length()));
      Resumed.run(sweep, at.resolve("whole"), "probed", Shard.WHOLE);
      List<Path> shards = new ArrayList<>();
      for (int number = 1; number <= 4; number++) {
        shards.add(at.resolve("shard" + number));
        Resumed.run(sweep, shards.get(number - 1), "probed", new Shard(number, 4));
      }
      Shards.merge(shards, at.resolve("merged"), SweepOptions.Existing.REFUSE, List.of("merge"));
      Resumed.assertSameResults(at.resolve("whole"), at.resolve("merged"), replications);
    }
  }

  @Test
  void resultsVerify_filesOfOtherFoldersIncluded() {
    Path out = folder.resolve("out");
    Worlds.run(read(SWEEP), out, 2);
    Verification verification =
        Verification.of(out, 100, folder, Resumed.PLUGINS, SweepOptions.DEFAULT);
    assertEquals(List.of(), verification.mismatches());
    assertEquals(36, verification.repeated());
    assertEquals(List.of(), verification.inputs());
    assertTrue(verification.holds());
  }

  @Test
  void resolvedFileRunsByItselfToTheSameRows() {
    Path out = folder.resolve("out");
    Worlds.run(read(SWEEP), out, 2);
    String resolved =
        Nodes.flow(YamlReader.read(out.resolve("manifest.json")).entries().get("scenario"));
    Path again = folder.resolve("again");
    Experiment sweep =
        Experiments.read(
            Worlds.file(folder, "resolved.yaml", resolved), List.of(), Resumed.PLUGINS);
    Worlds.run(sweep, again, 2);
    assertEquals(Worlds.lines(out.resolve("runs.csv")), Worlds.lines(again.resolve("runs.csv")));
  }

  @Test
  void withoutAListEachCaseHasItsOwnScheduler() {
    List<Variant> variants =
        read("""
                extends: base.yaml
                sweep: {cases: {a: {scheduler: spread}, b: {scheduler: crowd}, c: {scheduler: spread}}}
                """)
            .plan()
            .variants();
    assertEquals(
        List.of("[a] spread", "[b] crowd", "[c] spread"),
        variants.stream().map(v -> v.values() + " " + v.scheduler()).toList());
  }

  @Test
  void mistakesInCasesAreToldTogetherWithTheirPlaces() {
    assertEquals(
        """
        cases.yaml:3: sweep.cases.b.sweep: sweep is the same in all cases; write it outside of them
        cases.yaml:3: sweep.cases.d: The case 'd' must be a mapping of a scenario's keys
        cases.yaml:3: sweep.cases.a.slotz: Unknown key 'slotz'. Did you mean 'slots'? Known: ...
        cases.yaml:3: sweep.cases.c.userEquipments.cuont: Unknown key 'cuont'. Did you mean 'count'? Known: ...
        cases.yaml:4: sweep.schedulers[0].cases[1]: Unknown case 'e'. Did you mean 'a'? Known: ...
        cases.yaml:4: sweep.schedulers[1].cases: cases must be a list of names of cases that is not empty
        """
            .strip(),
        problems(
                """
                extends: base.yaml
                sweep:
                  cases: {a: {slotz: 5}, b: {sweep: {}}, c: {userEquipments: {cuont: 3}}, d: 5}
                  schedulers: [{spread: {}, cases: [a, e]}, {crowd: {}, cases: b}]
                """)
            .replaceAll("Known: .*", "Known: ..."));
  }

  @Test
  void whatGoesWithNoCaseIsRefused() {
    assertEquals(
        "cases.yaml:2: sweep.schedulers[0].cases: cases names some of sweep.cases, but there are"
            + " none",
        problems("extends: base.yaml\nsweep: {schedulers: [{spread: {}, cases: [a]}]}\n"));
    assertEquals(
        "cases.yaml:2: sweep.cases.b: None of sweep.schedulers runs in the case 'b'",
        problems(
            "extends: base.yaml\n"
                + "sweep: {cases: {a: , b: }, schedulers: [{spread: {}, cases: [a]}]}\n"));
    assertEquals(
        "cases.yaml:2: sweep.sample: sample asks what one world hangs on; leave it or cases out"
            + " (cases: null drops what is inherited)",
        problems(
            "extends: base.yaml\n"
                + "sweep: {cases: {a: {}}, schedulers: [spread], sample: {latinHypercube: 2,"
                + " over: {accessPoints.powerW: [1, 2]}}}\n"));
    assertEquals(
        "cases.yaml:2: sweep.cases.a: Key 'a' is given twice, first in line 2",
        problems("extends: base.yaml\nsweep: {cases: {a: {}, a: {}}, schedulers: [spread]}\n")
            .replaceAll("(?s)\\n.*", ""));
    assertEquals(
        "--set: sweep.cases.smal.slots: Unknown case 'smal'. Did you mean 'small'? Known: plain,"
            + " small, short",
        problems(SWEEP, "sweep.cases.smal.slots=4"));
    assertEquals(
        "cases.yaml:2: sweep.cases.a.extends: 'worlds/smal.yaml'",
        problems(
                "extends: base.yaml\n"
                    + "sweep: {cases: {a: {extends: worlds/smal.yaml}}, schedulers: [spread]}\n")
            .replaceAll("There is no file ", ""));
    assertEquals(
        "cases.yaml:2: sweep.cases.a.extends: The files extend each other: cases.yaml -> cases.yaml",
        problems(
            "extends: base.yaml\n"
                + "sweep: {cases: {a: {extends: cases.yaml}}, schedulers: [spread]}\n"));
  }

  @Test
  void aSingleRunHearsOfWhatIsSet_thoughTheFileHasCases() {
    Path file = Worlds.file(folder, "cases.yaml", SWEEP + "scheduler: spread\n");
    Experiment one =
        Experiments.readSingle(file, List.of("slots=9", "userEquipments.count=4"), Resumed.PLUGINS);
    assertEquals(9, one.scenario().slots());
    assertEquals(4, one.scenario().userEquipments().count());
  }

  @Test
  void filesBesideTheFolderAreReadOnlyWhereTheFolderAboveHoldsTheSchema() throws IOException {
    Path league = Files.createDirectories(folder.resolve("league"));
    Path file =
        Worlds.file(
            league,
            "league.yaml",
            "sweep: {cases: {a: {extends: ../worlds/small.yaml, userEquipments: {count: 3}}},"
                + " schedulers: [spread]}\n");
    String refused =
        Worlds.message(folder, () -> Experiments.read(file, List.of(), Resumed.PLUGINS));
    assertTrue(refused.contains("leads out of the scenario's folder"), refused);
    Worlds.file(folder, "edgemuse.schema.json", "{}");
    Experiment sweep = Experiments.read(file, List.of(), Resumed.PLUGINS);
    Path out = folder.resolve("out");
    Worlds.run(sweep, out, 1);
    assertTrue(Verification.of(out, 1, league, Resumed.PLUGINS, SweepOptions.DEFAULT).holds());
  }
}
