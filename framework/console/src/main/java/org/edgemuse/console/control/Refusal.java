package org.edgemuse.console.control;

import org.edgemuse.kernel.config.ConfigException;

/**
 * Why a change was not made.
 *
 * @param run whose change it was
 * @param key of what was to change
 * @param message what the command would say
 */
record Refusal(int run, String key, String message) {

  /** Whether it is of that control. */
  boolean isOf(Section section, Control control) {
    return run == section.run() && key.equals(control.key());
  }

  /** The problems of a configuration, a line each. */
  static String text(ConfigException refused) {
    return refused.getMessage();
  }

  /** What went wrong in a plugin or in the run. */
  static String text(RuntimeException failed) {
    String said = failed.getMessage();
    return said == null ? failed.getClass().getSimpleName() : said;
  }
}
