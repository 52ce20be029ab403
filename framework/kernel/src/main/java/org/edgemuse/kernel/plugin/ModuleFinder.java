package org.edgemuse.kernel.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.jspecify.annotations.Nullable;

/** Finds the modules that jars name as services, and makes each one that can be made. */
final class ModuleFinder {
  private final ClassLoader loader;
  private final List<PluginJar> jars;
  private final List<PluginProblem> problems;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<PluginJar> naming = new LinkedHashSet<>();

  /**
   * @param problems takes what could not be loaded
   */
  ModuleFinder(ClassLoader loader, List<PluginJar> jars, List<PluginProblem> problems) {
    this.loader = loader;
    this.jars = jars;
    this.problems = problems;
  }

  List<FoundModule> find() {
    List<FoundModule> modules = new ArrayList<>();
    for (URL file : resources(ServiceFile.PATH)) {
      PluginJar jar = jar(file);
      if (jar != null) {
        naming.add(jar);
      }
      String source = source(file);
      for (String name : ServiceFile.read(file, source, problems)) {
        if (seen.add(name)) {
          EdgeMuseModule module = make(name, source);
          if (module != null) {
            modules.add(new FoundModule(module, source, twin(name)));
          }
        }
      }
    }
    return modules;
  }

  /** Jars of folders that name no module: libraries, or plugins whose service file is missing. */
  List<PluginJar> jarsWithoutModule() {
    return jars.stream().filter(jar -> !naming.contains(jar)).toList();
  }

  private @Nullable EdgeMuseModule make(String name, String source) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      if (!EdgeMuseModule.class.isAssignableFrom(type)) {
        problems.add(
            new PluginProblem(source, name + " is named as a module but no EdgeMuseModule", ""));
        return null;
      }
      Constructor<?> constructor = type.getConstructor();
      return (EdgeMuseModule) constructor.newInstance();
    } catch (NoSuchMethodException hidden) {
      problems.add(
          new PluginProblem(
              source, "module " + name + " has no public constructor without parameters", ""));
    } catch (ReflectiveOperationException | RuntimeException | Error failed) {
      // Whatever the author's code throws: the others must load, and all that fail are named.
      problems.add(PluginProblem.of(source, "module " + name + " cannot be made", failed));
    }
    return null;
  }

  /** Another place that holds a class of that name: only one of the two is loaded. */
  private String twin(String name) {
    List<URL> places = resources(name.replace('.', '/') + ".class");
    return places.size() < 2 ? "" : source(places.get(1));
  }

  private List<URL> resources(String path) {
    try {
      return Collections.list(loader.getResources(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The class path cannot be searched: " + path, unreadable);
    }
  }

  private @Nullable PluginJar jar(URL resource) {
    for (PluginJar jar : jars) {
      if (resource.toString().startsWith("jar:" + jar.url() + "!/")) {
        return jar;
      }
    }
    return null;
  }

  private String source(URL resource) {
    PluginJar jar = jar(resource);
    return jar == null ? "Class path" : jar.source();
  }
}
