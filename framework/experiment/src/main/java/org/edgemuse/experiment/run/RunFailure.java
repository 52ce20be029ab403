package org.edgemuse.experiment.run;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.Reason;

/**
 * Why a run did not finish.
 *
 * @param kind how it failed
 * @param message the cause on one line
 * @param at where the author of a plugin should look: its own line where that was thrown or where
 *     the run was stuck, or the plugin whose returned value makes no sense; empty if no plugin was
 *     at work
 * @param stackTrace where it was thrown, for the author of the plugin
 */
public record RunFailure(FailureKind kind, String message, String at, String stackTrace)
    implements Serializable {

  /** What this exception tells. */
  public static RunFailure of(Throwable thrown) {
    return of(thrown, "");
  }

  /**
   * What this exception tells.
   *
   * @param when added to the message, for example " (slot 7)", or empty
   */
  public static RunFailure of(Throwable thrown, String when) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    String message =
        thrown instanceof OverdueException overdue
            ? Reason.line(String.valueOf(overdue.getMessage()))
            : Reason.of(thrown);
    return new RunFailure(
        FailureKind.of(thrown), message + when, AuthorLine.of(thrown), trace.toString());
  }

  /**
   * A sentence for whoever asked for this run alone.
   *
   * @param label of its scheduler, or empty if it is not known
   * @param when for example "in slot 7"
   */
  public String sentence(String label, long seed, String when) {
    return "The run (%sseed %d) failed %s: %s"
        .formatted(label.isEmpty() ? "" : label + ", ", seed, when, describe());
  }

  /** The cause and where to look, on one line. */
  public String describe() {
    return at.isEmpty() ? message : message + ", at " + at;
  }
}
