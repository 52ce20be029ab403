package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.plan.Shard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps whose replications a rule decides. */
class StoppedSweepTest {
  private static final int MOST = 60;

  private static final String SWEEP =
      """
      metrics: [total-service-time, requests, probe]
      sweep:
        vary: {accessPoints.count: [2, 3, 4]}
        schedulers: [spread, {spread: {shift: 1}, label: shifted}, crowd]
        replications: %s
        %s
      """;

  @TempDir(factory = InMemory.class)
  Path folder;

  private Experiment read(String replications, String reference) {
    String world = Worlds.WORLD.replaceAll("(?m)^metrics.*\n", "");
    return Experiments.read(
        Worlds.file(folder, "world.yaml", world + SWEEP.formatted(replications, reference)),
        List.of(),
        Resumed.PLUGINS);
  }

  private static String rule(String of, double pct, int atLeast) {
    return "{untilCi95BelowPct: %s, of: %s, atLeast: %d, atMost: %d}"
        .formatted(pct, of, atLeast, MOST);
  }

  /** The values of a column by point and scheduler, in the order of the replications. */
  private static Map<String, Map<String, List<Double>>> values(Path out, String column) {
    CsvTable runs = CsvTable.read(out.resolve("runs.csv"));
    Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();
    for (CsvRow row : runs.rows()) {
      values
          .computeIfAbsent(runs.text(row, "point"), first -> new LinkedHashMap<>())
          .computeIfAbsent(runs.text(row, "scheduler"), first -> new ArrayList<>())
          .add(runs.number(row, column));
    }
    return values;
  }

  private static double t(int degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(0.975);
  }

  /** 100 t s / sqrt(n) / |mean|, by the textbook, of the values that there are. */
  private static double widthOfMean(List<Double> all) {
    List<Double> values = all.stream().filter(value -> !value.isNaN()).toList();
    int n = values.size();
    if (n == 0 || n > 1 && values.stream().distinct().count() == 1) {
      return 0;
    }
    double mean = values.stream().mapToDouble(value -> value / n).sum();
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    double width = 100 * t(n - 1) * Math.sqrt(squares / (n - 1) / n) / Math.abs(mean);
    return n == 1 ? Double.POSITIVE_INFINITY : width;
  }

