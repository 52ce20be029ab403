package org.edgemuse.console.run;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Why a checkpoint was not loaded. MASON prints the stack of what it tells the user of, and shows
 * its text as a line of HTML: this has no stack, and its text is broken into lines.
 */
public final class RefusedCheckpoint extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int WIDEST = 80;

  /** Why runs that are compared are not saved or loaded. */
  public static final String COMPARISON =
      "A checkpoint holds one run, but several are compared here; open the scenario without"
          + " --compare to save a run or to go on with one";

  /**
   * @param message for users
   */
  public RefusedCheckpoint(String message) {
    super(message, null, false, false);
  }

  @Override
  public void printStackTrace() {
    // The user is told; the log is for faults.
  }

  @Override
  public void printStackTrace(PrintStream out) {
    out.println(getMessage());
  }

  @Override
  public void printStackTrace(PrintWriter out) {
    out.println(getMessage());
  }

  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    int line = 0;
    for (String word : String.valueOf(getMessage()).split(" ")) {
      if (line + word.length() > WIDEST) {
        html.append("<br>");
        line = 0;
      }
      html.append(word.replace("&", "&amp;").replace("<", "&lt;")).append(' ');
      line += word.length() + 1;
    }
    return html.toString().strip();
  }
}
