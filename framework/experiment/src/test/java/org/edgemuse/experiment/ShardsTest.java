package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps made in shards and put together. */
class ShardsTest {
  private static final String SWEEP =
      """
      recordSlots: {every: 5}
      metrics: [total-service-time, requests, probe, {ledger: {every: 3}}]
      sweep:
        vary: {accessPoints.count: [2, 3, 4, 5, 6]}
        schedulers: [spread, {crowd: {}, label: "all,\\n\\"at\\" one"}]
        replications: %s
        reference: spread
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Experiment read(String replications) {
    return Resumed.read(folder, SWEEP.formatted(replications));
  }

  private List<Path> makeShards(Experiment sweep, int of) {
    List<Path> shards = new ArrayList<>();
    for (int number = 1; number <= of; number++) {
      Path out = folder.resolve("%d-of-%d".formatted(number, of));
      Resumed.run(sweep, out, "{probed: {block: 2}}", new Shard(number, of));
      assertFalse(Files.exists(out.resolve("figure.png")));
      shards.add(out);
    }
    return shards;
  }

  private Path merged(List<Path> shards, String name) {
    Path out = folder.resolve(name);
    Shards.merge(shards, out, SweepOptions.Existing.REFUSE, List.of("merge"));
    return out;
  }

  private String refusal(List<Path> shards, Path out) {
    return Worlds.message(
        folder,
        () ->
            Shards.merge(
                shards.stream().map(shard -> folder.resolve(shard)).toList(),
                out,
                SweepOptions.Existing.REFUSE,
                List.of()));
  }

  private void refused(String told, Path... shards) {
    Path out = folder.resolve("merged");
    assertEquals(told, refusal(List.of(shards), out));
    assertFalse(Files.exists(out.resolve("runs.csv")));
    assertFalse(Files.exists(out.resolve("manifest.json")));
  }

  @Test
  void shardsInAnyOrderGiveTheBytesOfTheWhole() throws IOException {
    Experiment sweep = read("3");
    Path whole = folder.resolve("whole");
    Resumed.run(sweep, whole, "probed", Shard.WHOLE);
    List<Path> three = makeShards(sweep, 3);
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int[] order : orders) {
      List<Path> shards = new ArrayList<>();
      for (int at : order) {
        shards.add(three.get(at));
      }
      String name = "merged" + order[0] + order[1];
      Resumed.assertSameResults(whole, merged(shards, name), " in the order of " + shards);
    }
    assertEquals(
        Worlds.lines(whole.resolve("timings.csv")).size(),
        Worlds.lines(folder.resolve("merged20/timings.csv")).size());
  }

  @Test
  void moreShardsThanPointsLeaveSomeEmpty() throws IOException {
    Experiment sweep = read("2");
    Path whole = folder.resolve("whole");
    Resumed.run(sweep, whole, "probed", Shard.WHOLE);
    List<Path> shards = makeShards(sweep, 8);
    assertEquals(1, Worlds.lines(shards.get(7).resolve("runs.csv")).size());
    assertEquals(1, Worlds.lines(shards.get(7).resolve("summary.csv")).size());
    Resumed.assertSameResults(whole, merged(shards, "merged"), " of eight shards");
  }

  @Test
  void shardsWithAStoppingRuleGiveTheBytesOfTheWhole() throws IOException {
    for (String of : List.of("total_service_time_s", "normal", "rarely")) {
      Experiment sweep =
          read("{untilCi95BelowPct: 12, of: %s, atLeast: 3, atMost: 40}".formatted(of));
      Path whole = folder.resolve("whole-" + of);
      Resumed.run(sweep, whole, "probed", Shard.WHOLE);
      List<Path> shards = makeShards(sweep, 2);
      Resumed.assertSameResults(whole, merged(shards, "merged-" + of), " until " + of);
      shards.forEach(Resumed::delete);
    }
  }

  @Test
  void shardsWithFailedRunsGiveTheBytesOfTheWhole() throws IOException {
    String sometimes = "{shaky: {fails: 9999, every: 3}, label: shaky}";
    Experiment sweep =
        Resumed.read(
            folder, SWEEP.formatted("4").replace("[spread,", "[spread, " + sometimes + ","));
    Path whole = folder.resolve("whole");
    Probes.TRIES.clear();
    int failed = Resumed.run(sweep, whole, "probed", Shard.WHOLE).failures().size();
    assertTrue(failed > 1 && failed < 20, "" + failed);
    List<Path> shards = makeShards(sweep, 3);
    Path out = folder.resolve("merged");
    Shards.Merged merged =
        Shards.merge(shards, out, SweepOptions.Existing.REFUSE, List.of("merge"));
    assertEquals(new Shards.Merged(3, 60, failed, ""), merged);
    Resumed.assertSameResults(whole, out, " with failed runs");
    assertEquals(
        Files.readString(whole.resolve("failures.csv")),
        Files.readString(out.resolve("failures.csv")));
    Files.delete(shards.get(0).resolve("failures.csv"));
    Resumed.delete(out);
    String told = assertThrows(CsvException.class, () -> merged(shards, "merged")).getMessage();
    assertTrue(told.endsWith(" but their manifests count 60; a table was changed"), told);
  }

  @Test
  void manifestCountsAllAndListsTheShards() {
    Experiment sweep = read("2");
    Path out = merged(makeShards(sweep, 2), "merged");
    Node.Mapping manifest = YamlReader.read(out.resolve("manifest.json"));
    assertEquals(20L, Nodes.toJava(manifest.get("runs")));
    assertEquals(0L, Nodes.toJava(manifest.get("failedRuns")));
    assertEquals(List.of("merge"), Nodes.toJava(manifest.get("commandLine")));
    assertEquals("1/2", Nodes.toJava(Nodes.find(manifest, "shards.0.shard")));
    assertEquals("2/2", Nodes.toJava(Nodes.find(manifest, "shards.1.shard")));
    assertEquals(null, manifest.get("shard"));
  }

  @Test
  void mergedFolderIsThatOfAWholeSweepAndNeedsNoFurtherRun() throws IOException {
    Experiment sweep = read("2");
    Path out = merged(makeShards(sweep, 2), "merged");
    Path before = folder.resolve("before");
    Resumed.copy(out, before);
    Probes.MADE.clear();
    Resumed.goOn(sweep, out, "probed", Shard.WHOLE);
    assertEquals(List.of(), Probes.MADE);
    Resumed.assertSameResults(before, out, " gone on with");
  }

  @Test
  void shardThatLacksIsNamed() {
    List<Path> shards = makeShards(read("1"), 4);
    refused("Shard 3/4 is missing", shards.get(0), shards.get(1), shards.get(3));
    refused("Shard 1/4 is missing\nShard 4/4 is missing", shards.get(1), shards.get(2));
    refused("none/manifest.json: There is no such file", folder.resolve("none"));
  }

  @Test
  void shardThatIsThereTwiceIsNamed() throws IOException {
    List<Path> shards = makeShards(read("1"), 2);
    Path copy = folder.resolve("copy");
    Resumed.copy(shards.get(0), copy);
    refused("copy: This is shard 1/2, as is 1-of-2", shards.get(0), copy, shards.get(1));
    refused("1-of-2: This is shard 1/2, as is 1-of-2", shards.get(0), shards.get(0), shards.get(1));
  }

  @Test
  void shardThatIsNotFinishedIsNamed() {
    Experiment sweep = read("2");
    Path first = makeShards(sweep, 2).get(0);
    Path second = folder.resolve("second");
    Resumed.dies(sweep, second, "{probed: {diesAfter: 3}}", new Shard(2, 2));
    refused("second: Shard 2/2 is not finished; go on with it by --resume", first, second);
  }

  @Test
  void whatIsNoShardOrOfAnotherSweepIsNamed() {
    List<Path> shards = makeShards(read("1"), 2);
    Path whole = folder.resolve("whole");
    Resumed.run(read("1"), whole, "probed", Shard.WHOLE);
    refused(
        "whole: The folder holds a whole sweep, not a shard; it needs no merging",
        shards.get(0),
        whole);
    Path other = folder.resolve("other");
    Resumed.run(read("2"), other, "probed", new Shard(2, 2));
    refused(
        "other: This is of another sweep than 1-of-2: sweep.replications was 1, is 2",
        shards.get(0),
        other);
    Path third = folder.resolve("third");
    Resumed.run(read("1"), third, "probed", new Shard(2, 3));
    refused("third: This is shard 2/3, but 1-of-2 is shard 1/2", shards.get(0), third);
  }

  private void damaged(String told, List<Path> shards) {
    Path out = folder.resolve("merged");
    CsvException refused =
        assertThrows(
            CsvException.class,
            () -> Shards.merge(shards, out, SweepOptions.Existing.REFUSE, List.of()));
    assertEquals(told, refused.getMessage().replace(folder + "/", ""));
    assertEquals(List.of(""), Resumed.names(out));
  }

  @Test
  void tableThatWasChangedLacksOrIsCutIsTold() throws IOException {
    Experiment sweep = read("1");
    List<Path> shards = makeShards(sweep, 2);
    Path slots = shards.get(1).resolve("slots.csv");
    String was = Files.readString(slots);
    Files.delete(slots);
    damaged("2-of-2/slots.csv: is missing, but other shards have it", shards);
    Files.writeString(slots, was.substring(0, was.length() - 3));
    damaged("2-of-2/slots.csv line %d: the last row is not whole".formatted(4 * 4 + 1), shards);
    Files.writeString(slots, was.replaceFirst("slot", "shot"));
    damaged("2-of-2/slots.csv line 1: the columns are not those of the others", shards);
    Files.writeString(slots, was.replaceFirst("\n1,", "\n9,"));
    damaged("2-of-2/slots.csv line 2: this row is of no run of the sweep", shards);
    Files.writeString(slots, was);
    Path runs = shards.get(0).resolve("runs.csv");
    String all = Files.readString(runs);
    Files.writeString(runs, all.substring(0, all.lastIndexOf("\n4,") + 1));
    damaged("The shards hold 9 runs, but their manifests count 10; a table was changed", shards);
    Files.writeString(runs, all);
    merged(shards, "merged");
  }

  @Test
  void folderForResultsIsNeverThatOfAShardOrOfOtherResults() throws IOException {
    List<Path> shards = makeShards(read("1"), 2);
    byte[] runs = Files.readAllBytes(shards.get(1).resolve("runs.csv"));
    for (SweepOptions.Existing existing : SweepOptions.Existing.values()) {
      assertEquals(
          "2-of-2: The folder for results is that of a shard; name another",
          Worlds.message(folder, () -> Shards.merge(shards, shards.get(1), existing, List.of())));
    }
    assertEquals(new String(runs), Files.readString(shards.get(1).resolve("runs.csv")));
    Path out = Files.createDirectory(folder.resolve("merged"));
    Files.writeString(out.resolve("figure.svg"), "holiday");
    assertEquals(
        "merged: The folder holds results (figure.svg) already; name another, or replace them by"
            + " --overwrite",
        refusal(shards, out));
    Shards.merge(shards, out, SweepOptions.Existing.OVERWRITE, List.of());
    Resumed.assertSameResults(merged(shards, "again"), out, " over what was there");
  }
}
