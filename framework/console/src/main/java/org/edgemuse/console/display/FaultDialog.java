package org.edgemuse.console.display;

import java.awt.Component;
import java.awt.Dimension;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.edgemuse.console.run.WatchFailedException;

/** Says in a window what went wrong, and on demand where. */
public final class FaultDialog {
  /** The title of the window. */
  public static final String TITLE = "The run has stopped";

  private static final String CLOSE = "Close";
  private static final String WHERE = "Show where";
  private static final int COLUMNS = 60;
  private static final Dimension TRACE_PX = new Dimension(760, 420);

  private FaultDialog() {}

  /**
   * Shows it over a window, and returns at once.
   *
   * @param failed its message is shown; its cause's stack trace only if the user asks
   */
  public static void show(Component over, WatchFailedException failed) {
    SwingUtilities.invokeLater(() -> ask(over, failed));
  }

  private static void ask(Component over, WatchFailedException failed) {
    Object[] answers = {CLOSE, WHERE};
    int answer =
        JOptionPane.showOptionDialog(
            over,
            text(String.valueOf(failed.getMessage())),
            TITLE,
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.ERROR_MESSAGE,
            null,
            answers,
            CLOSE);
    if (answer == 1) {
      JScrollPane trace = new JScrollPane(trace(failed));
      trace.setPreferredSize(TRACE_PX);
      JOptionPane.showMessageDialog(over, trace, TITLE, JOptionPane.PLAIN_MESSAGE);
    }
  }

  private static JTextArea text(String message) {
    JTextArea text = new JTextArea(message);
    text.setColumns(COLUMNS);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setEditable(false);
    text.setOpaque(false);
    // Swing asks a wrapped text how high it is before it knows how wide it will be.
    text.setSize(text.getPreferredSize().width, Short.MAX_VALUE);
    return text;
  }

  private static JTextArea trace(WatchFailedException failed) {
    StringWriter trace = new StringWriter();
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    cause.printStackTrace(new PrintWriter(trace));
    JTextArea text = new JTextArea(trace.toString());
    text.setEditable(false);
    text.setCaretPosition(0);
    return text;
  }
}
