package org.edgemuse.kernel.plugin;

import com.google.inject.ConfigurationException;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.ProvisionException;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Named;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
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
  private final Map<String, Map<String, Plugin<?, ?>>> byPoint;

  private PluginRegistry(
      ClassLoader classLoader,
      List<PluginJar> jars,
      Map<String, Map<String, Plugin<?, ?>>> byPoint) {
    this.classLoader = classLoader;
    this.jars = jars;
    this.byPoint = byPoint;
  }

  /**
   * Loads the modules that the class path and the jars in these folders name.
   *
   * @throws PluginLoadException if a folder cannot be read, a module cannot be made, or two plugins
   *     of one extension point have the same name
   */
  public static PluginRegistry load(List<Path> folders) {
    List<PluginJar> jars = PluginJar.in(folders);
    ClassLoader parent = PluginRegistry.class.getClassLoader();
    ClassLoader loader = jars.isEmpty() ? parent : PluginJar.loader(jars, parent);
    return of(ModuleFinder.find(loader), loader, jars);
  }

  /** The registry of these modules alone, for tests and programs that embed the kernel. */
  public static PluginRegistry of(List<? extends EdgeMuseModule> modules) {
    return of(modules, PluginRegistry.class.getClassLoader(), List.of());
  }

  private static PluginRegistry of(
      List<? extends EdgeMuseModule> modules, ClassLoader loader, List<PluginJar> jars) {
    try {
      return new PluginRegistry(loader, jars, plugins(Guice.createInjector(modules)));
    } catch (CreationException | ConfigurationException | ProvisionException failed) {
      throw new PluginLoadException(GuiceMessages.brief(failed), failed);
    } catch (LinkageError failed) {
      throw new PluginLoadException(
          "Plugins cannot be loaded: a class of theirs does not fit: " + failed, failed);
    }
  }

  private static Map<String, Map<String, Plugin<?, ?>>> plugins(Injector injector) {
    Map<String, Map<String, Plugin<?, ?>>> byPoint = new TreeMap<>();
    TypeLiteral<Map<String, Plugin<?, ?>>> type = new TypeLiteral<>() {};
    for (Key<?> key : injector.getAllBindings().keySet()) {
      if (key.getTypeLiteral().equals(type)
          && key.getAnnotation() instanceof Named name
          && name.value().indexOf(' ') < 0) {
        byPoint.put(name.value(), new TreeMap<>(injector.getInstance(key.ofType(type))));
      }
    }
    return byPoint;
  }

  @Override
  @SuppressWarnings("unchecked") // A module binds a plugin to its own extension point only.
  public <T> @Nullable Plugin<T, ?> find(Class<T> point, String name) {
    return (Plugin<T, ?>) byPoint.getOrDefault(point.getName(), Map.of()).get(name);
  }

  @Override
  public List<String> names(Class<?> point) {
    return List.copyOf(byPoint.getOrDefault(point.getName(), Map.of()).keySet());
  }

  @Override
  public String noun(Class<?> point) {
    ExtensionPoint mark = point.getAnnotation(ExtensionPoint.class);
    return mark == null ? point.getSimpleName() : mark.value();
  }

  /** The extension points that have a plugin, by the name of their interface. */
  public List<Class<?>> points() {
    List<Class<?>> points = new ArrayList<>();
    for (String name : byPoint.keySet()) {
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
