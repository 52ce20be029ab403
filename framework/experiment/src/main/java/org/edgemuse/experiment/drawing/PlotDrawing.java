package org.edgemuse.experiment.drawing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.experiment.figure.Figure;
import org.edgemuse.experiment.figure.FigureFiles;
import org.edgemuse.experiment.figure.PanelFigure;
import org.edgemuse.experiment.figure.Picture;
import org.edgemuse.experiment.figure.Series;
import org.edgemuse.experiment.figure.XScale;
import org.edgemuse.experiment.figure.YScale;
import org.edgemuse.kernel.api.command.Plot;

/** Draws what a command's plot shows. */
public final class PlotDrawing {
  private static final String PNG = ".png";
  private static final String SVG = ".svg";

  private PlotDrawing() {}

  /**
   * Writes a .png, and the .svg as well if the file's name ends so.
   *
   * @throws IllegalArgumentException if the name ends otherwise, or there is nothing to draw
   * @throws IllegalStateException if Java has no fonts
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void draw(Plot plot, Path file) {
    String name = String.valueOf(file.getFileName());
    boolean svg = name.endsWith(SVG);
    if (!svg && !name.endsWith(PNG)) {
      throw new IllegalArgumentException(
          "A figure's name ends in %s or %s, not as '%s' does".formatted(PNG, SVG, name));
    }
    Picture picture = picture(plot);
    if (svg) {
      FigureFiles.writeSvg(picture, file);
    }
    String bare = name.substring(0, name.length() - PNG.length());
    FigureFiles.writePng(picture, file.resolveSibling(bare + PNG));
  }

  private static Picture picture(Plot plot) {
    List<Figure> panels = new ArrayList<>();
    for (Plot.Panel panel : plot.panels()) {
      boolean alone = plot.panels().size() == 1 && panel.title().isEmpty();
      panels.add(figure(panel, alone ? plot.title() : panel.title()));
    }
    return panels.size() == 1 && (plot.title().isEmpty() || plot.panels().get(0).title().isEmpty())
        ? panels.get(0)
        : new PanelFigure(plot.title(), panels, "");
  }

  private static Figure figure(Plot.Panel panel, String title) {
    List<Series> series = panel.curves().stream().map(curve -> series(panel, curve)).toList();
    return Figure.of(title, panel.xLabel(), panel.yLabel(), series)
        .withXScale(panel.logX() ? XScale.LOG : XScale.LINEAR)
        .withYScale(panel.logY() ? YScale.LOG : YScale.FROM_ZERO);
  }

  /** A logarithmic axis has no place for what is not above 0. */
  private static Series series(Plot.Panel panel, Plot.Curve curve) {
    double[] x = curve.x();
    double[] y = curve.y();
    int kept = 0;
    for (int i = 0; i < x.length; i++) {
      if (!panel.logX() || x[i] > 0) {
        x[kept] = x[i];
        y[kept] = panel.logY() && !(y[i] > 0) ? Double.NaN : y[i];
        kept++;
      }
    }
    double[] right = Arrays.copyOf(x, kept);
    double[] up = Arrays.copyOf(y, kept);
    return curve.pointsOnly()
        ? Series.ofPoints(curve.name(), right, up)
        : Series.of(curve.name(), right, up);
  }
}
