package org.edgemuse.console.control;

import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * One value of the scenario that may change while a run goes on.
 *
 * @param key where it stands, as {@code --set} takes it
 * @param name what it is called, the end of the key
 * @param unit of its numbers, or ""
 * @param doc what it means, what it may be and what it is if nothing is said
 * @param text what stands there now, in YAML's flow style; "" for nothing
 * @param form what it looks like
 * @param around the record that it is an option of, if that is not written and has options by
 *     default that must stay; or null
 */
public record Control(
    String key,
    String name,
    String unit,
    String doc,
    String text,
    Form form,
    @Nullable Around around) {

  /**
   * A record that is not written.
   *
   * @param key where it would stand
   * @param standard its default
   */
  public record Around(String key, Node.Mapping standard) {}

  /** A control of what stands in no such record. */
  Control(String key, String name, String unit, String doc, String text, Form form) {
    this(key, name, unit, doc, text, form, null);
  }

  /**
   * The pair that {@code --set} takes for another value.
   *
   * @throws org.edgemuse.kernel.config.ConfigException if the value is not well formed
   */
  public String pair(String value) {
    if (around == null) {
      return key + "=" + value;
    }
    Node node = Nodes.parse(new Where("", 0, key), value);
    String path = key.substring(around.key().length() + 1);
    return around.key() + "=" + Nodes.flow(Nodes.with(around.standard(), path, node));
  }
}
