package org.edgemuse.console.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.TestPlugins;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  @TempDir private Path folder;

  @Test
  void commasInsideBracesSeparateNothing() {
    assertEquals(
        List.of("masl", "{masl: {alpha: 0.2, beta: 1}, label: 'a, b'}", "best-response"),
        Comparison.parse("masl, {masl: {alpha: 0.2, beta: 1}, label: 'a, b'},best-response"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "masl", "masl,", "masl,,selfish", "masl,{a: 1", "a],[b", "a: b, c"})
  void whatDoesNotNameTwoIsRefusedByNameOfTheOption(String typed) {
    ConfigException refused = assertThrows(ConfigException.class, () -> Comparison.parse(typed));
    String message = refused.problems().get(0).describe();
    assertEquals("--compare: '" + typed + "' must", message.substring(0, typed.length() + 18));
  }

  @Test
  void eachRunHasItsScheduler() {
    WatchedScenario watched = TestPlugins.watched(folder, "turns", "{turns: {shift: 2}}", "first");
    assertEquals(
        List.of("turns", "turns shift=2", "first"),
        watched.scenarios().stream().map(s -> s.scheduler().displayLabel()).toList());
  }

  @Test
  void equalLabelsAreRefused() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> TestPlugins.watched(folder, "turns", "{turns: {shift: 0}}"));
    assertEquals(
        "--compare: Label 'turns' is given twice; add a label, as in {turns: {}, label: another"
            + " turns}",
        refused.getMessage());
    assertEquals(
        List.of("turns", "slow"),
        TestPlugins.watched(folder, "turns", "{turns: {}, label: slow}").scenarios().stream()
            .map(s -> s.scheduler().displayLabel())
            .toList());
  }

  @Test
  void aSchedulerThatTheWorldDoesNotAllowIsRefusedAsByValidate() {
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> TestPlugins.watched(folder, "turns", "pairs-only"));
    ConfigException byValidate =
        assertThrows(
            ConfigException.class,
            () ->
                org.edgemuse.experiment.Experiments.read(
                    TestPlugins.write(folder),
                    List.of("scheduler=pairs-only"),
                    TestPlugins.registry()));
    assertEquals(
        byValidate.getMessage().replace("--set: scheduler:", "--compare:"), refused.getMessage());
  }

  @Test
  void aChangeOfTheWorldIsForAllRunsAndOneOfASchedulerForItsOwn() {
    WatchedScenario watched = TestPlugins.watched(folder, "turns", "first");
    List<Scenario> changed =
        watched
            .changed(1, "accessPoints.powerW=0.4")
            .changed(0, "scheduler.turns.shift=2")
            .scenarios();
    assertEquals(0.4, changed.get(0).accessPoints().powerW().max());
    assertEquals(0.4, changed.get(1).accessPoints().powerW().max());
    assertEquals("turns shift=2", changed.get(0).scheduler().displayLabel());
    assertEquals("first", changed.get(1).scheduler().displayLabel());
    assertThrows(ConfigException.class, () -> watched.changed(0, "scheduler=first"));
  }

  @Test
  void namingASchedulerDropsTheOptionsOfTheOneBefore() {
    WatchedScenario watched = TestPlugins.watched(folder);
    assertEquals("turns shift=1", label(watched));
    WatchedScenario more = watched.changed(0, "scheduler.turns.alpha=0.5");
    assertEquals("turns shift=1 alpha=0.5", label(more));
    WatchedScenario other = more.changed(0, "scheduler=first");
    assertEquals("first", label(other));
    assertEquals("turns", label(other.changed(0, "scheduler=turns")));
    assertEquals("turns shift=1", label(watched), "A change leaves what it was made of alone");
  }

  @Test
  void whatIsRefusedIsToldAsTheCommandWould() {
    WatchedScenario watched = TestPlugins.watched(folder);
    ConfigException refused =
        assertThrows(ConfigException.class, () -> watched.changed(0, "scheduler.turns.alpha=2"));
    assertEquals("--set: scheduler.turns.alpha: alpha (2) must be in [0, 1]", refused.getMessage());
  }

  private static String label(WatchedScenario watched) {
    return watched.scenarios().get(0).scheduler().displayLabel();
  }
}
