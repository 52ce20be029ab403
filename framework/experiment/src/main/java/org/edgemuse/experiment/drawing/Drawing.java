package org.edgemuse.experiment.drawing;

import org.edgemuse.experiment.figure.FigureFiles;
import org.edgemuse.experiment.figure.Picture;
import org.edgemuse.experiment.output.OutputFolder;

/** Draws the figure of a sweep from its files. */
public final class Drawing {
  private Drawing() {}

  /**
   * Writes figure.png and figure.svg from manifest.json, summary.csv and, for a figure over slots
   * or episodes, slots.csv.
   *
   * @throws IllegalArgumentException if the files are missing or damaged, or hold nothing to draw
   * @throws IllegalStateException if Java has no fonts
   * @throws java.io.UncheckedIOException if a file cannot be read or written
   */
  public static void draw(OutputFolder folder) {
    FigureSource source = FigureSource.read(folder);
    Picture figure = picture(source);
    FigureFiles.writePng(figure, folder.png());
    FigureFiles.writeSvg(figure, folder.svg());
  }

  private static Picture picture(FigureSource source) {
    if (source.spec().overTime()) {
      return new SlotFigure(source).picture();
    }
    return source.spec().showsEffects(source.layout())
        ? new SensitivityFigure(source).figure()
        : new SummaryFigure(source).picture();
  }
}
