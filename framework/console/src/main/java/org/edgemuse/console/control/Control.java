package org.edgemuse.console.control;

/**
 * One value of the scenario that may change while a run goes on.
 *
 * @param key where it stands, as {@code --set} takes it
 * @param name what it is called, the end of the key
 * @param unit of its numbers, or ""
 * @param doc what it means, what it may be and what it is if nothing is said
 * @param text what stands there now, in YAML's flow style
 * @param form what it looks like
 */
public record Control(String key, String name, String unit, String doc, String text, Form form) {

  /** The pair that {@code --set} takes for another value. */
  public String pair(String value) {
    return key + "=" + value;
  }
}
