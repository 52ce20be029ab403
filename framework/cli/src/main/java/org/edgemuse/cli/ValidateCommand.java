package org.edgemuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with scenario files. */
@Command(name = "validate", description = "Check scenario files without running them.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Mixin private Sets sets = new Sets();
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The scenario files.")
  private List<Path> files;

  @Override
  public Integer call() {
    PluginRegistry plugins = pluginFolders.load();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Notes notes = new Notes(err);
    int exitCode = ExitCode.OK;
    for (Path file : files) {
      try {
        Experiment experiment = Experiments.read(file, sets.pairs(), plugins);
        notes.tell(experiment.repairs());
        out.printf("%s: good, %s%n", file, ReportPrinter.runs(experiment.runs()));
      } catch (ConfigException bad) {
        exitCode = Errors.handle(bad, err, shared.debug());
      }
    }
    return exitCode;
  }
}
