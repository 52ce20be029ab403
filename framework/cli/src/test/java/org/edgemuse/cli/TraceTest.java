package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --trace-decisions} from the command line to decisions.csv. */
class TraceTest {
  private static final String SWEEP =
      """
      sweep:
        vary: {userEquipments.count: [2, 3]}
        schedulers: [bound, random]
        replications: 2
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  @Test
  void aRunLeavesItsDecisionsBesideTheSameResults() throws IOException {
    shell.world("scheduler: bound\n");
    shell.good("run", "@world.yaml", "--out", "@plain");
    shell.good("run", "@world.yaml", "--out", "@traced", "--trace-decisions");
    assertArrayEquals(bytes("plain/runs.csv"), bytes("traced/runs.csv"));
    assertFalse(Files.exists(folder.resolve("plain/decisions.csv")));
    List<String> rows = lines("traced/decisions.csv");
    String header = rows.get(0);
    assertTrue(
        header.endsWith(
            "decision,episode,slot,ue,task,ap,es,score,chosen,denied,steps,retry_s,uplink_s,"
                + "fibre_out_s,wait_s,load_s,generation_s,handover_s,fibre_back_s,downlink_s,delay_s"),
        header);
    List<String> columns = List.of(header.split(","));
    double leastS = Double.POSITIVE_INFINITY;
    double chosenS = Double.NaN;
    double totalS = 0;
    int settled = 0;
    int candidates = 0;
    String decision = "";
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = List.of(row.split(",", -1));
      if (!cells.get(columns.indexOf("decision")).equals(decision)) {
        assertEquals(candidates == 0 ? Double.NaN : leastS, chosenS, "bound takes the best");
        decision = cells.get(columns.indexOf("decision"));
        leastS = Double.POSITIVE_INFINITY;
      }
      candidates++;
      double score = Double.parseDouble(cells.get(columns.indexOf("score")));
      leastS = Math.min(leastS, score);
      if (cells.get(columns.indexOf("chosen")).equals("1")) {
        chosenS = score;
        totalS += Double.parseDouble(cells.get(columns.indexOf("delay_s")));
        settled++;
      }
    }
    assertTrue(settled > 3, "only " + settled + " requests");
    assertEquals(4 * settled, candidates);
    List<String> names = List.of(lines("traced/runs.csv").get(0).split(","));
    List<String> values = List.of(lines("traced/runs.csv").get(1).split(",", -1));
    double meanS = Double.parseDouble(values.get(names.indexOf("total_service_time_s")));
    assertEquals(6 * meanS, totalS, 1e-9);
  }

  @Test
  void aRunWithoutAFolderHasNoPlaceForThem() {
    shell.world("scheduler: bound\n");
    String message = "--trace-decisions needs --out: its rows go to decisions.csv in that folder";
    shell.refused(message, "run", "@world.yaml", "--trace-decisions");
    shell.refused(message, "run", "--from", "@checkpoint", "--trace-decisions");
  }

  @Test
  void sweepsLeaveTheSameRowsForAnyNumberOfJobs() throws IOException {
    shell.world(SWEEP);
    Shell.Result plain = shell.run("sweep", "@world.yaml", "--out", "@plain");
    assertEquals(0, plain.exitCode(), plain.err());
    for (String jobs : List.of("1", "4")) {
      Shell.Result traced =
          shell.run(
              "sweep", "@world.yaml", "--out", "@" + jobs, "--jobs", jobs, "--trace-decisions");
      assertEquals(0, traced.exitCode(), traced.err());
      assertArrayEquals(bytes("plain/runs.csv"), bytes(jobs + "/runs.csv"));
      assertArrayEquals(bytes("plain/summary.csv"), bytes(jobs + "/summary.csv"));
    }
    assertArrayEquals(bytes("1/decisions.csv"), bytes("4/decisions.csv"));
    assertTrue(lines("1/decisions.csv").size() > 50);
    shell.good("verify", "@4", "--sample", "8");
  }

  @Test
  void shardsAreMergedToTheRowsOfTheWholeSweep() throws IOException {
    shell.world(SWEEP);
    List<String> merge = new ArrayList<>(List.of("merge", "--out", "@merged"));
    for (String part : List.of("1/2", "2/2")) {
      String out = "@part" + part.charAt(0);
      assertEquals(
          0,
          shell
              .run("sweep", "@world.yaml", "--out", out, "--shard", part, "--trace-decisions")
              .exitCode());
      merge.add(out);
    }
    shell.run("sweep", "@world.yaml", "--out", "@whole", "--trace-decisions");
    shell.good(merge.toArray(String[]::new));
    assertArrayEquals(bytes("whole/decisions.csv"), bytes("merged/decisions.csv"));
  }

  @Test
  void aSweepThatWasBegunWithoutGoesOnWithoutOnly() {
    shell.world(SWEEP);
    shell.run("sweep", "@world.yaml", "--out", "@out");
    shell.refused(
        """
        @out: The folder holds another sweep; name another folder, or replace what is there by --overwrite
        @out: metrics[3] was absent, is {decisions: {}}\
        """,
        "sweep",
        "@world.yaml",
        "--out",
        "@out",
        "--resume",
        "--trace-decisions");
  }

  @Test
  void itIsAddedToTheDefaultMetricsAndToThoseOfEachCase_once() throws IOException {
    shell.world("");
    shell.file(
        "cases.yaml",
        """
        extends: world.yaml
        metrics:
        sweep:
          cases: {few: {metrics: [delay]}, many: {metrics: [decisions, requests]}, some: {}}
          schedulers: [bound]
        """);
    Shell.Result result = shell.run("sweep", "@cases.yaml", "--out", "@out", "--trace-decisions");
    assertEquals(0, result.exitCode(), result.err());
    for (String name : List.of("few", "many", "some")) {
      assertTrue(lines("out/decisions.csv").stream().anyMatch(row -> row.contains(name)), name);
    }
    String columns = lines("out/runs.csv").get(0);
    assertTrue(
        columns.endsWith(
            "mean_delay_s,p95_delay_s,raised,settled,denied,outages,error_violations,open,total_service_time_s"),
        columns);
  }
}
