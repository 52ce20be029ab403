package org.edgemuse.experiment.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparerTest {
  private static final String[] TWO_POINTS = {
    "0,a,0,1,7", "0,b,0,2,7", "0,a,1,1,7", "0,b,1,3,7", "0,a,2,1,7", "0,b,2,5,7",
    "1,a,0,1,7", "1,b,0,2,7", "1,a,1,1,7", "1,b,1,3,7", "1,a,2,1,7", "1,b,2,5,7"
  };

  @TempDir Path folder;

  private static String name(TestedPair pair) {
    return pair.pair().first().text() + " - " + pair.pair().second().text();
  }

  @Test
  void pointsOfAReplicationDoNotCountAsIndependent() {
    TestedPair pair = SweepFolder.of(folder, 2, "[a, b]").runs(TWO_POINTS).pairs().get(0);
    assertEquals("a - b", name(pair));
    assertEquals(PairedTest.of(new double[] {-1, -2, -4}), pair.test());
  }

  @Test
  void replicationThatLacksAPointIsLeftOut() {
    List<TestedPair> pairs =
        SweepFolder.of(folder, 2, "[a, b]")
            .runs(
                "0,a,0,1,",
                "0,b,0,3,",
                "0,a,1,1,",
                "0,b,1,4,",
                "0,a,2,9,",
                "0,b,2,0,",
                "1,a,0,1,",
                "1,b,0,5,",
                "1,a,1,1,",
                "1,b,1,7,",
                "1,a,2,9,")
            .pairs();
    assertEquals(PairedTest.of(new double[] {-3, -4.5}), pairs.get(0).test());
  }

  @Test
  void pointThatNobodyFinishedAsksNothing() {
    List<TestedPair> pairs =
        SweepFolder.of(folder, 2, "[a, b]")
            .runs("0,a,0,1,", "0,b,0,3,", "0,a,1,1,", "0,b,1,4,", "1,a,0,8,")
            .pairs();
    assertEquals(PairedTest.of(new double[] {-2, -3}), pairs.get(0).test());
  }

  @Test
  void pointsTestedApartAreOneFamily() {
    MetricVerdicts time =
        SweepFolder.of(folder, 2, "[a, b]")
            .runs(TWO_POINTS)
            .compare(true, "time_s")
            .metrics()
            .get(0);
    assertEquals(2, time.sections().size());
    assertEquals("x=10", time.sections().get(1).places().get(0).describe());
    TestedPair pair = time.sections().get(0).pairs().get(0);
    assertEquals(2, time.tests());
    assertEquals(2 * pair.test().p(), pair.holmP());
  }

  @Test
  void verdictFollowsWhatTheMetricSaysIsBetter() {
    String[] rows = {
      "0,a,0,1,1", "0,b,0,11,11", "0,a,1,1,1", "0,b,1,12,12", "0,a,2,1,1", "0,b,2,13,13"
    };
    Comparison both = SweepFolder.of(folder, 1, "[a, b]").runs(rows).compare(false);
    assertEquals(Verdict.BETTER, both.metrics().get(0).sections().get(0).pairs().get(0).verdict());
    assertEquals(Verdict.LESS, both.metrics().get(1).sections().get(0).pairs().get(0).verdict());
    SweepFolder swapped =
        new SweepFolder(folder, 1, "[b, a]", "[]", ", \"better\": {\"time_s\": \"less\"}");
    assertEquals(Verdict.WORSE, swapped.pairs().get(0).verdict());
    SweepFolder more =
        new SweepFolder(folder, 1, "[a, b]", "[]", ", \"better\": {\"time_s\": \"more\"}");
    assertEquals(Verdict.WORSE, more.pairs().get(0).verdict());
    SweepFolder silent = new SweepFolder(folder, 1, "[b, a]", "[]", "");
    assertEquals(Verdict.MORE, silent.pairs().get(0).verdict());
  }

  @Test
  void differenceWithinRoundingIsNone() {
    TestedPair pair =
        SweepFolder.of(folder, 1, "[a, b]")
            .runs("0,a,0,0.3,", "0,b,0,0.30000000000000004,", "0,a,1,2,", "0,b,1,2,")
            .pairs()
            .get(0);
    assertEquals(Verdict.EQUAL, pair.verdict());
    assertEquals(0, pair.test().difference());
  }

  @Test
  void oneReplicationIsNotTested() {
    TestedPair pair =
        SweepFolder.of(folder, 1, "[a, b]").runs("0,a,0,1,", "0,b,0,2,").pairs().get(0);
    assertEquals(Verdict.NOT_TESTED, pair.verdict());
    assertEquals(-1, pair.test().difference());
  }

  @Test
  void pairsDifferInSchedulerOrMechanismAndTheReferenceComesFirst() {
    SweepFolder market =
        new SweepFolder(folder, 1, "[a, b]", "[open, paid]", ", \"reference\": paid");
    Worlds.file(
        folder,
        "runs.csv",
        "point,scheduler,incentive,replication,time_s,count\n0,a,paid,0,1,1\n0,a,open,0,1,1\n");
    assertEquals(
        List.of("a, paid - b, paid", "a, paid - a, open", "b, paid - b, open", "a, open - b, open"),
        market.pairs().stream().map(ComparerTest::name).toList());
  }

  @Test
  void columnsWithoutValuesAreNamed() {
    Comparison comparison =
        SweepFolder.of(folder, 1, "[a, b]").runs("0,a,0,1,", "0,b,0,2,").compare(false);
    assertEquals(List.of("count"), comparison.without());
    assertEquals(1, comparison.metrics().size());
  }

  @Test
  void unknownColumnIsRefusedWithTheNearest() {
    SweepFolder sweep = SweepFolder.of(folder, 1, "[a, b]").runs("0,a,0,1,");
    String told =
        assertThrows(IllegalArgumentException.class, () -> sweep.compare(false, "tiem_s"))
            .getMessage();
    assertEquals(
        "Unknown metric column 'tiem_s'. Did you mean 'time_s'? Known: time_s, count", told);
  }

  @Test
  void damagedTablesAreRefused() {
    SweepFolder empty = SweepFolder.of(folder, 1, "[a, b]").runs();
    assertThrows(CsvException.class, () -> empty.compare(false));
    SweepFolder point = SweepFolder.of(folder, 1, "[a, b]").runs("1,a,0,1,");
    String told = assertThrows(CsvException.class, () -> point.compare(false)).getMessage();
    assertTrue(told.endsWith("runs.csv line 2, column point: '1' is not one of 1"), told);
    SweepFolder word = SweepFolder.of(folder, 1, "[a, b]").runs("0,a,0,soon,");
    assertThrows(CsvException.class, () -> word.compare(false));
  }

  @Test
  void fileThatHoldsSomethingElseIsNotReplaced() {
    Comparison comparison = SweepFolder.of(folder, 2, "[a, b]").runs(TWO_POINTS).compare(true);
    assertThrows(
        ConfigException.class, () -> VerdictFile.write(folder.resolve("runs.csv"), comparison));
    assertThrows(ConfigException.class, () -> VerdictFile.write(folder, comparison));
    VerdictFile.write(folder.resolve("verdicts.csv"), comparison);
    VerdictFile.write(folder.resolve("verdicts.csv"), comparison);
  }
}
