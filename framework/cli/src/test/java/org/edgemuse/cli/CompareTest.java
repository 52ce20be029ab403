package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a sweep's schedulers two by two. */
class CompareTest {
  private static final String MANIFEST =
      """
      {"failedRuns": 1, "ended": "2026-01-01T00:00:00Z", "figure": {},
       "layout": {"axes": [["ues"]], "titles": ["UEs"], "points": [["10"], ["20"]],
        "schedulers": ["fast", "slow", "odd"], "incentives": [], "replications": 4,
        "reference": "fast", "metrics": ["mean_delay_s", "raised", "regret_s"],
        "slotMetrics": [], "better": {"mean_delay_s": "less"}}}
      """;

  private static final String RUNS =
      """
      point,ues,scheduler,replication,mean_delay_s,raised,regret_s
      0,10,fast,0,1.01,9,
      0,10,slow,0,2.03,9,
      0,10,odd,0,0.98,9,
      1,20,fast,0,3.02,19,
      1,20,slow,0,5.01,19,
      1,20,odd,0,3.1,19,
      0,10,fast,1,1.1,8,
      0,10,slow,1,2.08,8,
      0,10,odd,1,1.12,8,
      1,20,fast,1,3.3,18,
      1,20,slow,1,5.2,18,
      1,20,odd,1,3.28,18,
      0,10,fast,2,0.9,7,
      0,10,slow,2,1.91,7,
      0,10,odd,2,9.3,7,
      1,20,fast,2,2.95,17,
      1,20,slow,2,4.94,17,
      1,20,odd,2,3.01,17,
      0,10,fast,3,1.0,9,
      0,10,slow,3,2.05,9,
      0,10,odd,3,1.02,9,
      1,20,fast,3,3.1,19,
      1,20,slow,3,5.08,19,
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    Files.createDirectories(folder.resolve("out"));
    shell.file("out/manifest.json", MANIFEST);
    shell.file("out/runs.csv", RUNS);
  }

  @Test
  void tableSaysWhichIsBetterAndHowSureThatIs() {
    assertEquals(
        """
        1 run failed. A replication counts where both of a pair finished (23 runs in all).

        mean_delay_s, less is better, 3 tests
                mean  median   IQM  95 % from    to  n
          fast  2.05    2.03  2.03       1.93  2.20  4
          slow  3.54    3.54  3.54       3.43  3.64  4
          odd   3.46    2.11  2.79       2.04  6.16  3

                        difference  95 % from      to        p   Holm p     g_z  n  verdict
          fast against
            slow            -1.490     -1.544  -1.436  3.25e-6  9.75e-6  -31.95  4  better
            odd             -1.418     -7.467   4.631    0.419    0.838   -0.33  3  not distinguishable
          slow against
            odd              0.063     -5.946   6.073    0.968    0.968    0.01  3  not distinguishable

        Equal in every pair   mean
          raised             13.25

        Without values: regret_s

        Differences are the first's mean less the second's, paired by seed and world.
        Each replication counts once, by its mean over the points; n are those that both finished at all points.
        p: paired t test; Holm p: corrected for the tests of the metric; a verdict asks for Holm p < 0.05.
        Intervals are each test's own. g_z: Cohen's d_z of the differences, with Hedges' correction.
        IQM: mean of the middle half of the replications, with a bootstrap interval of 2000 resamples; mean over the points.
        """,
        shell.good("compare", "@out"));
  }

  @Test
  void pointsAreTestedApartOnDemand() {
    assertEquals(
        """
        1 run failed. A replication counts where both of a pair finished (23 runs in all).

        mean_delay_s, less is better, 6 tests
        at ues=10
                        difference  95 % from      to        p   Holm p     g_z  n  verdict
          fast against
            slow            -1.015     -1.061  -0.969  6.34e-6  3.17e-5  -25.57  4  better
            odd             -2.103     -8.783   4.578    0.390    0.962   -0.36  4  not distinguishable
          slow against
            odd             -1.088     -7.774   5.599    0.640    0.962   -0.19  4  not distinguishable

