package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.SVGGraphics2D;
import org.edgemuse.experiment.csv.IoReason;

/**
 * Writes figures. The same figure gives the same bytes on the same Java and fonts: neither a date
 * nor a random id is in a file. Needs no display; a program that never opens a window sets the
 * system property {@code java.awt.headless} to true before it, so that a dead DISPLAY is not tried.
 */
public final class FigureFiles {
  /** Pixels of a PNG in a figure unit; the picture is 1920 pixels wide. */
  public static final int PNG_SCALE = 2;

  private FigureFiles() {}

  /**
   * Writes a PNG, 1920 pixels wide and as high as the legend and caption need.
   *
   * @throws IllegalArgumentException if the figure asks for a logarithmic axis over values that are
   *     not positive
   * @throws IllegalStateException if Java has no fonts
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writePng(Figure figure, Path file) {
    FigureChart chart = new FigureChart(figure);
    BufferedImage image =
        new BufferedImage(
            FigureChart.WIDTH * PNG_SCALE, chart.height() * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(PNG_SCALE, PNG_SCALE);
    chart.paint(g);
    g.dispose();
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * Writes an SVG whose words are text.
   *
   * @throws IllegalArgumentException if the figure asks for a logarithmic axis over values that are
   *     not positive
   * @throws IllegalStateException if Java has no fonts
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeSvg(Figure figure, Path file) {
    FigureChart chart = new FigureChart(figure);
    SVGGraphics2D g = SvgCanvas.create(FigureChart.WIDTH, chart.height());
    chart.paint(g);
    try {
      Files.writeString(file, SvgCanvas.text(g, figure));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static UncheckedIOException cannot(Path file, IOException cause) {
    return new UncheckedIOException(file + ": cannot be written: " + IoReason.of(cause), cause);
  }
}
