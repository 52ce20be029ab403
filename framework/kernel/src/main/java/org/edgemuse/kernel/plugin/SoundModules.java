package org.edgemuse.kernel.plugin;

import com.google.inject.Binding;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinderBinding;
import com.google.inject.multibindings.MultibinderBinding;
import com.google.inject.multibindings.MultibindingsTargetVisitor;
import com.google.inject.multibindings.OptionalBinderBinding;
import com.google.inject.name.Named;
import com.google.inject.spi.DefaultBindingTargetVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;

/**
 * Finds out which modules Guice can work with, each in an injector of its own that is thrown away:
 * in a common one, the fault of one module would be the end of all.
 */
final class SoundModules {
  private static final Set<TypeLiteral<?>> NAMED =
      Set.of(
          new TypeLiteral<Map<String, Plugin<?, ?>>>() {},
          new TypeLiteral<Map<String, Command<?>>>() {});

  private final List<PluginProblem> problems;
  private final List<FoundModule> sound = new ArrayList<>();
  private final List<Bound> bound = new ArrayList<>();

  /**
   * @param problems takes the modules that do not work
   */
  SoundModules(List<FoundModule> found, List<PluginProblem> problems) {
    this.problems = problems;
    for (FoundModule module : found) {
      test(module);
    }
  }

  private void test(FoundModule module) {
    try {
      // This stage checks bindings and makes no objects.
      Injector alone = Guice.createInjector(Stage.TOOL, module.module());
      bound.addAll(names(alone, module));
      sound.add(module);
    } catch (RuntimeException | Error failed) {
      problems.add(failure(module, failed));
    }
  }

  private static PluginProblem failure(FoundModule module, Throwable failed) {
    String what = "module " + module.module().getClass().getName() + " does not work";
    return GuiceMessages.problem(module.source(), what, failed);
  }

  /** What the modules bind. */
  List<Bound> bound() {
    return bound;
  }

  /** The injector of all that work, together. */
  Injector injector() {
    try {
      return Guice.createInjector(modules());
    } catch (RuntimeException | Error clash) {
      // Each works alone: one binds what another one has bound. The later one has to go.
      return withoutClashes();
    }
  }

  private Injector withoutClashes() {
    List<FoundModule> all = List.copyOf(sound);
    sound.clear();
    for (FoundModule module : all) {
      sound.add(module);
      try {
        Guice.createInjector(Stage.TOOL, modules());
      } catch (RuntimeException | Error clash) {
        sound.remove(module);
        bound.removeIf(each -> each.module().equals(module));
        problems.add(failure(module, clash));
      }
    }
    return Guice.createInjector(modules());
  }

  private List<EdgeMuseModule> modules() {
    return sound.stream().map(FoundModule::module).toList();
  }

  private static List<Bound> names(Injector injector, FoundModule module) {
    List<Bound> names = new ArrayList<>();
    for (Binding<?> binding : injector.getAllBindings().values()) {
      if (binding.getKey().getAnnotation() instanceof Named point) {
        binding.acceptTargetVisitor(new Entries<>(point.value(), module, names));
      }
    }
    return names;
  }

  /** Collects the entries of the map of an extension point's plugins. */
  private static final class Entries<T> extends DefaultBindingTargetVisitor<T, Void>
      implements MultibindingsTargetVisitor<T, Void> {
    private final String point;
    private final FoundModule module;
    private final List<Bound> names;

    Entries(String point, FoundModule module, List<Bound> names) {
      this.point = point;
      this.module = module;
      this.names = names;
    }

    @Override
    public Void visit(MapBinderBinding<? extends T> map) {
      if (!NAMED.contains(map.getMapKey().getTypeLiteral())) {
        return null;
      }
      for (Map.Entry<?, Binding<?>> entry : map.getEntries()) {
        Bound each = Bound.of(point, String.valueOf(entry.getKey()), entry.getValue(), module);
        if (!names.contains(each)) {
          names.add(each);
        }
      }
      return null;
    }

    @Override
    public Void visit(MultibinderBinding<? extends T> set) {
      return null;
    }

    @Override
    public Void visit(OptionalBinderBinding<? extends T> optional) {
      return null;
    }
  }
}