        at ues=20
                        difference  95 % from      to        p   Holm p     g_z  n  verdict
          fast against
            slow            -1.965     -2.034  -1.896  3.01e-6  1.80e-5  -32.79  4  better
            odd             -0.040     -0.171   0.091    0.321    0.962   -0.43  3  not distinguishable
          slow against
            odd              1.920      1.895   1.945  9.04e-6  3.62e-5  109.71  3  worse

        Differences are the first's mean less the second's, paired by seed and world.
        p: paired t test; Holm p: corrected for the tests of the metric; a verdict asks for Holm p < 0.05.
        Intervals are each test's own. g_z: Cohen's d_z of the differences, with Hedges' correction.
        """,
        shell.good("compare", "@out", "--by-point", "--pairs-only", "--metric", "mean*"));
  }

  @Test
  void testsAreWrittenAsCsvOnDemand() throws IOException {
    shell.good("compare", "@out", "--csv", "@verdicts.csv", "--metric", "mean_delay_s");
    assertEquals(
        """
        metric,better,point,first_scheduler,second_scheduler,n,difference,ci95_low,ci95_high,p,p_holm,tests_of_metric,effect_hedges_gz,verdict
        mean_delay_s,less,all,fast,slow,4,-1.49,-1.543961002485219,-1.436038997514781,3.248375942e-6,9.745127826e-6,3,-31.9546930430251,better
        mean_delay_s,less,all,fast,odd,3,-1.4183333333333334,-7.467225664769684,4.630558998103018,0.4192476379,0.8384952758,3,-0.3328434958069096,not distinguishable
        mean_delay_s,less,all,slow,odd,3,0.06333333333333331,-5.946243686609234,6.072910353275901,0.9679530567,0.9679530567,3,0.014959809387226783,not distinguishable
        """,
        Files.readString(folder.resolve("verdicts.csv")));
    shell.refused(
        "@out/runs.csv: There is a file of this name that holds no verdicts; name another",
        "compare",
        "@out",
        "--csv",
        "@out/runs.csv");
    assertEquals(RUNS, Files.readString(folder.resolve("out/runs.csv")));
  }

  @Test
  void sweepThatRanIsReadWithWhatItsMetricsSayIsBetter() {
    shell.world(
        """
        sweep: {schedulers: [random, selfish], replications: 3, reference: selfish}
        """);
    shell.run("sweep", "@world.yaml", "--out", "@swept");
    List<String> lines = shell.good("compare", "@swept").lines().toList();
    assertEquals("total_service_time_s, less is better, 1 test", lines.get(0));
    assertTrue(lines.contains("  selfish against"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("  raised")), lines.toString());
  }

  @Test
  void oneSchedulerAndOneReplicationSayWhatIsMissing() {
    shell.world("sweep: {schedulers: [random]}\n");
    shell.run("sweep", "@world.yaml", "--out", "@one");
    String said = shell.good("compare", "@one");
    assertTrue(said.startsWith("The sweep has one scheduler, so there are no pairs.\n"), said);
    shell.world("sweep: {schedulers: [random, selfish]}\n");
    shell.run("sweep", "@world.yaml", "--out", "@once");
    said = shell.good("compare", "@once");
    assertTrue(said.contains("  not tested\n"), said);
    assertTrue(said.endsWith("sweep.replications is 1; a test needs at least 2.\n"), said);
    assertFalse(said.contains("NaN"), said);
  }

  @Test
  void sweepUnderWayIsComparedByWhatItHas() {
    shell.file("out/manifest.json", MANIFEST.replace("\"2026-01-01T00:00:00Z\"", "null"));
    String said = shell.good("compare", "@out");
    assertTrue(said.startsWith("The sweep has not ended. 1 run failed. "), said);
    shell.file("out/runs.csv", RUNS + "1,20,odd,3,3.");
    assertEquals(said, shell.good("compare", "@out"));
  }

  @Test
  void folderWithoutASweepAndUnknownColumnsAreRefused() {
    shell.refused("@gone/manifest.json: There is no such file", "compare", "@gone");
    shell.refused(
        "Unknown metric column 'raisd'. Did you mean 'raised'? Known: mean_delay_s, raised,"
            + " regret_s",
        "compare",
        "@out",
        "--metric",
        "raisd");
    shell.file("out/runs.csv", "point,scheduler\n0\n");
    shell.refused("@out/runs.csv line 2: 1 cells, but the header has 2", "compare", "@out");
  }
}
