package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.OptionDoc;
import org.edgemuse.kernel.config.OptionDocs;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the plugins, or the options of one. */
@Command(name = "plugins", description = "List the plugins, or the options of one.")
final class PluginsCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The plugin whose options to show; all plugins if absent.")
  private @Nullable String name;

  @Override
  public Integer call() {
    PluginRegistry plugins = pluginFolders.loadQuietly();
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(plugins, out);
    } else {
      describe(plugins, name, out);
    }
    out.flush();
    PluginFolders.warn(plugins, spec.commandLine().getErr());
    // A list with gaps is no success; a plugin that was asked for and is there is one.
    return name == null && !plugins.problems().isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }

  private static void list(PluginRegistry plugins, PrintWriter out) {
    String gap = "";
    for (Class<?> point : plugins.points()) {
      out.printf("%s%s%n", gap, headline(plugins.noun(point)));
      gap = System.lineSeparator();
      TextTable table = new TextTable("  ");
      for (String each : plugins.names(point)) {
        table.row(each, find(plugins, point, each).summary());
      }
      table.print(out);
    }
  }

  private static void describe(PluginRegistry plugins, String name, PrintWriter out) {
    boolean found = false;
    for (Class<?> point : plugins.points()) {
      if (plugins.names(point).contains(name)) {
        if (found) {
          out.println();
        }
        found = true;
        Plugin<?, ?> plugin = find(plugins, point, name);
        out.printf("%s (%s): %s%n", name, plugins.noun(point), plugin.summary());
        options(plugin, out);
      }
    }
    if (!found) {
      TreeSet<String> known = new TreeSet<>();
      plugins.points().forEach(point -> known.addAll(plugins.names(point)));
      throw new BadInputException(
          Nearest.unknown("plugin", name, new ArrayList<>(known)) + plugins.notLoaded());
    }
  }

  private static void options(Plugin<?, ?> plugin, PrintWriter out) {
    List<OptionDoc> docs = OptionDocs.of(plugin.options());
    if (docs.isEmpty()) {
      out.println("  no options");
      return;
    }
    TextTable table = new TextTable("  ");
    table.row("option", "default", "values", "meaning");
    for (OptionDoc doc : docs) {
      String unit = doc.unit().isEmpty() ? "" : " " + doc.unit();
      String range = doc.range().isEmpty() ? "" : " " + doc.range();
      table.row(doc.name(), doc.fallback(), doc.type() + unit + range, doc.doc());
    }
    table.print(out);
  }

  private static Plugin<?, ?> find(PluginRegistry plugins, Class<?> point, String name) {
    Plugin<?, ?> plugin = plugins.find(point, name);
    if (plugin == null) {
      throw new IllegalStateException("The registry lists " + name + " but does not find it");
    }
    return plugin;
  }

  private static String headline(String noun) {
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + "s";
  }
}
