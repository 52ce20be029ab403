package org.edgemuse.console.display;

import java.awt.Component;
import java.awt.FlowLayout;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.jspecify.annotations.Nullable;

/** Asks for a movie's file and how fast it is shown. */
final class MovieDialog {
  private static final int USUAL_DELAY_MS = 100;
  private static final int MOST_DELAY_MS = 10_000;
  private static final String SUFFIX = ".gif";

  private final Component parent;
  private final SpinnerNumberModel delayMs =
      new SpinnerNumberModel(USUAL_DELAY_MS, Movie.LEAST_DELAY_MS, MOST_DELAY_MS, 10);

  MovieDialog(Component parent) {
    this.parent = parent;
  }

  /** The file, or null if the user wants none. */
  @Nullable Path ask() {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Record an animated GIF");
    chooser.setSelectedFile(new File("edgemuse" + SUFFIX));
    JPanel speed = new JPanel(new FlowLayout());
    speed.add(new JLabel("ms between pictures"));
    speed.add(new JSpinner(delayMs));
    chooser.setAccessory(speed);
    if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) {
      return null;
    }
    Path chosen = chooser.getSelectedFile().toPath();
    String name = String.valueOf(chosen.getFileName());
    Path file =
        name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
            ? chosen
            : chosen.resolveSibling(name + SUFFIX);
    return Files.exists(file) && !mayReplace(file) ? null : file;
  }

  private boolean mayReplace(Path file) {
    String question = "There is a file " + file + ". Replace it?";
    return JOptionPane.showConfirmDialog(
            parent, question, "Record an animated GIF", JOptionPane.OK_CANCEL_OPTION)
        == JOptionPane.OK_OPTION;
  }

  int delayMs() {
    return delayMs.getNumber().intValue();
  }
}
