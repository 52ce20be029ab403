package org.edgemuse.experiment.run;

import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;

/**
 * Why a run did not finish.
 *
 * @param message the cause on one line
 * @param stackTrace where it was thrown, for the author of the plugin
 */
public record RunFailure(String message, String stackTrace) implements Serializable {

  /** What this exception tells. */
  public static RunFailure of(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    String said = thrown.getMessage();
    String name = thrown.getClass().getSimpleName();
    String message = said == null || said.isBlank() ? name : name + ": " + said;
    return new RunFailure(message.strip().replaceAll("\\s*\\R\\s*", "; "), trace.toString());
  }
}
