package org.edgemuse.experiment.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.experiment.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the number of replications is written, and what is wrong with it. */
class ReplicationsTest {
  private static final String RULE =
      "sweep: {replications: {untilCi95BelowPct: 5, of: raised, atMost: 50}}\nscheduler: spread\n";
  private static final String COUNT = "sweep: {replications: 7}\nscheduler: spread\n";

  @TempDir Path folder;

  private Replications read(String more, String... sets) {
    return Worlds.read(folder, more, sets).plan().replications();
  }

  private String problem(String replications) {
    return Worlds.problems(
            folder, "scheduler: spread\nsweep:\n  replications: %s\n".formatted(replications))
        .replace("world.yaml:17: ", "");
  }

  @Test
  void numberIsACountAndWhatIsNotSaidIsOne() {
    assertEquals(Replications.of(7), read(COUNT));
    assertEquals(
        Replications.of(7), read("sweep: {replications: {count: 7}}\nscheduler: spread\n"));
    assertEquals(1, read("scheduler: spread\n").most());
    assertEquals(1, read("scheduler: spread\nsweep: {replications: {}}\n").most());
  }

  @Test
  void ruleHasTenToAThousandUnlessItSaysOtherwise() {
    Replications rule =
        read("sweep: {replications: {untilCi95BelowPct: 5, of: raised}}\nscheduler: spread\n");
    assertEquals(new Replications(null, 5.0, "raised", null, null), rule);
    assertEquals(10, rule.least());
    assertEquals(1000, rule.most());
    assertEquals(50, read(RULE).most());
  }

  @Test
  void commandLineReplacesARuleByACountAndACountByARule() {
    assertEquals(Replications.of(2), read(RULE, "sweep.replications=2"));
    assertEquals(
        new Replications(null, 1.0, "denied", null, null),
        read(COUNT, "sweep.replications={untilCi95BelowPct: 1, of: denied}"));
    assertEquals(
        new Replications(null, 5.0, "raised", 20, 50), read(RULE, "sweep.replications.atLeast=20"));
    assertEquals(
        new Replications(null, 5.0, "raised", null, 30),
        read(RULE, "sweep.replications.atMost=30"));
    assertEquals(
        "--set: sweep.replications.atMost: Path 'sweep.replications.atMost': there is no "
            + "'atMost' in"
            + " world.yaml:15: sweep.replications, which is '7'",
        Worlds.problems(folder, COUNT, "sweep.replications.atMost=9"));
  }

  @Test
  void heirReplacesARuleByACountAndACountByARuleOrChangesItsKeys() {
    Worlds.file(folder, "rule.yaml", Worlds.WORLD + RULE);
    Worlds.file(folder, "count.yaml", Worlds.WORLD + COUNT);
    assertEquals(Replications.of(4), heir("rule", "4"));
    assertEquals(new Replications(null, 5.0, "raised", null, 30), heir("rule", "{atMost: 30}"));
    assertEquals(
        new Replications(null, 2.0, "settled", null, null),
        heir("count", "{untilCi95BelowPct: 2, of: settled}"));
  }

  private Replications heir(String of, String replications) {
    Path heir =
        Worlds.file(
            folder,
            "heir.yaml",
            "extends: %s.yaml\nsweep: {replications: %s}\n".formatted(of, replications));
    return Experiments.read(heir, List.of(), Worlds.PLUGINS).plan().replications();
  }

  @Test
  void whatIsWrongIsToldWithItsKey() {
    assertEquals("sweep.replications: replications (0) must be at least 1", problem("0"));
    assertEquals(
        "sweep.replications: replications ('many') must be a whole number", problem("many"));
    assertEquals("sweep.replications: replications (2.5) must be a whole number", problem("2.5"));
    assertEquals(
        "sweep.replications: replications ([1, 2]) must be a mapping with keys count, "
            + "untilCi95BelowPct, of, atLeast, atMost",
        problem("[1, 2]"));
    assertEquals(
        "sweep.replications: count (3) and untilCi95BelowPct exclude each other",
        problem("{count: 3, untilCi95BelowPct: 5, of: raised}"));
    assertEquals(
        "sweep.replications: untilCi95BelowPct needs the metric column that it is of, as "
            + "in of: mean_delay_s",
        problem("{untilCi95BelowPct: 5}"));
    assertEquals(
        "sweep.replications: of, atLeast and atMost go with untilCi95BelowPct, which is missing",
        problem("{of: raised}"));
    assertEquals(
        "sweep.replications: of, atLeast and atMost go with untilCi95BelowPct, which is missing",
        problem("{atMost: 5}"));
    assertEquals(
        "sweep.replications.of: Unknown metric column 'raise'. Did you mean 'raised'? "
            + "Known: total_service_time_s, raised, settled, denied, outages, "
            + "error_violations, open",
        problem("{untilCi95BelowPct: 5, of: raise}"));
    assertEquals(
        "sweep.replications.untilCi95BelowPct: untilCi95BelowPct (0) must be above 0 %",
        problem("{untilCi95BelowPct: 0, of: raised}"));
    assertEquals(
        "sweep.replications.untilCi95BelowPct: untilCi95BelowPct (-1) must be above 0 %",
        problem("{untilCi95BelowPct: -1, of: raised}"));
    assertEquals(
        "sweep.replications.untilCi95BelowPct: untilCi95BelowPct (.nan) must be finite",
        problem("{untilCi95BelowPct: .nan, of: raised}"));
    assertEquals(
        "sweep.replications.untilCi95BelowPct: untilCi95BelowPct (.inf) must be finite",
        problem("{untilCi95BelowPct: .inf, of: raised}"));
    assertEquals(
        "sweep.replications: atLeast (20) must be at most atMost (10)",
        problem("{untilCi95BelowPct: 5, of: raised, atLeast: 20, atMost: 10}"));
    assertEquals(
        "sweep.replications: atLeast (10) must be at most atMost (9)",
        problem("{untilCi95BelowPct: 5, of: raised, atMost: 9}"));
    assertEquals(
        "sweep.replications: atLeast (1001) must be at most atMost (1000)",
        problem("{untilCi95BelowPct: 5, of: raised, atLeast: 1001}"));
    assertEquals(
        "sweep.replications.atLeast: atLeast (1) must be at least 2",
        problem("{untilCi95BelowPct: 5, of: raised, atLeast: 1}"));
    assertEquals(
        "sweep.replications.atMost: atMost (200000) must be in [2, 100000]",
        problem("{untilCi95BelowPct: 5, of: raised, atMost: 200000}"));
    assertEquals(
        "sweep.replications.untilCI95BelowPct: Unknown key 'untilCI95BelowPct'. Did you "
            + "mean 'untilCi95BelowPct'? Known: count, untilCi95BelowPct, of, atLeast, atMost\nsweep.replications: of,"
            + " atLeast and atMost go with untilCi95BelowPct, which is missing",
        problem("{untilCI95BelowPct: 5, of: raised}"));
  }
}
