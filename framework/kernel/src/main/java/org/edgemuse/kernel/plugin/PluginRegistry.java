package org.edgemuse.kernel.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * All plugins of a process, from the class path and from folders of jars. Plugins are made once;
 * what belongs to a run they make by {@link Plugin#create}. Safe for use from many threads.
 */
public final class PluginRegistry implements Catalog {
  private static final int MOST_HINTS = 3;

  // Guice logs the stack of whatever a module throws, although the exception is reported anyway.
  private static final Logger GUICE = Logger.getLogger("com.google.inject");

  static {
    // Guice's generated classes need access that current JDKs warn of; reflection does as well
    // here.
    if (System.getProperty("guice_bytecode_gen_option") == null) {
      System.setProperty("guice_bytecode_gen_option", "DISABLED");
    }
    GUICE.setLevel(Level.WARNING);
  }

  private final ClassLoader classLoader;
  private final List<PluginJar> jars;
  private final List<PluginJar> withoutModule;
  private final List<PluginProblem> problems;
  private final LoadedPlugins plugins;

  private PluginRegistry(
      ClassLoader classLoader,
      List<PluginJar> jars,
      List<PluginJar> withoutModule,
      List<PluginProblem> problems,
      LoadedPlugins plugins) {
    this.classLoader = classLoader;
    this.jars = jars;
    this.withoutModule = withoutModule;
    this.problems = List.copyOf(problems);
    this.plugins = plugins;
  }

  /**
   * Loads the modules that the class path and the jars in these folders name. What does not work is
   * among the {@link #problems}, and hides nothing else.
   *
   * @throws PluginLoadException if a folder cannot be read or holds no jar
   */
  public static PluginRegistry load(List<Path> folders) {
    List<PluginProblem> problems = new ArrayList<>();
    List<PluginJar> jars = PluginJar.in(folders, problems);
    ClassLoader parent = PluginRegistry.class.getClassLoader();
    ClassLoader loader = jars.isEmpty() ? parent : PluginJar.loader(jars, parent);
    ModuleFinder finder = new ModuleFinder(loader, jars, problems);
    LoadedPlugins plugins = new LoadedPlugins(finder.find(), problems);
    return new PluginRegistry(loader, jars, finder.jarsWithoutModule(), problems, plugins);
  }

  /**
   * The registry of these modules alone, for tests and programs that embed the kernel.
   *
   * @throws PluginLoadException if a module or plugin cannot be made, or two plugins of one
   *     extension point have the same name
   */
  public static PluginRegistry of(List<? extends EdgeMuseModule> modules) {
    List<PluginProblem> problems = new ArrayList<>();
    LoadedPlugins plugins =
        new LoadedPlugins(modules.stream().map(FoundModule::brought).toList(), problems);
    if (!problems.isEmpty()) {
      throw new PluginLoadException(
          problems.stream()
              .map(PluginProblem::describe)
              .collect(Collectors.joining("\n", "Plugins cannot be loaded: ", "")));
    }
    ClassLoader loader = PluginRegistry.class.getClassLoader();
    return new PluginRegistry(loader, List.of(), List.of(), problems, plugins);
  }

  /** What could not be loaded, in the order in which it was found. */
  public List<PluginProblem> problems() {
    return problems;
  }

  @Override
  @SuppressWarnings("unchecked") // A module binds a plugin to its own extension point only.
  public <T> @Nullable Plugin<T, ?> find(Class<T> point, String name) {
    return (Plugin<T, ?>) plugins.byPoint().getOrDefault(point.getName(), Map.of()).get(name);
  }

  @Override
  public List<String> names(Class<?> point) {
    return List.copyOf(plugins.byPoint().getOrDefault(point.getName(), Map.of()).keySet());
  }

  /**
   * {@inheritDoc}
   *
   * <p>Says as well what could not be loaded: the name may be one of those.
   */
  @Override
  public String unavailable(Class<?> point, String name) {
    PluginProblem broken = plugins.broken(point.getName(), name);
    return broken == null
        ? Catalog.super.unavailable(point, name) + notLoaded()
        : broken.describe();
  }

  /** What could not be loaded, after a message of what is missing; empty if nothing was. */
  public String notLoaded() {
    List<String> hints = new ArrayList<>(problems.stream().map(PluginProblem::describe).toList());
    for (PluginJar jar : withoutModule) {
      hints.add(jar.source() + ": names no module in " + ServiceFile.PATH);
    }
    String shown = hints.stream().limit(MOST_HINTS).collect(Collectors.joining("; "));
    int more = hints.size() - MOST_HINTS;
    return hints.isEmpty()
        ? ""
        : ". Not loaded: " + shown + (more > 0 ? "; and " + more + " more" : "");
  }

  /** What users call an implementation of the extension point of that name. */
  static String nounOf(String point) {
    try {
      ExtensionPoint mark =
          Class.forName(point, false, PluginRegistry.class.getClassLoader())
              .getAnnotation(ExtensionPoint.class);
      return mark == null ? point : mark.value();
    } catch (ClassNotFoundException ofAJar) {
      // An extension point that a jar brings along is called by its class.
      return point;
    }
  }

  /** The commands that modules bind, by the names that users type. */
  public Map<String, Command<?>> commands() {
    return Collections.unmodifiableMap(plugins.commands());
  }

  @Override
  public String noun(Class<?> point) {
    ExtensionPoint mark = point.getAnnotation(ExtensionPoint.class);
    return mark == null ? point.getSimpleName() : mark.value();
  }

  /** The extension points that have a plugin, by the name of their interface. */
  public List<Class<?>> points() {
    List<Class<?>> points = new ArrayList<>();
    for (String name : plugins.byPoint().keySet()) {
      try {
        points.add(Class.forName(name, false, classLoader));
      } catch (ClassNotFoundException gone) {
        throw new IllegalStateException("A module bound plugins to " + name, gone);
      }
    }
    return Collections.unmodifiableList(points);
  }

  /** Knows the classes of all plugins. */
  public ClassLoader classLoader() {
    return classLoader;
  }

  /** The jars that were loaded from folders. */
  public List<PluginJar> jars() {
    return jars;
  }
}
