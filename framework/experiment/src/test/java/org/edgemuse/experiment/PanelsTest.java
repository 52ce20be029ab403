package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of several charts, as sweeps leave them. */
class PanelsTest {
  @TempDir Path folder;

  private String svg(String more) throws IOException {
    return svg(more, 2);
  }

  private String svg(String more, int jobs) throws IOException {
    Path out = folder.resolve("out");
    SweepOptions options =
        SweepOptions.DEFAULT.withJobs(jobs).with(SweepOptions.Existing.OVERWRITE);
    SweepReport report =
        SweepRun.of(Worlds.read(folder, more), out, options, ProgressListener.NONE).run();
    assertEquals("", report.figureProblem());
    // The title for screen readers is none of the picture.
    return Files.readString(out.resolve("figure.svg")).replaceFirst("(?s)<title.*?</title", "");
  }

  /** How often a text stands in the picture. */
  private static long times(String text, String svg) {
    return Pattern.compile(">" + Pattern.quote(text) + "<").matcher(svg).results().count();
  }

  @Test
  void everyPanelHasItsTitleAndScaleAndTheLegendStandsOnce() throws IOException {
    String svg =
        svg(
            """
            sweep: {vary: {edgeServers.count: [1, 2]}, schedulers: [spread, crowd], replications: 2}
            figure:
              title: Loads
              yLabel: requests
              panels:
                - {y: [total_service_time_s], yLabel: time (s), yScale: log, title: Time}
                - {y: [raised]}
                - {y: [settled], title: Served}
                - {y: [denied]}
            """);
    for (String once : new String[] {"Loads", "time (s)", "(a) Time", "(b)", "(c) Served", "(d)"}) {
      assertEquals(1, times(once, svg), once);
    }
    assertEquals(3, times("requests", svg), "the figure's label stands in for a panel's");
    assertEquals(1, times("spread", svg));
    assertEquals(1, times("crowd", svg));
    assertEquals(1, times("mean and 95 % interval of 2 runs", svg));
    assertEquals(2, times("number of ESs", svg), "below the lower row only");
  }

  @Test
  void keysThatGoTogetherGiveOneAxisOfAllPanels() throws IOException {
    String svg =
        svg(
            """
            sweep:
              zip: {accessPoints.count: [2, 3, 4], edgeServers.count: [1, 2, 3]}
              schedulers: [spread, crowd]
            figure: {x: edgeServers.count, panels: [{y: [raised]}, {y: [settled]}]}
            """);
    assertEquals(2, times("number of ESs", svg));
    assertEquals(0, times("number of APs", svg));
    assertEquals(1, times("spread", svg));
  }

  @Test
  void aChartOfSeveralColumnsNamesItsLinesByThem() throws IOException {
    String svg =
        svg(
            """
            sweep: {vary: {edgeServers.count: [1, 2]}, schedulers: [spread, crowd]}
            figure: {panels: [{y: [total_service_time_s]}, {y: [raised, settled]}]}
            """);
    for (String name : new String[] {"spread", "crowd", "spread: raised", "crowd: settled"}) {
      assertEquals(1, times(name, svg), name);
    }
  }

  @Test
  void barsThatAreAloneInTheirChartNeedNoName() throws IOException {
    String sweep =
        "sweep: {schedulers: [spread, crowd], replications: 2}\nfigure: {panels: [%s]}\n";
    String alone = svg(sweep.formatted("{y: [raised]}, {y: [settled]}"));
    assertEquals(2, times("spread", alone), "below the bars of both panels");
    assertEquals(1, times("raised", alone), "at its y axis only");
    String both = svg(sweep.formatted("{y: [total_service_time_s]}, {y: [raised, settled]}"));
    assertEquals(1, times("raised", both));
    assertEquals(0, times("total_service_time_s", both));
  }

  @Test
  void slotsLieAlongAllPanels() throws IOException {
    String svg =
        svg(
            """
            recordSlots: {every: 2}
            sweep: {schedulers: [spread, crowd], replications: 2}
            figure: {x: slot, panels: [{y: [total_service_time_s]}, {y: ["*ed"], title: Counts}]}
            """);
    assertEquals(2, times("slot", svg));
    assertEquals(1, times("(b) Counts", svg));
    assertEquals(1, times("spread", svg));
    assertEquals(1, times("crowd: raised", svg));
    assertEquals(1, times("mean and 95 % interval of 2 runs", svg));
  }

  @Test
  void numbersOverManyDecadesHaveALogarithmicAxisUnlessALinearOneIsAskedFor() throws IOException {
    String sweep =
        """
        scheduler: spread
        sweep: {vary: {userEquipments.errorLimit: [1e-11, 1e-7, 1e-3]}}
        figure: {xScale: %s, panels: [{y: [raised]}, {y: [settled]}]}
        """;
    String log = svg(sweep.formatted("auto"));
    for (String tick : new String[] {"1e-11", "1e-7", "0.001"}) {
      assertEquals(2, times(tick, log), tick);
    }
    assertEquals(0, times("1e-7", svg(sweep.formatted("linear"))));
  }

  @Test
  void panelsAreTheSameBytesForAnyJobsAndWhenRedrawn() throws IOException {
    String sweep =
        """
        sweep:
          vary: {accessPoints.bandwidthMHz: [0.01, 0.1, 1, 10]}
          schedulers: [spread, crowd]
          replications: 3
        figure: {panels: [{y: [total_service_time_s], yScale: log}, {y: [raised]}]}
        """;
    String one = svg(sweep, 1);
    byte[] svg = Files.readAllBytes(folder.resolve("out/figure.svg"));
    byte[] png = Files.readAllBytes(folder.resolve("out/figure.png"));
    assertEquals(one, svg(sweep, 4));
    assertArrayEquals(png, Files.readAllBytes(folder.resolve("out/figure.png")));
    Figures.redraw(folder.resolve("out"));
    assertArrayEquals(svg, Files.readAllBytes(folder.resolve("out/figure.svg")));
    assertTrue(one.contains("(a)"));
  }

  @Test
  void aPanelThatCannotBeDrawnIsNamed() {
    Path out = folder.resolve("out");
    SweepReport report =
        Worlds.run(
            Worlds.read(
                folder,
                """
                scheduler: spread
                sweep: {vary: {edgeServers.count: [1, 2]}}
                figure: {panels: [{y: [raised]}, {y: [denied], yScale: log, title: Denials}]}
                """),
            out,
            1);
    assertEquals(
        "figure 'Denials': a logarithmic y axis needs positive values, but the least is 0.0",
        report.figureProblem());
  }
}
