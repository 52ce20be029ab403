package org.edgemuse.experiment;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.drawing.Drawing;
import org.edgemuse.experiment.output.OutputFolder;

/** Draws figures of finished sweeps again. */
public final class Figures {
  private Figures() {}

  /**
   * Writes figure.png and figure.svg of a folder anew from its manifest.json and tables.
   *
   * @throws IllegalArgumentException if the folder holds no sweep, or nothing to draw
   * @throws CsvException if a table is damaged
   * @throws IllegalStateException if Java has no fonts
   * @throws UncheckedIOException if a file cannot be read or written
   */
  public static void redraw(Path folder) {
    Drawing.draw(new OutputFolder(folder));
  }

  /**
   * Draws the figure of a sweep that has just ended, and says why if it cannot: a sweep of hours
   * must not be lost for want of a font or of room for a picture. Empty if all is well.
   */
  static String problemOf(Path folder) {
    try {
      redraw(folder);
      return "";
    } catch (IllegalArgumentException
        | IllegalStateException
        | CsvException
        | UncheckedIOException impossible) {
      return String.valueOf(impossible.getMessage());
    }
  }
}
