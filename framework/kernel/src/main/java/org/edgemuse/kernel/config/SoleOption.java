package org.edgemuse.kernel.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A single value that stands for all options of a chosen plugin: where one of them alone is
 * required, {@code {calibrated: profile.yaml}} says the same as {@code {calibrated: {profile:
 * profile.yaml}}}.
 */
public final class SoleOption {
  private SoleOption() {}

  /** The option that a single value is for, or null if none or several are required. */
  public static @Nullable Option of(Class<? extends Record> type) {
    List<Option> required = Option.of(type).stream().filter(Option::isRequired).toList();
    boolean own = type.isAnnotationPresent(Shorthand.class);
    return own || required.size() != 1 ? null : required.get(0);
  }

  /**
   * What stands under a plugin's name as a mapping of its options, if a single value stands there
   * and may; else as it is. The value keeps its place: what is wrong with it is told of the key
   * that was written.
   *
   * @param type the plugin's options
   */
  public static Node writtenOut(Node node, Class<? extends Record> type) {
    Option sole = node instanceof Node.Scalar scalar && scalar.value() != null ? of(type) : null;
    return sole == null
        ? node
        : new Node.Mapping(
            node.where(), Map.of(sole.name(), node), Map.of(sole.name(), node.where()));
  }
}
