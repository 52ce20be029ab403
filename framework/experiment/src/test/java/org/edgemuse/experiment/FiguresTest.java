package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir Path folder;

  private String svg(String more) throws IOException {
    Path out = folder.resolve("out");
    SweepOptions options = SweepOptions.DEFAULT.withJobs(2).with(SweepOptions.Existing.OVERWRITE);
    SweepReport report =
        SweepRun.of(Worlds.read(folder, more), out, options, ProgressListener.NONE).run();
    assertEquals("", report.figureProblem());
    assertTrue(Files.size(out.resolve("figure.png")) > 1000);
    return Files.readString(out.resolve("figure.svg"));
  }

  private static void assertShows(String svg, String... texts) {
    for (String text : texts) {
      assertTrue(svg.contains(">" + text + "<"), "no text '" + text + "'");
    }
  }

  @Test
  void aVariedKeyLiesAlongXAndLinesAreSchedulers() throws IOException {
    String svg =
        svg(
            """
            sweep:
              vary: {accessPoints.bandwidthMHz: [2, 4]}
              schedulers: [spread, crowd]
              replications: 2
            figure: {title: Bandwidth helps}
            """);
    assertShows(
        svg,
        "Bandwidth helps",
        "bandwidth of an AP (MHz)",
        "total service time (s)",
        "spread",
        "crowd",
        "mean and 95 % interval of 2 runs");
  }

  @Test
  void schedulersAreBarsWhereNothingVaries() throws IOException {
    String svg =
        svg(
            """
            sweep: {schedulers: [spread, crowd], replications: 2}
            figure: {y: [raised, settled], yLabel: requests}
            """);
    assertShows(svg, "spread", "crowd", "raised", "settled", "requests");
  }

  @Test
  void oneMetricOverSchedulersIsOneRowOfBarsWithoutALegend() throws IOException {
    String svg = svg("sweep: {schedulers: [spread, crowd], replications: 2}\n");
    assertShows(svg, "spread", "crowd", "total service time (s)");
    assertEquals(2, svg.split(">(spread|crowd)<", -1).length - 1, "names stand under bars only");
  }

  @Test
  void severalVariedKeysGiveALineForEachCombinationNamedByTheOneAskedFor() throws IOException {
    String sweep =
        """
        sweep:
          vary: {accessPoints.count: [2, 3], edgeServers.count: [1, 2]}
          schedulers: [spread, crowd]
        """;
    assertShows(
        svg(sweep), "number of APs", "spread, edgeServers.count=1", "crowd, edgeServers.count=2");
    String other = svg(sweep + "figure: {x: edgeServers.count, series: accessPoints.count}\n");
    assertShows(other, "number of ESs", "accessPoints.count=2, spread");
    String some = svg(sweep + "figure: {only: [crowd]}\n");
    assertShows(some, "crowd, edgeServers.count=1");
    assertFalse(some.contains("spread"));
  }

  @Test
  void moreLinesThanColoursKeepTheirLegendAndIntervals() throws IOException {
    String svg =
        svg(
            """
            scheduler: spread
            sweep:
              vary:
                accessPoints.bandwidthMHz: [2, 4]
                scheduler.shift: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
              replications: 2
            """);
    assertShows(svg, "scheduler.shift=0", "scheduler.shift=12", "mean and 95 % interval of 2 runs");
  }

  @Test
  void keysThatGoTogetherAreOneAxis() throws IOException {
    String svg =
        svg(
            """
            sweep:
              zip: {userEquipments.count: [4, 8], edgeServers.count: [1, 2]}
              schedulers: [spread, crowd]
            """);
    assertShows(svg, "number of UEs", "spread", "crowd");
  }

  @Test
  void namesAlongXAreBars() throws IOException {
    String svg =
        svg(
            """
            scheduler: spread
            sweep: {vary: {userEquipments.placement: [uniform, grid]}}
            """);
    assertShows(svg, "uniform", "grid");
  }

  @Test
  void slotsAlongXAreMeanCurves() throws IOException {
    String svg =
        svg(
            """
            recordSlots: {every: 2}
            sweep: {schedulers: [spread, crowd], replications: 2}
            figure: {x: slot, y: [total_service_time_s]}
            """);
    assertShows(
        svg,
        "slot",
        "total service time (s)",
        "spread",
        "crowd",
        "mean and 95 % interval of 2 runs");
  }

  @Test
  void severalColumnsOverSlotsAreACurveEach() throws IOException {
    String svg =
        svg(
            """
            recordSlots: {every: 1}
            sweep: {schedulers: [spread, crowd]}
            figure: {x: slot, y: ["*ed"], only: [crowd], yLabel: requests}
            """);
    assertShows(svg, "raised", "settled", "denied", "requests");
    assertFalse(svg.contains("spread"));
  }

  @Test
  void onlyOneSchedulerOverSlotsIsALineForEachPointStill() throws IOException {
    String svg =
        svg(
            """
            recordSlots: {every: 1}
            sweep: {vary: {accessPoints.count: [2, 3]}, schedulers: [spread, crowd]}
            figure: {x: slot, y: ["*ed"], only: [crowd]}
            """);
    assertShows(svg, "crowd, accessPoints.count=2: raised", "crowd, accessPoints.count=3: raised");
    assertFalse(svg.contains("spread"));
  }

  @Test
  void aZippedKeyThatRepeatsDoesNotMixPointsInOneLine() throws IOException {
    String sweep =
        """
        recordSlots: {every: 1}
        scheduler: spread
        sweep: {zip: {accessPoints.count: [2, 2, 3], edgeServers.count: [1, 2, 2]}}
        figure: %s
        """;
    assertShows(
        svg(sweep.formatted("{x: slot, y: [raised], series: accessPoints.count}")),
        "accessPoints.count=2 edgeServers.count=1",
        "accessPoints.count=2 edgeServers.count=2");
    assertShows(
        svg(sweep.formatted("{x: accessPoints.count}")),
        "edgeServers.count=1",
        "edgeServers.count=2");
  }

  @Test
  void aSampleIsMarksAlongItsFirstKeyOrTheOneAskedFor() throws IOException {
    String sweep =
        """
        sweep:
          sample:
            %s
            over: {accessPoints.bandwidthMHz: [2, 10], userEquipments.count: [4, 6]}
          schedulers: [spread, crowd]
          replications: 2
        """;
    assertShows(
        svg(sweep.formatted("latinHypercube: 10")),
        "bandwidth of an AP (MHz)",
        "total service time (s)",
        "spread",
        "crowd",
        "each mark the mean of 2 runs");
    String other =
        svg(sweep.formatted("latinHypercube: 10") + "figure: {x: userEquipments.count}\n");
    assertShows(other, "number of UEs", "spread");
    assertFalse(other.contains("accessPoints"), "no line is named by another key");
    assertShows(svg(sweep.formatted("sobol: 4") + "figure: {x: userEquipments.count}\n"), "crowd");
  }

  @Test
  void effectsAreBarsForEachKeyOfTheSample() throws IOException {
    String sweep =
        """
        sweep:
          sample:
            sobol: 8
            over: {accessPoints.bandwidthMHz: [2, 10], userEquipments.count: [4, 8]}
          schedulers: [spread, crowd]
        """;
    assertShows(
        svg(sweep),
        "share of the variance of total service time",
        "spread: main effect",
        "crowd: total effect",
        "number of UEs",
        "with 95 % bootstrap intervals over 8 base rows");
    String one = svg(sweep + "figure: {only: [crowd], y: [total_service_time_s, raised]}\n");
    assertShows(one, "share of the variance", "raised, main effect", "raised, total effect");
    assertFalse(one.contains("spread"));
  }

  @Test
  void effectsOnWhatNeverVariesAreNoFigure() {
    Path out = folder.resolve("out");
    SweepReport report =
        Worlds.run(
            Worlds.read(
                folder,
                """
                scheduler: spread
                sweep: {sample: {sobol: 4, over: {accessPoints.bandwidthMHz: [2, 10]}}}
                figure: {y: [denied]}
                """),
            out,
            1);
    assertEquals(
        "There is no effect to draw: no metric that the figure shows varies over two complete base"
            + " rows",
        report.figureProblem());
  }

  @Test
  void slotsOfASampleAreALineForEachPoint() throws IOException {
    String svg =
        svg(
            """
            recordSlots: {every: 5}
            scheduler: spread
            sweep: {sample: {latinHypercube: 3, over: {userEquipments.count: [4, 6]}}}
            figure: {x: slot, y: [raised]}
            """);
    assertShows(svg, "userEquipments.count=4", "userEquipments.count=6");
  }

  @Test
  void aFigureIsRedrawnFromTheFilesAloneWithTheSameBytes() throws IOException {
    svg(
        """
        recordSlots: {every: 2}
        sweep: {vary: {accessPoints.count: [2, 3]}, schedulers: [spread, crowd], replications: 2}
        figure: {x: slot, y: [raised], title: "\u00c4 \\u2192 'b': \\\\ \\""}
        """);
    Path out = folder.resolve("out");
    byte[] svg = Files.readAllBytes(out.resolve("figure.svg"));
    byte[] png = Files.readAllBytes(out.resolve("figure.png"));
    Files.delete(out.resolve("figure.svg"));
    Files.delete(out.resolve("figure.png"));
    Files.delete(folder.resolve("world.yaml"));
    Figures.redraw(out);
    assertArrayEquals(svg, Files.readAllBytes(out.resolve("figure.svg")));
    assertArrayEquals(png, Files.readAllBytes(out.resolve("figure.png")));
  }

  @Test
  void aFolderWithoutASweepIsRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Figures.redraw(folder));
    assertEquals(folder.resolve("manifest.json") + ": There is no such file", refused.getMessage());
  }
}