  /** Half width of 100 (1 - R), R the ratio estimator with the variance of its residuals. */
  private static double widthOfReduction(List<Double> reference, List<Double> other) {
    int n = other.size();
    double meanReference = reference.stream().mapToDouble(value -> value / n).sum();
    double meanOther = other.stream().mapToDouble(value -> value / n).sum();
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = reference.get(i) - meanReference / meanOther * other.get(i);
      squares += residual * residual;
    }
    return 100 * t(n - 1) * Math.sqrt(squares / (n - 1) / n) / Math.abs(meanOther);
  }

  /** Number of replications after which a point is to end. */
  private static int end(
      Map<String, List<Double>> bySchedulers, String reference, double pct, int atLeast) {
    for (int n = atLeast; n < MOST; n++) {
      double widest = 0;
      for (Map.Entry<String, List<Double>> each : bySchedulers.entrySet()) {
        List<Double> own = each.getValue().subList(0, n);
        if (reference.isEmpty()) {
          widest = Math.max(widest, widthOfMean(own));
        } else if (!each.getKey().equals(reference)) {
          List<Double> paired = bySchedulers.get(reference).subList(0, n);
          widest = Math.max(widest, widthOfReduction(paired, own));
        }
      }
      if (widest <= pct) {
        return n;
      }
    }
    return MOST;
  }

  @ParameterizedTest
  @CsvSource({
    "total_service_time_s, '', 8, 3",
    "total_service_time_s, '', 25, 10",
    "total_service_time_s, crowd, 5, 2",
    "total_service_time_s, spread, 12, 4",
    "normal, '', 10, 5",
    "rarely, '', 8, 2",
    "never, '', 1, 7",
    "constant, '', 0.001, 2",
  })
  void eachPointEndsWhereTheFirstReplicationsOfALongSweepSay(
      String of, String reference, double pct, int atLeast) throws IOException {
    String compared = reference.isEmpty() ? "" : "reference: " + reference;
    Path longOut = folder.resolve("long");
    Resumed.run(read(Integer.toString(MOST), compared), longOut, "probed", Shard.WHOLE);
    Path out = folder.resolve("out");
    SweepReport report =
        Resumed.run(read(rule(of, pct, atLeast), compared), out, "probed", Shard.WHOLE);
    Map<String, Map<String, List<Double>>> all = values(longOut, of);
    Map<String, Map<String, List<Double>>> some = values(out, of);
    List<Integer> ends = new ArrayList<>();
    for (String point : all.keySet()) {
      int end = end(all.get(point), reference, pct, atLeast);
      ends.add(end);
      for (String scheduler : all.get(point).keySet()) {
        assertEquals(
            all.get(point).get(scheduler).subList(0, end),
            some.get(point).get(scheduler),
            "point %s, %s".formatted(point, scheduler));
      }
    }
    // Its rows are those of the long sweep, those left out that come after a point's end.
    List<String> rows = new ArrayList<>();
    CsvTable runs = CsvTable.read(longOut.resolve("runs.csv"));
    List<String> lines = Worlds.lines(longOut.resolve("runs.csv"));
    rows.add(lines.get(0));
    for (CsvRow row : runs.rows()) {
      if (runs.number(row, "replication") < ends.get((int) runs.number(row, "point"))) {
        rows.add(lines.get((int) row.line() - 1));
      }
    }
    assertEquals(rows, Worlds.lines(out.resolve("runs.csv")));
    Precision precision = report.precision();
    assertNotNull(precision);
    assertEquals(3, precision.points());
    assertEquals(ends.stream().mapToInt(end -> end).min().orElseThrow(), precision.fewest());
    assertEquals(ends.stream().mapToInt(end -> end).max().orElseThrow(), precision.most());
    assertEquals(rows.size() - 1, report.runs());
  }

  @Test
  void rowsAreTheSameHoweverManyRunsAreMadeAtATimeAndHoweverOftenItWasKilled() throws IOException {
    Experiment sweep = read(rule("total_service_time_s", 8, 3), "reference: crowd");
    Path serial = folder.resolve("serial");
    Resumed.run(sweep, serial, "serial", Shard.WHOLE);
    int rows = Worlds.lines(serial.resolve("runs.csv")).size() - 1;
    assertTrue(rows > 3 * 3 * 3 + 10, "" + rows);
    for (String executor :
        List.of(
            "{threads: {jobs: 1}}",
            "{threads: {jobs: 2}}",
            "{threads: {jobs: 4}}",
            "{probed: {block: 7}}")) {
      Path out = folder.resolve(executor.replaceAll("\\W", ""));
      Resumed.run(sweep, out, executor, Shard.WHOLE);
      Resumed.assertSameResults(serial, out, " by " + executor);
    }
    Path out = folder.resolve("killed");
    for (int kills = 0; kills < 12; kills++) {
      Resumed.dies(sweep, out, "{probed: {block: 5, diesAfter: 4}}", Shard.WHOLE);
    }
    Probes.MADE.clear();
    Resumed.goOn(sweep, out, "{probed: {block: 3}}", Shard.WHOLE);
    Resumed.assertSameResults(serial, out, " after kills");
  }

  @Test
  void cutAtAnyRowItEndsWithTheSameRows() throws IOException {
    Experiment sweep = read(rule("total_service_time_s", 8, 3), "reference: crowd");
    Shard half = Resumed.HALF;
    Path whole = folder.resolve("whole");
    Resumed.run(sweep, whole, "probed", half);
    List<String> rows = Worlds.lines(whole.resolve("runs.csv"));
    Path cut = folder.resolve("cut");
    for (int left = 0; left < rows.size(); left += 3) {
      Resumed.delete(cut);
      Resumed.copy(whole, cut);
      Files.writeString(
          cut.resolve("runs.csv"), String.join("\n", rows.subList(0, left + 1)) + "\n");
      Resumed.goOn(sweep, cut, "probed", half);
      Resumed.assertSameResults(whole, cut, " cut after row " + left);
    }
  }

  @Test
  void fewRunsAreMadeInVain() {
    for (String of : List.of("total_service_time_s", "normal")) {
      Probes.MADE.clear();
      SweepReport report =
          Resumed.run(
              read(rule(of, 8, 10), ""), folder.resolve(of), "{probed: {block: 4}}", Shard.WHOLE);
      int made = Probes.MADE.size();
      assertTrue(made > 3 * 3 * 10, "" + made);
      // Rounds are of a tenth of what was made, or up to where the nearest point will end.
      assertTrue(
          made <= 1.15 * report.runs(), "%d runs made for %d".formatted(made, report.runs()));
    }
  }

  @Test
  void runsThatFailCountForNothingButDoNotHoldThePointUpForEver() {
    String world = Worlds.WORLD.replaceAll("(?m)^metrics.*\n", "");
    String more =
        """
        metrics: [probe]
        sweep:
          schedulers:
            - spread
            - {shaky: {fails: 9999, every: 2}, label: half}
            - {shaky: {fails: 9999}, label: lost}
          replications: {untilCi95BelowPct: 15, of: normal, atLeast: 4, atMost: 60}
        """;
    Experiment sweep =
        Experiments.read(Worlds.file(folder, "w.yaml", world + more), List.of(), Resumed.PLUGINS);
    Path out = folder.resolve("out");
    SweepReport report = Resumed.run(sweep, out, "probed", Shard.WHOLE);
    Map<String, List<Double>> values = values(out, "normal").get("0");
    List<Double> all = values.get("spread");
    List<Double> half = values.get("half");
    assertEquals(null, values.get("lost"));
    assertEquals(3 * all.size(), report.runs());
    assertEquals(2 * all.size() - half.size(), report.failures().size());
    // The one with half as many values was the last to be narrow, and by its last value.
    assertTrue(half.size() < all.size() && all.size() < 60, all.size() + " " + half.size());
    assertTrue(widthOfMean(all) <= 15);
    assertTrue(widthOfMean(half) <= 15);
    assertTrue(widthOfMean(half.subList(0, half.size() - 1)) > 15);
  }
}
