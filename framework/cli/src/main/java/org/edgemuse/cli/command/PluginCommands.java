package org.edgemuse.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.PicocliException;

/** Offers the commands of plugins beside EdgeMuse's own. */
public final class PluginCommands {
  private PluginCommands() {}

  /**
   * Adds them.
   *
   * @param to the command that gets them
   * @param shared makes the options that every command has
   * @param terminal whether messages go where lines can be drawn again
   * @return a line for each that cannot be offered
   */
  public static List<String> add(
      CommandLine to, PluginRegistry plugins, Supplier<CommandSpec> shared, boolean terminal) {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, Command<?>> each : plugins.commands().entrySet()) {
      String name = each.getKey();
      if (to.getSubcommands().containsKey(name)) {
        problems.add("command '%s': EdgeMuse has one of this name".formatted(name));
        continue;
      }
      try {
        CommandSpec spec =
            new PluginCommand<>(each.getValue(), plugins, terminal).spec(name, shared.get());
        to.addSubcommand(name, new CommandLine(spec));
      } catch (PicocliException | IllegalArgumentException faulty) {
        problems.add("command '%s' cannot be offered: %s".formatted(name, faulty.getMessage()));
      }
    }
    return problems;
  }
}
