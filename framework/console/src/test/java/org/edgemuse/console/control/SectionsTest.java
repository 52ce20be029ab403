package org.edgemuse.console.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.TestPlugins;
import org.edgemuse.console.run.WatchedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {
  @TempDir private Path folder;

  private static List<Section> sections(WatchedScenario watched) {
    Alternatives alternatives = new Alternatives(watched);
    alternatives.find();
    assertTrue(alternatives.isFound());
    return new Sections(watched, alternatives).read();
  }

  private static Control control(List<Section> sections, String key) {
    return sections.stream()
        .flatMap(section -> section.controls().stream())
        .filter(control -> control.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allThatMayChangeHasAControl() {
    List<Section> sections = sections(TestPlugins.watched(folder));
    assertEquals(
        List.of("Scheduler", "Activity", "Mobility", "Channel", "Access points", "Edge servers"),
        sections.stream().map(Section::title).toList());
    assertEquals(
        List.of(
            "scheduler",
            "scheduler.turns.shift",
            "scheduler.turns.alpha",
            "scheduler.turns.timeS",
            "scheduler.turns.pace",
            "scheduler.turns.inner.kept",
            "scheduler.turns.inner.open"),
        sections.get(0).controls().stream().map(Control::key).toList());
    assertEquals("Requests go to APs and ESs in turns", sections.get(0).doc());
  }

  @Test
  void controlsShowWhatIsWrittenOrTheDefault() {
    List<Section> sections =
        sections(TestPlugins.watched(folder).changed(0, "scheduler.turns.pace=in-leaps"));
    assertEquals("1", control(sections, "scheduler.turns.shift").text());
    assertEquals("0.2", control(sections, "scheduler.turns.alpha").text());
    assertEquals("7", control(sections, "scheduler.turns.inner.kept").text());
    assertEquals("in-leaps", control(sections, "scheduler.turns.pace").text());
    assertEquals(
        "{uniform: [0, 1]}",
        control(sections, "userEquipments.demand.bernoulli.probability").text());
    assertEquals("6", control(sections, "accessPoints.bandwidthMHz").text());
    assertEquals("null", control(sections, "userEquipments.mobility").text());
  }

  @Test
  void formsFollowTypesAndRanges() {
    List<Section> sections = sections(TestPlugins.watched(folder));
    assertEquals(
        new Form.Menu(List.of("steady", "in-leaps")),
        control(sections, "scheduler.turns.pace").form());
    assertEquals(new Form.Box(), control(sections, "scheduler.turns.inner.open").form());
    assertEquals(new Form.Text(), control(sections, "scheduler.turns.timeS").form());
    Form.Slider alike =
        assertInstanceOf(
            Form.Slider.class,
            control(sections, "userEquipments.demand.bernoulli.probability").form());
    assertEquals(0.5, alike.value());
    Form.Slider capacity =
        assertInstanceOf(Form.Slider.class, control(sections, "edgeServers.capacityTflops").form());
    assertEquals(6, capacity.value());
  }

  @Test
  void docsTellMeaningTypeRangeUnitAndDefault() {
    List<Section> sections = sections(TestPlugins.watched(folder));
    assertEquals(
        "share of nobody (number in [0, 1]; default 0.2)",
        control(sections, "scheduler.turns.alpha").doc());
    assertEquals(
        "bandwidth of an AP (number or distribution above 0 MHz)",
        control(sections, "accessPoints.bandwidthMHz").doc());
    assertEquals("s", control(sections, "scheduler.turns.timeS").unit());
  }

  @Test
  void theMenuHasTheSchedulersThatCanRunHere() {
    List<Section> sections = sections(TestPlugins.watched(folder));
    Form.Menu menu = assertInstanceOf(Form.Menu.class, control(sections, "scheduler").form());
    assertTrue(menu.names().containsAll(List.of("turns", "first")), menu.toString());
    assertFalse(menu.names().contains("pairs-only"), "This world has three ESs");
    assertFalse(menu.names().contains("needy"), "It cannot be chosen by its name alone");
  }

  @Test
  void everyControlTakesWhatItShows() {
    WatchedScenario watched = TestPlugins.watched(folder);
    for (Section section : sections(watched)) {
      for (Control control : section.controls()) {
        if (!control.key().equals("scheduler")) {
          assertEquals(
              watched.scenarios(),
              watched.changed(section.run(), control.pair(control.text())).scenarios(),
              control.key());
        }
      }
    }
  }

  @Test
  void anOptionInsideADefaultLeavesTheOthersOfTheDefaultAlone() {
    WatchedScenario watched = TestPlugins.watched(folder);
    Control open = control(sections(watched), "scheduler.turns.inner.open");
    assertEquals("scheduler.turns.inner={kept: 7, open: false}", open.pair("false"));
    WatchedScenario closed = watched.changed(0, open.pair("false"));
    Control kept = control(sections(closed), "scheduler.turns.inner.kept");
    assertEquals("7", kept.text());
    assertEquals("scheduler.turns.inner.kept=8", kept.pair("8"));
  }

  @Test
  void inAComparisonEachRunHasItsOwnSchedulerAndAllShareTheWorld() {
    List<Section> sections = sections(TestPlugins.watched(folder, "turns", "first"));
    assertEquals(
        List.of("Scheduler of run 1: turns", "Scheduler of run 2: first", "Activity"),
        sections.stream().limit(3).map(Section::title).toList());
    assertEquals(1, sections.get(1).run());
  }
}
