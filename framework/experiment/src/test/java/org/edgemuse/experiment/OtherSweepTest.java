package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going on in a folder whose sweep was another is refused, and what differs is told. */
class OtherSweepTest {
  private static final String SWEEP =
      """
      description: As it was
      recordSlots: {every: 5}
      sweep:
        vary: {accessPoints.bandwidthMHz: [2, 6]}
        schedulers: [{spread: {shift: 0}, label: s}, crowd]
        replications: 2
        reference: s
      figure: {title: "As it was"}
      """;

  private static final String ANOTHER =
      "out: The folder holds another sweep; name another folder, or replace what is there by"
          + " --overwrite\n";

  @TempDir(factory = InMemory.class)
  Path folder;

  private Path out;
  private byte[] runs;

  @BeforeEach
  void makeSweep() throws IOException {
    out = folder.resolve("out");
    Resumed.run(Resumed.read(folder, SWEEP), out, "probed", Shard.WHOLE);
    runs = Files.readAllBytes(out.resolve("runs.csv"));
  }

  private Experiment changed(String from, String to) {
    if (!SWEEP.contains(from)) {
      throw new AssertionError("There is no " + from);
    }
    return Resumed.read(folder, SWEEP.replace(from, to));
  }

  /** What is told, without the folder; nothing must have been touched. */
  private String refusal(Experiment sweep, Shard shard) throws IOException {
    List<String> names = Resumed.names(out);
    byte[] manifest =
        Files.exists(out.resolve("manifest.json"))
            ? Files.readAllBytes(out.resolve("manifest.json"))
            : new byte[0];
    ConfigException refused =
        assertThrows(ConfigException.class, () -> Resumed.goOn(sweep, out, "probed", shard));
    assertEquals(names, Resumed.names(out));
    assertEquals(new String(runs), Files.readString(out.resolve("runs.csv")));
    if (manifest.length > 0) {
      assertEquals(new String(manifest), Files.readString(out.resolve("manifest.json")));
    }
    return refused.problems().stream()
        .map(Problem::describe)
        .map(line -> line.replace(folder + "/", "") + "\n")
        .collect(Collectors.joining());
  }

  private void refused(String difference, String from, String to) throws IOException {
    assertEquals(ANOTHER + difference, refusal(changed(from, to), Shard.WHOLE));
  }

  private void accepted(Experiment sweep) {
    Probes.MADE.clear();
    Resumed.goOn(sweep, out, "probed", Shard.WHOLE);
    assertEquals(List.of(), Probes.MADE);
  }

  @Test
  void valueOfTheScenarioIsTold() throws IOException {
    assertEquals(
        ANOTHER + "out: seed was 1, is 2\nout: userEquipments.count was 8, is 9\n",
        refusal(Resumed.read(folder, SWEEP, "seed=2", "userEquipments.count=9"), Shard.WHOLE));
  }

  @Test
  void optionAndLabelOfASchedulerAreTold() throws IOException {
    refused("out: sweep.schedulers[0].spread.shift was 0, is 1\n", "shift: 0", "shift: 1");
    refused(
        "out: sweep.schedulers[0].label was s, is t\nout: sweep.reference was s, is t\n",
        "label: s}, crowd]\n  replications: 2\n  reference: s",
        "label: t}, crowd]\n  replications: 2\n  reference: t");
    refused(
        "out: sweep.schedulers[1].crowd was {}, is absent\n"
            + "out: sweep.schedulers[1].label was crowd, is b\n"
            + "out: sweep.schedulers[1].spread was absent, is {shift: 0, failsInSlot: -1,"
            + " refusesServers: -1}\n",
        "crowd]",
        "{spread: {}, label: b}]");
  }

