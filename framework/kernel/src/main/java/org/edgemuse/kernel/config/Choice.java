package org.edgemuse.kernel.config;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.jspecify.annotations.Nullable;

/**
 * A plugin chosen by name with its options, written {@code masl}, {@code {masl: {alpha: 0.2}}} or
 * {@code {masl: {alpha: 0.2}, label: fast learners}}. Its plugin does not survive serialization:
 * what a run needs is made by {@link #create} before.
 *
 * @param <T> the extension point
 */
public final class Choice<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The key that names the choice in results; no plugin is called that. */
  public static final String LABEL = "label";

  private final Where where;
  private final Class<T> point;
  private final String name;
  private final @Nullable String label;
  private final String defaultLabel;
  private final Record options;

  /** Where the options stand that were written. */
  private final LinkedHashMap<String, Where> places;

  private final transient @Nullable Plugin<T, ?> plugin;

  Choice(
      Where where,
      Class<T> point,
      String name,
      @Nullable String label,
      String defaultLabel,
      Record options,
      Map<String, Where> places,
      Plugin<T, ?> plugin) {
    this.where = where;
    this.point = point;
    this.name = name;
    this.label = label;
    this.defaultLabel = defaultLabel;
    this.options = options;
    this.places = new LinkedHashMap<>(places);
    this.plugin = plugin;
  }

  /**
   * A choice made in code, whose default label is its name.
   *
   * @param <T> the extension point
   * @param <O> the plugin's options
   */
  public static <T, O extends Record & Serializable> Choice<T> of(
      Class<T> point, String name, Plugin<T, O> plugin, O options) {
    return new Choice<>(Where.NOWHERE, point, name, null, name, options, Map.of(), plugin);
  }

  /** Where it was made. */
  public Where where() {
    return where;
  }

  /** The extension point. */
  public Class<T> point() {
    return point;
  }

  /** The plugin's name. */
  public String name() {
    return name;
  }

  /** The label that was given, or null. */
  public @Nullable String label() {
    return label;
  }

  /** The plugin's options, an instance of {@link Plugin#options}. */
  public Record options() {
    return options;
  }

  /**
   * The label that was given, or the name and the options that differ from their defaults, as they
   * were written and in the order of the record: {@code best-response start=fastest}. Of a file its
   * own name is told, without folders.
   */
  public String displayLabel() {
    return label == null ? defaultLabel : label;
  }

  /**
   * The chosen plugin.
   *
   * @throws IllegalStateException if this choice was deserialized
   */
  public Plugin<T, ?> plugin() {
    if (plugin == null) {
      throw new IllegalStateException(
          "Choice '" + name + "' came without its plugin; bind the configuration again");
    }
    return plugin;
  }

  /**
   * Makes the plugin's implementation for one run.
   *
   * @throws ConfigException if the plugin refuses its options, naming the place of this choice; or
   *     that of an option, if it did so by a ConfigException with the option's name for a key
   * @throws NonsenseException if the plugin makes null
   * @throws IllegalStateException if this choice was deserialized
   */
  public T create(RunContext run) {
    Plugin<T, ?> maker = plugin();
    try {
      @Nullable T made = create(maker, options, run);
      if (made == null) {
        throw culprit(maker).returned("made nothing (null) for the run");
      }
      return made;
    } catch (ConfigException refused) {
      ConfigException told =
          new ConfigException(refused.problems().stream().map(this::placed).toList());
      told.initCause(refused);
      throw told;
    } catch (IllegalArgumentException refused) {
      throw new ConfigException(where, refused);
    }
  }

  /** A plugin knows its options, but not where they stand. */
  private Problem placed(Problem problem) {
    String key = problem.where().key();
    boolean knows = !problem.where().file().isEmpty() || key.isEmpty() || key.contains(".");
    if (knows) {
      return problem;
    }
    Where written = places.get(key);
    return written == null
        ? new Problem(where, key + ": " + problem.message())
        : new Problem(written, problem.message());
  }

  /** Whom to blame for what this choice has made. */
  public Culprit culprit(Object made) {
    ExtensionPoint mark = point.getAnnotation(ExtensionPoint.class);
    return Culprit.of(mark == null ? point.getSimpleName() : mark.value(), name, made);
  }

  private static <T, O extends Record & Serializable> @Nullable T create(
      Plugin<T, O> plugin, Record options, RunContext run) {
    return plugin.create(plugin.options().cast(options), run);
  }

  /** Whether the other is the same plugin with equal options and label, wherever it was written. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Choice<?> choice
        && point == choice.point
        && name.equals(choice.name)
        && Objects.equals(label, choice.label)
        && options.equals(choice.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, label, options);
  }

  @Override
  public String toString() {
    return displayLabel();
  }
}
