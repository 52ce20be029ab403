package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.SVGGraphics2D;
import org.edgemuse.experiment.csv.WholeFile;

/**
 * Writes figures. The same figure gives the same bytes on the same Java and fonts: neither a date
 * nor a random id is in a file. Needs no display; a program that never opens a window sets the
 * system property {@code java.awt.headless} to true before it, so that a dead DISPLAY is not tried.
 */
public final class FigureFiles {
  /** Pixels of a PNG in a figure unit; the picture of one chart is 1920 pixels wide. */
  public static final int PNG_SCALE = 2;

  private FigureFiles() {}

  /**
   * Writes a PNG, 1920 pixels wide if it is of one chart, and as high as the legend and caption
   * need.
   *
   * @throws IllegalArgumentException if the figure asks for a logarithmic axis over values that are
   *     not positive
   * @throws IllegalStateException if Java has no fonts
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writePng(Picture figure, Path file) {
    FigureChart chart = FigureChart.of(figure);
    BufferedImage image =
        new BufferedImage(
            chart.width() * PNG_SCALE, chart.height() * PNG_SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(PNG_SCALE, PNG_SCALE);
    chart.paint(g);
    g.dispose();
    WholeFile.write(file, out -> ImageIO.write(image, "png", out));
  }

  /**
   * Writes an SVG whose words are text.
   *
   * @throws IllegalArgumentException if the figure asks for a logarithmic axis over values that are
   *     not positive
   * @throws IllegalStateException if Java has no fonts
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void writeSvg(Picture figure, Path file) {
    FigureChart chart = FigureChart.of(figure);
    SVGGraphics2D g = SvgCanvas.create(chart.width(), chart.height());
    chart.paint(g);
    WholeFile.write(
        file, out -> out.write(SvgCanvas.text(g, figure).getBytes(StandardCharsets.UTF_8)));
  }
}