  @Test
  void variedValuesAreToldAndSoIsAnotherWayToWriteThem() throws IOException {
    refused("out: sweep.vary.accessPoints.bandwidthMHz[1] was 6, is 8\n", "[2, 6]", "[2, 8]");
    refused(
        "out: sweep.vary.accessPoints.bandwidthMHz was [2, 6], is [2, 6, 8]\n",
        "[2, 6]",
        "[2, 6, 8]");
    // One value, but another text in the rows.
    refused("out: layout.points[0][0] was '2', is '2.0'\n", "[2, 6]", "[2.0, 6]");
  }

  @Test
  void replicationsSlotsReferenceAndMetricsAreTold() throws IOException {
    refused("out: sweep.replications.count was 2, is 3\n", "replications: 2", "replications: 3");
    refused(
        "out: sweep.replications.count was 2, is absent\n"
            + "out: sweep.replications.untilCi95BelowPct was absent, is 5\n"
            + "out: sweep.replications.of was absent, is raised\n"
            + "out: sweep.replications.atMost was absent, is 20\n",
        "replications: 2",
        "replications: {untilCi95BelowPct: 5, of: raised, atMost: 20}");
    refused("out: recordSlots.every was 5, is 10\n", "every: 5", "every: 10");
    refused("out: recordSlots was {every: 5}, is absent\n", "recordSlots: {every: 5}\n", "");
    refused("out: sweep.reference was s, is crowd\n", "reference: s", "reference: crowd");
    assertEquals(
        ANOTHER
            + "out: metrics was [{total-service-time: {}}, {requests: {}}], is [{requests: {}}]\n",
        refusal(Resumed.read(folder, SWEEP, "metrics=[requests]"), Shard.WHOLE));
  }

  @Test
  void shardIsTold() throws IOException {
    Experiment sweep = Resumed.read(folder, SWEEP);
    assertEquals(ANOTHER + "out: the shard was absent, is 1/2\n", refusal(sweep, new Shard(1, 2)));
    Resumed.delete(out);
    Resumed.run(sweep, out, "probed", new Shard(1, 2));
    runs = Files.readAllBytes(out.resolve("runs.csv"));
    assertEquals(ANOTHER + "out: the shard was 1/2, is 2/2\n", refusal(sweep, new Shard(2, 2)));
    assertEquals(ANOTHER + "out: the shard was 1/2, is absent\n", refusal(sweep, Shard.WHOLE));
  }

  @Test
  void versionAndPluginAreTold() throws IOException {
    Path manifest = out.resolve("manifest.json");
    String was = Files.readString(manifest);
    Experiment sweep = Resumed.read(folder, SWEEP);
    Files.writeString(
        manifest, was.replaceFirst("\"edgemuse\" : \"[^\"]*\"", "\"edgemuse\" : \"0.0.9\""));
    String version = was.replaceAll("(?s).*\"edgemuse\" : \"([^\"]*)\".*", "$1");
    assertEquals(
        ANOTHER + "out: EdgeMuse's version was 0.0.9, is %s\n".formatted(version),
        refusal(sweep, Shard.WHOLE));
    Files.writeString(
        manifest,
        was.replaceFirst(
            "\"plugins\" : \\[ *\\]",
            "\"plugins\" : [ {\"jar\" : \"mine.jar\", \"sha256\" : \"%s\"} ]"
                .formatted("0123456789abcdef".repeat(4))));
    assertEquals(
        ANOTHER + "out: plugin mine.jar (sha256) was 0123456789ab..., is absent\n",
        refusal(sweep, Shard.WHOLE));
  }

  @Test
  void whatIsOnlySaidOrDrawnAndWhoMakesTheRunsMayDiffer() throws IOException {
    accepted(changed("description: As it was", "description: As it is"));
    accepted(changed("title: \"As it was\"", "title: \"As it is\""));
    SweepOptions two = SweepOptions.DEFAULT.withJobs(2).with(SweepOptions.Existing.RESUME);
    SweepRun.of(Resumed.read(folder, SWEEP), out, two, ProgressListener.NONE).run();
    assertEquals(new String(runs), Files.readString(out.resolve("runs.csv")));
  }

