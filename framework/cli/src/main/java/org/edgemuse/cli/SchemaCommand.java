package org.edgemuse.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.experiment.schema.ScenarioSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, by which editors complete and check.")
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Mixin private PluginFolders pluginFolders = new PluginFolders();
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to this file, in place of an older schema.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    String schema = ScenarioSchema.text(pluginFolders.load());
    if (out == null) {
      spec.commandLine().getOut().print(schema);
      spec.commandLine().getOut().flush();
      return 0;
    }
    requireReplaceable(out);
    WholeFile.write(out, stream -> stream.write(schema.getBytes(StandardCharsets.UTF_8)));
    spec.commandLine().getOut().printf("Wrote %s%n", out);
    return 0;
  }

  /** A slip of the hand must not cost a scenario. */
  private static void requireReplaceable(Path file) {
    if (Files.isDirectory(file)) {
      throw new BadInputException(file + " is a folder; name a file");
    }
    if (!Files.exists(file)) {
      return;
    }
    try {
      // Bytes that are no text make no schema either.
      String there = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      if (!ScenarioSchema.isSchema(there)) {
        throw new BadInputException(file + " is there and is no schema of scenarios; it stays");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          file + ": cannot be read: " + IoReason.of(unreadable), unreadable);
    }
  }
}
