package org.edgemuse.kernel.plugin;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Names;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.plugin.Optioned;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.jspecify.annotations.Nullable;

/** The plugins that could be made, by extension point and name, and why others could not. */
final class LoadedPlugins {
  private static final TypeLiteral<Map<String, Provider<Plugin<?, ?>>>> PLUGINS =
      new TypeLiteral<>() {};
  private static final TypeLiteral<Map<String, Provider<Command<?>>>> COMMANDS =
      new TypeLiteral<>() {};

  private static final String COMMAND = Command.class.getName();

  private final List<PluginProblem> problems;
  private final Map<String, Map<String, Plugin<?, ?>>> byPoint = new TreeMap<>();
  private final Map<String, Command<?>> commands = new TreeMap<>();
  private final Map<String, Map<String, PluginProblem>> broken = new TreeMap<>();

  /**
   * @param problems takes the plugins that cannot be made and the names that are bound twice
   */
  LoadedPlugins(List<FoundModule> found, List<PluginProblem> problems) {
    this.problems = problems;
    SoundModules modules = new SoundModules(found, problems);
    Injector injector = modules.injector();
    Map<String, Map<String, List<Bound>>> names = new TreeMap<>();
    for (Bound each : modules.bound()) {
      names
          .computeIfAbsent(each.point(), unseen -> new TreeMap<>())
          .computeIfAbsent(each.name(), unseen -> new ArrayList<>())
          .add(each);
    }
    names.forEach(
        (point, bound) -> {
          Map<String, ? extends Provider<? extends Optioned<?>>> providers =
              point.equals(COMMAND)
                  ? injector.getInstance(Key.get(COMMANDS, Names.named(point)))
                  : injector.getInstance(Key.get(PLUGINS, Names.named(point)));
          bound.forEach((name, by) -> load(point, name, by, providers.get(name)));
        });
  }

  private void load(
      String point,
      String name,
      List<Bound> by,
      @Nullable Provider<? extends Optioned<?>> provider) {
    String noun = PluginRegistry.nounOf(point) + " '" + name + "'";
    FoundModule module = by.get(0).module();
    if (by.stream().map(Bound::plugin).distinct().count() > 1) {
      String places = by.stream().map(Bound::describe).collect(Collectors.joining(" and "));
      refuse(
          point,
          name,
          new PluginProblem("Two plugins are called " + noun, "bound at " + places, ""));
    } else if (!module.alsoIn().isEmpty()) {
      refuse(
          point,
          name,
          new PluginProblem(
              "Two plugins are called " + noun,
              "%s is there twice, in %s and in %s"
                  .formatted(by.get(0).plugin(), module.source(), module.alsoIn()),
              ""));
    } else if (provider != null) {
      make(point, name, noun, module.source(), provider);
    }
  }

  private void make(
      String point,
      String name,
      String noun,
      String source,
      Provider<? extends Optioned<?>> provider) {
    try {
      Optioned<?> made = provider.get();
      PluginCheck.check(made);
      if (made instanceof Command<?> command) {
        commands.put(name, command);
      } else {
        Plugin<?, ?> plugin = (Plugin<?, ?>) made;
        byPoint.computeIfAbsent(point, unseen -> new TreeMap<>()).put(name, plugin);
      }
    } catch (RuntimeException | Error failed) {
      refuse(point, name, GuiceMessages.problem(source, noun + " cannot be made", failed));
    }
  }

  private void refuse(String point, String name, PluginProblem problem) {
    problems.add(problem);
    broken.computeIfAbsent(point, unseen -> new TreeMap<>()).put(name, problem);
  }

  Map<String, Map<String, Plugin<?, ?>>> byPoint() {
    return byPoint;
  }

  Map<String, Command<?>> commands() {
    return commands;
  }

  /** Why this name is not among the plugins although a module binds it, or null. */
  @Nullable PluginProblem broken(String point, String name) {
    return broken.getOrDefault(point, Map.of()).get(name);
  }
}
