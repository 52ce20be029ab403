package org.edgemuse.experiment.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.api.command.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotDrawingTest {
  /** The picture stays in target/figures, for people to look at. */
  private static final Path SHOWN = Path.of("target", "figures");

  @TempDir Path folder;

  private static Plot plot() {
    double[] steps = {0, 1, 2, 5, 10, 20, 50};
    double[] measured = {1, 0.8, 0.6, 0.3, 0.1, 0, 0.02};
    double[] fine = new double[200];
    double[] fitted = new double[200];
    for (int i = 0; i < fine.length; i++) {
      fine[i] = 1 + 49 * i / 199.0;
      fitted[i] = StrictMath.exp(-0.2 * fine[i]);
    }
    double[] batch = {1, 2, 4, 8, 16};
    double[] ms = {3, 5, 9, 17, 33};
    return new Plot(
        "Model on this machine",
        List.of(
            new Plot.Panel(
                "Quality",
                "denoising steps",
                "error",
                true,
                true,
                List.of(
                    new Plot.Curve("measured", steps, measured, true),
                    new Plot.Curve("fit", fine, fitted, false))),
            new Plot.Panel(
                "Time",
                "pictures in a batch",
                "ms per step",
                false,
                false,
                List.of(
                    new Plot.Curve("measured", batch, ms, true),
                    new Plot.Curve(
                        "a + b B", new double[] {1, 16}, new double[] {3, 33}, false)))));
  }

  @Test
  void whatALogarithmicAxisHasNoPlaceForIsLeftOut_andAnSvgHasAPngBesideIt() throws IOException {
    PlotDrawing.draw(plot(), folder.resolve("both.svg"));
    String svg = Files.readString(folder.resolve("both.svg"));
    for (String word : List.of("Quality", "denoising steps", "pictures in a batch", "measured")) {
      assertTrue(svg.contains(word), word);
    }
    PlotDrawing.draw(plot(), folder.resolve("one.png"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("one.png")),
        Files.readAllBytes(folder.resolve("both.png")));
    assertFalse(Files.exists(folder.resolve("one.svg")));
    Files.createDirectories(SHOWN);
    PlotDrawing.draw(plot(), SHOWN.resolve("command.png"));
  }

  @Test
  void otherNamesAndNothingToDrawAreRefused() {
    assertEquals(
        "A figure's name ends in .png or .svg, not as 'a.pdf' does",
        assertThrows(
                IllegalArgumentException.class,
                () -> PlotDrawing.draw(plot(), folder.resolve("a.pdf")))
            .getMessage());
    Plot.Curve below = new Plot.Curve("a", new double[] {1}, new double[] {-1}, false);
    Plot empty =
        new Plot("Nothing", List.of(new Plot.Panel("", "x", "y", false, true, List.of(below))));
    assertEquals(
        "figure 'Nothing' has no value to draw in 1 series",
        assertThrows(
                IllegalArgumentException.class,
                () -> PlotDrawing.draw(empty, folder.resolve("a.png")))
            .getMessage());
  }
}
