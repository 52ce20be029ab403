package org.edgemuse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.draw.DrawnColumn;
import org.edgemuse.experiment.draw.DrawnTable;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws numbers into a CSV file. */
@Command(
    name = "draw",
    description = {
      "Draw numbers into a CSV file, which scenarios read by {csv: FILE, column: NAME}.",
      "A column hangs on its name, its distribution and the seed, not on the other columns."
    })
final class DrawCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Spec private CommandSpec spec;

  @Option(names = "--rows", required = true, paramLabel = "N", description = "How many rows.")
  private int rows;

  @Option(names = "--seed", paramLabel = "S", description = "Seed of all draws; 1 if absent.")
  private long seed = 1;

  @Option(
      names = "--column",
      required = true,
      paramLabel = "NAME=DISTRIBUTION",
      description = {
        "A column and how to draw it; may be given several times.",
        "For example: --column 'size={uniform: [2, 10]}'"
      })
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--uniforms",
      description = {
        "Write the uniform numbers behind each column beside it, as u_NAME:",
        "{csv: FILE, column: u_NAME, as: DISTRIBUTION} gives NAME again,",
        "or what it would be with other bounds."
      })
  private boolean uniforms;

  @Option(
      names = "--index",
      paramLabel = "NAME",
      description = "Write a first column of this name, which counts the rows from 0.")
  private @Nullable String index;

  @Option(names = "--overwrite", description = "Replace the file if it is there already.")
  private boolean overwrite;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write it to this file.")
  private Path out;

  @Override
  public Integer call() {
    DrawnTable table = table();
    if (Files.isDirectory(out)) {
      throw new BadInputException(out + " is a folder; name a file");
    }
    if (Files.exists(out) && !overwrite) {
      throw new BadInputException(out + " is there already; say --overwrite to replace it");
    }
    table.write(out);
    spec.commandLine().getOut().printf("Wrote %s%n", out);
    return 0;
  }

  private DrawnTable table() {
    try {
      PluginRegistry none = PluginRegistry.of(List.of());
      List<DrawnColumn> drawn = columns.stream().map(c -> DrawnColumn.parse(c, none)).toList();
      return new DrawnTable(rows, seed, index, drawn, uniforms);
    } catch (IllegalArgumentException refused) {
      throw new BadInputException(String.valueOf(refused.getMessage()), refused);
    }
  }
}
