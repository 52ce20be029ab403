package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.Figures;
import org.edgemuse.experiment.csv.CsvException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the figure of a sweep again. */
@Command(name = "plot", description = "Draw the figure of a sweep again, from its tables.")
final class PlotCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep wrote.")
  private Path folder;

  @Override
  public Integer call() {
    try {
      Figures.redraw(folder);
    } catch (IllegalArgumentException | IllegalStateException | CsvException impossible) {
      throw new BadInputException(String.valueOf(impossible.getMessage()), impossible);
    }
    spec.commandLine().getOut().printf("Wrote figure.png and figure.svg in %s%n", folder);
    return 0;
  }
}
