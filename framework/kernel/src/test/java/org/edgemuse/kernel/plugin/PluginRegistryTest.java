package org.edgemuse.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.testing.ByIndex;
import org.junit.jupiter.api.Test;

/** Modules of the class path, and modules that do not work. */
class PluginRegistryTest {

  /** Nothing to choose. */
  record None() implements Serializable {}

  /** A plugin like any other. */
  static class Works implements Plugin<Scheduler, None> {
    @Override
    public Class<None> options() {
      return None.class;
    }

    @Override
    public String summary() {
      return "By index";
    }

    @Override
    public Scheduler create(None options, RunContext run) {
      return new ByIndex();
    }
  }

  /** Another plugin. */
  static final class WorksToo extends Works {}

  /** A plugin that cannot be made. */
  static final class Broken extends Works {
    Broken() {
      throw new IllegalStateException("no licence for this machine");
    }
  }

  private static EdgeMuseModule binding(String name, Class<? extends Works> plugin) {
    return new EdgeMuseModule() {
      @Override
      protected void configure() {
        bindPlugin(Scheduler.class, name, plugin);
      }
    };
  }

  private static String refusal(EdgeMuseModule... modules) {
    String message =
        assertThrows(PluginLoadException.class, () -> PluginRegistry.of(List.of(modules)))
            .getMessage();
    assertTrue(message.startsWith("Plugins cannot be loaded: "), message);
    assertTrue(message.lines().count() <= 4, () -> "a wall of text: " + message);
    return message;
  }

  @Test
  void modulesOfTheClassPathAreFound() {
    PluginRegistry registry = PluginRegistry.load(List.of());
    assertNotNull(registry.find(ChannelModel.class, "shannon"));
    assertEquals(List.of("bernoulli", "per-cell", "sessions"), registry.names(DemandModel.class));
    assertTrue(registry.points().contains(ChannelModel.class));
    assertEquals("channel model", registry.noun(ChannelModel.class));
    assertTrue(registry.jars().isEmpty());
  }

  @Test
  void unknownNamesAndPointsWithoutPluginsAreEmptyHanded() {
    PluginRegistry registry = PluginRegistry.of(List.of(new KernelPlugins()));
    assertNull(registry.find(ChannelModel.class, "shanon"));
    assertNull(registry.find(Scheduler.class, "masl"));
    assertEquals(List.of(), registry.names(MobilityModel.class));
    assertFalse(registry.points().contains(MobilityModel.class));
  }

  @Test
  void namesAreSortedWhateverTheOrderOfModules() {
    PluginRegistry registry =
        PluginRegistry.of(List.of(binding("zeta", Works.class), binding("alpha", WorksToo.class)));
    assertEquals(List.of("alpha", "zeta"), registry.names(Scheduler.class));
  }

  @Test
  void twoPluginsOfOneNameAreNamed() {
    String message = refusal(binding("mine", Works.class), binding("mine", WorksToo.class));
    assertTrue(message.contains("mine"), message);
  }

  @Test
  void namesThatScenarioFilesCannotHoldAreRefused() {
    String message = refusal(binding("My Scheduler", Works.class));
    assertTrue(message.contains("plugin name 'My Scheduler' is not lower-case words"), message);
  }

  @Test
  void bindingToSomethingElseThanAnExtensionPointIsRefused() {
    String message =
        refusal(
            new EdgeMuseModule() {
              @Override
              protected void configure() {
                bindPlugin(Object.class, "thing", Works.class);
              }
            });
    assertTrue(message.contains("java.lang.Object is not an extension point"), message);
  }

  /** A command. */
  static class Greet implements Command<None> {
    @Override
    public Class<None> options() {
      return None.class;
    }

    @Override
    public String summary() {
      return "Greets";
    }

    @Override
    public void run(None options, CommandOutput out) {
      out.say("hello");
    }
  }

  /** Another command. */
  static final class GreetToo extends Greet {}

  private static EdgeMuseModule commanding(String name, Class<? extends Greet> command) {
    return new EdgeMuseModule() {
      @Override
      protected void configure() {
        bindCommand(name, command);
      }
    };
  }

  @Test
  void commandsAreFoundBesidePluginsAndAreNone() {
    PluginRegistry registry =
        PluginRegistry.of(
            List.of(
                commanding("wave", GreetToo.class),
                binding("mine", Works.class),
                commanding("greet", Greet.class)));
    assertEquals(List.of("greet", "wave"), List.copyOf(registry.commands().keySet()));
    assertEquals("Greets", registry.commands().get("greet").summary());
    assertEquals(List.of(Scheduler.class), registry.points());
    assertEquals(List.of(), registry.names(Command.class));
  }

  @Test
  void twoCommandsOfOneNameAreNamed() {
    String message = refusal(commanding("greet", Greet.class), commanding("greet", GreetToo.class));
    assertTrue(message.contains("Two plugins are called command 'greet'"), message);
    assertTrue(
        refusal(commanding("Greet me", Greet.class)).contains("name 'Greet me' is not lower-case"));
  }

  @Test
  void pluginsThatCannotBeMadeAreNamedWithTheirReason() {
    String message = refusal(binding("broken", Broken.class));
    assertTrue(message.contains("no licence for this machine"), message);
  }

  @Test
  void modulesThatFailInConfigureAreReportedInALine() {
    String message =
        refusal(
            new EdgeMuseModule() {
              @Override
              protected void configure() {
                throw new IllegalStateException("not configured");
              }
            });
    assertTrue(message.contains("not configured"), message);
  }
}
