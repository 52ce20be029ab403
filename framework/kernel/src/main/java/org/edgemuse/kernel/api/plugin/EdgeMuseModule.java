package org.edgemuse.kernel.api.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.name.Names;
import org.edgemuse.kernel.api.command.Command;

/**
 * The Guice module of a jar of plugins: it binds factories by the names that scenario files use,
 * and commands by those that users type.
 *
 * <pre>{@code
 * public final class MyModule extends EdgeMuseModule {
 *   @Override
 *   protected void configure() {
 *     bindPlugin(Scheduler.class, "least-steps", LeastStepsPlugin.class);
 *   }
 * }
 * }</pre>
 *
 * <p>The jar names the class in {@code
 * META-INF/services/org.edgemuse.kernel.api.plugin.EdgeMuseModule}. It is found on the class path
 * or in a folder given by {@code --plugins}. Two plugins of one extension point with the same name
 * are an error when that name is used.
 */
public abstract class EdgeMuseModule extends AbstractModule {

  /**
   * Binds a factory.
   *
   * @param point the extension point, an interface marked with {@link ExtensionPoint}
   * @param name the name in scenario files: lower-case words joined by hyphens
   * @param plugin the factory; Guice makes one for the process
   */
  protected final <T> void bindPlugin(
      Class<T> point, String name, Class<? extends Plugin<? extends T, ?>> plugin) {
    if (!point.isAnnotationPresent(ExtensionPoint.class)) {
      addError(point.getName() + " is not an extension point");
      return;
    }
    if (!isName(name)) {
      return;
    }
    bind(point, new TypeLiteral<Plugin<?, ?>>() {}, name, plugin);
  }

  /**
   * Binds a command.
   *
   * @param name what users type after {@code edgemuse}: lower-case words joined by hyphens, not the
   *     name of a command that EdgeMuse has
   * @param command the command; Guice makes one for the process
   */
  protected final void bindCommand(String name, Class<? extends Command<?>> command) {
    if (isName(name)) {
      bind(Command.class, new TypeLiteral<Command<?>>() {}, name, command);
    }
  }

  private boolean isName(String name) {
    boolean well = name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    if (!well) {
      addError("plugin name '" + name + "' is not lower-case words joined by hyphens");
    }
    return well;
  }

  private <P> void bind(
      Class<?> point, TypeLiteral<P> type, String name, Class<? extends P> implementation) {
    // Messages blame the line of the module that binds, not this one.
    MapBinder.newMapBinder(
            binder().skipSources(EdgeMuseModule.class),
            TypeLiteral.get(String.class),
            type,
            Names.named(point.getName()))
        // Who binds a name twice is told when it is used; Guice would refuse all plugins.
        .permitDuplicates()
        .addBinding(name)
        .to(implementation);
  }
}