  @Test
  void orderOfKeysMayDiffer() {
    accepted(
        changed(
            "  replications: 2\n  reference: s\n", "  reference: s\n  replications: {count: 2}\n"));
  }

  @Test
  void folderWithoutAManifestIsRefused() throws IOException {
    Files.delete(out.resolve("manifest.json"));
    assertEquals(
        "out: The folder holds results (runs.csv) without a manifest.json, so that nobody knows of"
            + " what; name another, or replace them by --overwrite\n",
        refusal(Resumed.read(folder, SWEEP), Shard.WHOLE));
  }

  @Test
  void damagedManifestIsRefused() throws IOException {
    Path manifest = out.resolve("manifest.json");
    String was = Files.readString(manifest);
    Experiment sweep = Resumed.read(folder, SWEEP);
    Files.writeString(manifest, "");
    assertEquals("out/manifest.json: The file is empty\n", refusal(sweep, Shard.WHOLE));
    Files.writeString(manifest, "[1, 2]");
    assertEquals(
        "out/manifest.json:1: The file must hold keys and values, as in 'seed: 1'\n",
        refusal(sweep, Shard.WHOLE));
    // Whatever is cut off, there is a message, and nothing is lost.
    for (int length = 1; length < was.length() - 2; length += 97) {
      Files.writeString(manifest, was.substring(0, length));
      refusal(sweep, Shard.WHOLE);
    }
    Files.writeString(manifest, "{}");
    String told = refusal(sweep, Shard.WHOLE);
    assertEquals(
        ANOTHER + "out: EdgeMuse's version was absent, is ",
        told.substring(0, told.indexOf("is 0") + 3));
  }

  private String damaged() throws IOException {
    byte[] before = Files.readAllBytes(out.resolve("runs.csv"));
    Experiment sweep = Resumed.read(folder, SWEEP);
    CsvException refused =
        assertThrows(CsvException.class, () -> Resumed.goOn(sweep, out, "probed", Shard.WHOLE));
    assertEquals(new String(before), Files.readString(out.resolve("runs.csv")));
    return refused.getMessage().replace(folder + "/", "");
  }

  @Test
  void tableWithOtherColumnsOrWordsForNumbersIsRefused() throws IOException {
    String text = new String(runs);
    Files.writeString(out.resolve("runs.csv"), text.replaceFirst("raised", "arisen"));
    assertEquals(
        "out/runs.csv line 1: the columns are not those of this sweep; was it changed by hand?",
        damaged());
    Files.writeString(out.resolve("runs.csv"), text.replaceFirst(",\\d+\n", ",many\n"));
    assertEquals("out/runs.csv: 'many' is not a number; was it changed by hand?", damaged());
    Files.writeString(out.resolve("runs.csv"), text.replaceFirst("\n0,", "\n\"0\"0,"));
    String told = damaged();
    assertEquals("out/runs.csv line 2: ", told.substring(0, 21));
  }

  @Test
  void rowsThatAreNotOfTheSweepOrNotInTheirPlaceAreMadeAgain() throws IOException {
    List<String> rows = Worlds.lines(out.resolve("runs.csv"));
    List<List<String>> edited =
        List.of(
            List.of(rows.get(0), rows.get(2), rows.get(1), rows.get(3), rows.get(4)),
            List.of(rows.get(0), rows.get(1), rows.get(1), rows.get(2), rows.get(8)),
            List.of(rows.get(0), "7" + rows.get(1).substring(1), rows.get(2)),
            List.of(rows.get(0), rows.get(1), "a note", rows.get(2), rows.get(3)),
            List.of(rows.get(0), rows.get(1) + ",1", rows.get(2)));
    for (List<String> lines : edited) {
      Files.writeString(out.resolve("runs.csv"), String.join("\n", lines) + "\n");
      Resumed.goOn(Resumed.read(folder, SWEEP), out, "probed", Shard.WHOLE);
      assertEquals(new String(runs), Files.readString(out.resolve("runs.csv")), "" + lines);
    }
  }
}
