package org.edgemuse.console;

import java.awt.FileDialog;
import java.io.File;
import javax.swing.JOptionPane;
import org.edgemuse.console.run.RefusedCheckpoint;
import org.edgemuse.experiment.checkpoint.CheckpointException;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/**
 * MASON's console, whose File menu writes the checkpoints that {@code edgemuse run --from} goes on
 * with. MASON's own would take a file that cannot be written for one that has been.
 */
public final class CheckpointingConsole extends Console {
  private static final long serialVersionUID = 1L;
  private static final String SUFFIX = ".checkpoint";

  private final transient EdgeConsole watched;
  private @Nullable File last;

  /**
   * @param watched what it controls
   */
  public CheckpointingConsole(EdgeConsole watched) {
    super(watched);
    this.watched = watched;
  }

  @Override
  public void doSave() {
    if (last == null) {
      doSaveAs();
    } else if (!isNothingToSave()) {
      saveOrTell(last);
    }
  }

  @Override
  public void doSaveAs() {
    if (isNothingToSave()) {
      return;
    }
    FileDialog dialog = new FileDialog(this, "Save the run as a checkpoint", FileDialog.SAVE);
    dialog.setFile(last == null ? "edgemuse" + SUFFIX : last.getName());
    if (last != null) {
      dialog.setDirectory(last.getParent());
    }
    dialog.setVisible(true);
    String name = dialog.getFile();
    if (name != null) {
      saveOrTell(new File(dialog.getDirectory(), name.endsWith(SUFFIX) ? name : name + SUFFIX));
    }
  }

  @Override
  public void doOpen() {
    if (watched.runs().source().isComparison()) {
      tell(RefusedCheckpoint.COMPARISON);
    } else {
      super.doOpen();
    }
  }

  private boolean isNothingToSave() {
    String why =
        watched.runs().source().isComparison()
            ? RefusedCheckpoint.COMPARISON
            : getPlayState() == PS_STOPPED ? "No run is under way: play or step one first" : null;
    if (why != null) {
      tell(why);
    }
    return why != null;
  }

  private void saveOrTell(File file) {
    try {
      watched.runs().save(file.toPath());
      last = file;
    } catch (CheckpointException refused) {
      tell(refused.getMessage());
    }
  }

  private void tell(String message) {
    JOptionPane.showMessageDialog(this, message, "No checkpoint", JOptionPane.WARNING_MESSAGE);
  }
}
