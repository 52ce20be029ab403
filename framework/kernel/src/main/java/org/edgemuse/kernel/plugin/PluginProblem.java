package org.edgemuse.kernel.plugin;

import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.Reason;

/**
 * A jar, module or plugin that could not be loaded; what else there is works without it.
 *
 * @param source where it comes from, for example {@code Plugin jar 'plugins/mine.jar'}
 * @param message what is wrong with it
 * @param at the line of its author, or empty
 */
public record PluginProblem(String source, String message, String at) {

  /** The problem that this was thrown. */
  static PluginProblem of(String source, String what, Throwable thrown) {
    return new PluginProblem(source, what + ": " + Reason.of(thrown), AuthorLine.of(thrown));
  }

  /** All of it on one line. */
  public String describe() {
    return source + ": " + message + (at.isEmpty() ? "" : ", at " + at);
  }
}
