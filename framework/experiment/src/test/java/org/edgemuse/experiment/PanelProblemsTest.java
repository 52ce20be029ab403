package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.edgemuse.experiment.plan.FigureSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with panels and with a logarithmic x axis is told before the sweep. */
class PanelProblemsTest {
  private static final String SWEEP =
      "sweep: {schedulers: [spread, crowd], vary: {%s}}\nfigure: {%s}\n";

  @TempDir Path folder;

  private void refused(String expected, String vary, String figure) {
    assertEquals(expected, Worlds.problems(folder, SWEEP.formatted(vary, figure)));
  }

  @Test
  void oneChartAndPanelsTogetherAreRefusedAtTheChart() {
    refused(
        "world.yaml:16: figure.y: A figure has either one chart, of y, or several, of panels (y:"
            + " null drops an inherited one)",
        "",
        "y: [raised], panels: [{y: [settled]}]");
    Worlds.file(folder, "chart.yaml", Worlds.WORLD + SWEEP.formatted("", "y: [raised]"));
    Path panels =
        Worlds.file(
            folder,
            "panels.yaml",
            "extends: chart.yaml\nfigure: {y: null, panels: [{y: [settled]}, {y: [raised]}]}\n");
    FigureSpec read = Experiments.read(panels, List.of(), Worlds.PLUGINS).plan().figure();
    assertEquals(2, read.charts().size());
  }

  @Test
  void everyPanelShowsColumnsThatThereAre() {
    refused(
        """
        world.yaml:16: figure.panels[1].y: A panel must show at least one column
        world.yaml:16: figure.panels[0].y: Unknown metric column 'raisd'. Did you mean 'raised'? \
        Known: total_service_time_s, raised, settled, denied, outages, error_violations, open""",
        "",
        "panels: [{y: [raisd]}, {y: []}]");
    refused(
        """
        world.yaml:16: figure.panels[0]: Missing key 'y' (list of text)
        world.yaml:16: figure.panels[0].titel: Unknown key 'titel'. Did you mean 'title'? Known: \
        title, y, yLabel, yScale, cases""",
        "",
        "panels: [{titel: A}]");
  }

  @Test
  void effectsAreNoPanels() {
    String sweep =
        "sweep: {sample: {sobol: 2, over: {userEquipments.count: [4, 6]}}, schedulers: [spread]}\n"
            + "figure: {panels: [{y: [raised]}, {y: [settled]}]%s}\n";
    assertEquals(
        "world.yaml:16: figure.panels: Effects are one chart; panels need figure.x, the sampled key"
            + " that they lie along",
        Worlds.problems(folder, sweep.formatted("")));
    Worlds.read(folder, sweep.formatted(", x: userEquipments.count"));
  }

  @Test
  void thirteenPanelsAreTooMany() {
    refused(
        "world.yaml:16: figure.panels: The figure has 13 panels, more than 12",
        "",
        "panels: " + Collections.nCopies(13, "{y: [raised]}"));
  }

  @Test
  void linesOfAllPanelsAreCountedOnce() {
    String vary = "slots: [20, 24], accessPoints.bandwidthMHz: [1, 2, 3, 4, 5, 6, 7, 8, 9]";
    Worlds.read(folder, SWEEP.formatted(vary, "panels: [{y: [raised]}, {y: [settled]}]"));
    refused(
        "world.yaml:16: figure: The figure has 36 lines, more than 24; name those to draw in"
            + " figure.only",
        vary,
        "panels: [{y: [raised, settled]}, {y: [settled, raised]}]");
  }

  @Test
  void aLogarithmicAxisNeedsPositiveNumbers() {
    refused(
        "world.yaml:16: figure.xScale: xScale (log) needs positive numbers along x, but there is 0",
        "userEquipments.demand.bernoulli.probability: [0.5, 0]",
        "xScale: log");
    refused("world.yaml:16: figure.xScale: xScale (log) needs numbers along x", "", "xScale: log");
    assertEquals(
        "world.yaml:17: figure.xScale: xScale (log) needs positive numbers along x, but there is 0",
        Worlds.problems(
            folder,
            "scheduler: spread\nrecordSlots: {every: 1}\nfigure: {x: slot, xScale: log}\n"));
  }

  @Test
  void aSingleRunKeepsPanelsOverItsSlots() {
    Path file =
        Worlds.file(
            folder,
            "one.yaml",
            Worlds.WORLD
                + "scheduler: spread\nrecordSlots: {every: 5}\n"
                + "figure: {x: slot, panels: [{y: [raised]}, {y: [settled]}]}\n");
    FigureSpec one = Experiments.readSingle(file, List.of(), Worlds.PLUGINS).plan().figure();
    assertEquals(2, one.charts().size());
  }
}
