package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.TableRows;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that metrics and schedulers leave beside runs.csv. */
class TablesTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 10}
      metrics: [requests, {ledger: {every: 5}}]
      sweep:
        vary: {accessPoints.count: [2, 3]}
        schedulers: [crowd, {learner: {}, label: "a, b"}]
        replications: 2
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("out");
  }

  private Path sweep(String more, String executor) {
    Path made = folder.resolve("made-" + executor.replaceAll("\\W+", "-"));
    Resumed.run(Resumed.read(folder, more), made, executor, Shard.WHOLE);
    return made;
  }

  private static String text(Path folder, String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void rowsAreInSweepOrderBehindTheLeadingColumnsOfOtherTables() throws IOException {
    Experiment sweep = Resumed.read(folder, SWEEP);
    assertEquals(8, Resumed.run(sweep, out, "serial", Shard.WHOLE).runs());
    StringBuilder ledger =
        new StringBuilder(
            "point,accessPoints.count,scheduler,information,replication,seed,number,drawn,large,odd\n");
    StringBuilder learning =
        new StringBuilder(
            "point,accessPoints.count,scheduler,information,replication,seed,step,delay_s\n");
    for (int i = 0; i < 8; i++) {
      int point = i / 2 % 2;
      String leading =
          "%d,%d,%s,feedback,%d,%d,"
              .formatted(point, 2 + point, i % 2 == 0 ? "crowd" : "\"a, b\"", i / 4, 1 + i / 4);
      EdgeSimulation byHand =
          new EdgeSimulation(sweep.plan().variants().get(i % 4).scenario(), 1 + i / 4, 0);
      byHand.start();
      byHand.runToEnd();
      double drawn = byHand.summary().table("ledger").value(0, 1);
      ledger.append(leading + "0," + NumberText.of(drawn) + ",12345678901,\n");
      drawn = byHand.summary().table("ledger").value(1, 1);
      ledger.append(leading + "1," + NumberText.of(drawn) + ",24691357802,-1\n");
      if (i % 2 == 1) {
        TableRows steps = byHand.summary().table("learning");
        learning.append(leading + "10," + NumberText.of(steps.value(0, 1)) + "\n");
        learning.append(leading + "15," + NumberText.of(steps.value(1, 1)) + "\n");
      }
    }
    assertEquals(ledger.toString(), text(out, "ledger.csv"));
    assertEquals(learning.toString(), text(out, "learning.csv"));
  }

  @Test
  void anOptionOfAMetricMayBeVaried_andColumnsThatItNamesStandSideBySide() throws IOException {
    String more =
        SWEEP.replace(
            "{accessPoints.count: [2, 3]}",
            "{\"metrics[1].ledger.rows\": [1, 2], \"metrics[1].column\": [one, two]}");
    Experiment sweep = Resumed.read(folder, more);
    assertEquals(16, Resumed.run(sweep, out, "serial", Shard.WHOLE).runs());
    List<String> runs = text(out, "runs.csv").lines().toList();
    assertTrue(
        runs.get(0).startsWith("point,metrics[1].ledger.rows,metrics[1].column,scheduler,"),
        runs.get(0));
    int one = List.of(runs.get(0).split(",")).indexOf("one");
    int two = List.of(runs.get(0).split(",")).indexOf("two");
    for (String row : runs.subList(1, 17)) {
      // The label has a comma.
      String[] cells = row.replace("\"a, b\"", "b").split(",", -1);
      assertEquals(cells[2].equals("two"), cells[one].isEmpty(), row);
      assertEquals(cells[2].equals("one"), cells[two].isEmpty(), row);
    }
    // Two slots of ten have rows.
    assertEquals(1 + 8 * 2 * (1 + 2), text(out, "ledger.csv").lines().count());
  }

  @Test
  void neitherExecutorNorJobsChangeAByte() throws IOException {
    Path serial = sweep(SWEEP, "serial");
    for (String executor :
        List.of("{threads: {jobs: 1}}", "{threads: {jobs: 2}}", "{probed: {block: 3}}")) {
      Resumed.assertSameResults(serial, sweep(SWEEP, executor), " by " + executor);
    }
  }

  @Test
  void aSingleRunLeavesThemToo() {
    Path file =
        Worlds.file(
            folder,
            "one.yaml",
            Worlds.WORLD.replace("[total-", "[{ledger: {rows: 3}}, total-")
                + "scheduler: learner\n");
    Experiment one = Experiments.readSingle(file, List.of(), Resumed.PLUGINS);
    Resumed.run(one, out, "serial", Shard.WHOLE);
    assertEquals(1 + 30, Worlds.lines(out.resolve("ledger.csv")).size());
    assertEquals(1 + 2, Worlds.lines(out.resolve("learning.csv")).size());
    assertEquals(
        "point,scheduler,information,replication,seed,entries,total_service_time_s,raised,settled,"
            + "denied,outages,error_violations,open,loss",
        Worlds.lines(out.resolve("runs.csv")).get(0));
  }

  @Test
  void variantsThatDifferLeaveTheUnionAndEmptyCells() {
    sweepTo(
        """
        metrics: [requests]
        sweep:
          schedulers:
            - learner
            - crowd
            - {learner: {column: gain, tells: wait_s}, label: other}
            - {learner: {column: gain, table: gains}, label: third}
        """);
    List<String> runs = Worlds.lines(out.resolve("runs.csv"));
    assertTrue(runs.get(0).endsWith(",open,loss,gain"), runs.get(0));
    assertTrue(runs.get(1).matches("0,learner,.*,[0-9.]+,"), runs.get(1));
    assertTrue(runs.get(2).matches("0,crowd,.*,,"), runs.get(2));
    assertTrue(runs.get(3).matches("0,other,.*,,[0-9.]+"), runs.get(3));
    assertTrue(runs.get(4).matches("0,third,.*,,[0-9.]+"), runs.get(4));
    List<String> learning = Worlds.lines(out.resolve("learning.csv"));
    assertEquals(5, learning.size());
    assertTrue(learning.get(0).endsWith(",seed,step,delay_s,wait_s"), learning.get(0));
    assertTrue(learning.get(2).matches("0,learner,feedback,0,1,15,[0-9.]+,"), learning.get(2));
    assertTrue(learning.get(3).matches("0,other,feedback,0,1,10,,[0-9.]+"), learning.get(3));
    List<String> gains = Worlds.lines(out.resolve("gains.csv"));
    assertEquals(3, gains.size());
    assertTrue(gains.get(2).matches("0,third,feedback,0,1,15,[0-9.]+"), gains.get(2));
  }

  private SweepReport sweepTo(String more, String... sets) {
    return Resumed.run(Resumed.read(folder, more, sets), out, "serial", Shard.WHOLE);
  }

  @Test
  void theManifestNamesThem() {
    sweepTo(SWEEP);
    Node manifest = YamlReader.read(out.resolve("manifest.json"));
    assertEquals(
        "{slots: [slot, raised, settled, denied, outages, error_violations, open, entries, loss],"
            + " ledger: [number, drawn, large, odd], learning: [step, delay_s]}",
        Nodes.flow(Nodes.find(manifest, "layout.tables")));
  }

  private Verification verify() {
    return Verification.of(out, 100, folder, Resumed.PLUGINS, SweepOptions.DEFAULT);
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    String before = text(out, name);
    String after = change.apply(before);
    assertFalse(after.equals(before), "nothing was changed");
    Files.writeString(out.resolve(name), after);
  }

  @Test
  void aCellThatWasChangedOrARowThatIsGoneIsFound() throws IOException {
    sweepTo(SWEEP);
    assertTrue(verify().holds());
    change("ledger.csv", text -> text.replaceFirst("(?s)(.*crowd,feedback,1,2,1,)0", "$13"));
    change("learning.csv", text -> text.replaceFirst("0,2,\"a, b\",feedback,0[^\n]*\n", ""));
    assertEquals(
        List.of(
            "accessPoints.count=2, a, b, replication 0 (seed 1): its rows in learning.csv differ",
            "accessPoints.count=3, crowd, replication 1 (seed 2): its rows in ledger.csv differ"),
        verify().mismatches().stream().map(m -> m.describe()).toList());
    Files.delete(out.resolve("learning.csv"));
    assertEquals(1 + 4, verify().mismatches().size());
  }

  @Test
  void shardsGiveTheBytesOfTheWholeThoughSomeRunsLeaveNoRow() throws IOException {
    Path whole = sweep(SWEEP, "serial");
    List<Path> shards = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Path part = folder.resolve("part" + number);
      Resumed.run(Resumed.read(folder, SWEEP), part, "probed", new Shard(number, 3));
      shards.add(part);
    }
    // The third has no point: its tables are headers.
    assertEquals(1, Worlds.lines(shards.get(2).resolve("ledger.csv")).size());
    Shards.merge(shards, out, SweepOptions.Existing.REFUSE, List.of());
    Resumed.assertSameResults(whole, out, " of three shards");
    Resumed.delete(out);
    for (int gone = 2; gone >= 0; gone--) {
      Files.delete(shards.get(gone).resolve("learning.csv"));
      CsvException refused =
          Assertions.assertThrows(
              CsvException.class,
              () -> Shards.merge(shards, out, SweepOptions.Existing.REFUSE, List.of()));
      assertEquals(
          (gone == 0 ? "part1" : "part" + (gone == 1 ? 2 : 3))
              + "/learning.csv: is missing"
              + (gone == 0 ? "" : ", but other shards have it"),
          refused.getMessage().replace(folder + "/", ""));
      assertEquals(List.of(""), Resumed.names(out));
    }
  }

  @Test
  void aTableThatIsMissingIsMadeAgainByWhoGoesOn() throws IOException {
    Path whole = sweep(SWEEP, "serial");
    Resumed.run(Resumed.read(folder, SWEEP), out, "probed", Shard.WHOLE);
    Files.delete(out.resolve("ledger.csv"));
    Probes.MADE.clear();
    Resumed.goOn(Resumed.read(folder, SWEEP), out, "probed", Shard.WHOLE);
    assertEquals(8, Probes.MADE.size());
    Resumed.assertSameResults(whole, out, " after a table was deleted");
  }

  @Test
  void anotherSweepReplacesThemAndStrangersAreSpared() throws IOException {
    sweepTo(SWEEP);
    Files.writeString(out.resolve("mine.csv"), "holiday");
    Experiment other = Resumed.read(folder, "scheduler: crowd\n");
    SweepRun.of(
            other,
            out,
            SweepOptions.DEFAULT.with(SweepOptions.Existing.OVERWRITE),
            ProgressListener.NONE)
        .run();
    assertEquals(
        List.of(
            "",
            "figure.png",
            "figure.svg",
            "manifest.json",
            "mine.csv",
            "runs.csv",
            "summary.csv",
            "timings.csv"),
        Resumed.names(out));
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("ledger.csv"), "holiday");
    Experiment again = Resumed.read(folder, SWEEP);
    assertEquals(
        "mine: The folder holds results (ledger.csv) already; name another, go on with them by"
            + " --resume, or replace them by --overwrite",
        Worlds.message(folder, () -> Resumed.run(again, mine, "serial", Shard.WHOLE)));
    assertEquals("holiday", text(mine, "ledger.csv"));
  }

  @Test
  void anotherSweepReplacesWhatADamagedManifestCannotName() throws IOException {
    sweepTo(SWEEP);
    change("manifest.json", text -> text.substring(0, text.length() / 2));
    SweepRun.of(
            Resumed.read(folder, SWEEP),
            out,
            SweepOptions.DEFAULT.with(SweepOptions.Existing.OVERWRITE),
            ProgressListener.NONE)
        .run();
    assertTrue(verify().holds());
  }

  @Test
  void tensOfThousandsOfRowsARunAreWrittenAndWaitForTheirTurn() throws IOException {
    String large =
        """
        metrics: [{ledger: {rows: 2000, columns: [a, b, c, d, e, f, g, h]}}]
        scheduler: crowd
        sweep: {replications: 4}
        """;
    Path one = sweep(large, "{probed: {block: 4}}");
    try (var lines = Files.lines(one.resolve("ledger.csv"))) {
      assertEquals(1 + 4 * 20_000, lines.count());
    }
    Path killed = folder.resolve("killed");
    Experiment sweep = Resumed.read(folder, large);
    Resumed.dies(sweep, killed, "{probed: {block: 3, diesAfter: 2}}", Shard.WHOLE);
    Resumed.goOn(sweep, killed, "{threads: {jobs: 2}}", Shard.WHOLE);
    Resumed.assertSameResults(one, killed, " after a kill");
  }
}
