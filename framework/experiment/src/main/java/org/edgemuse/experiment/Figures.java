package org.edgemuse.experiment;

import java.nio.file.Path;
import org.edgemuse.experiment.output.Drawing;
import org.edgemuse.experiment.output.OutputFolder;

/** Draws figures of finished sweeps again. */
public final class Figures {
  private Figures() {}

  /**
   * Writes figure.png and figure.svg of a folder anew from its manifest.json and tables.
   *
   * @throws IllegalArgumentException if the folder holds no sweep, or nothing to draw
   * @throws org.edgemuse.experiment.csv.CsvException if a table is damaged
   * @throws IllegalStateException if Java has no fonts
   * @throws java.io.UncheckedIOException if a file cannot be read or written
   */
  public static void redraw(Path folder) {
    Drawing.draw(new OutputFolder(folder));
  }
}
