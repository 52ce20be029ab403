package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** What tests do with sweeps that are cut short and gone on with. */
final class Resumed {
  /** Every other point. */
  static final Shard HALF = new Shard(1, 2);

  /** Those of {@link Worlds}, and {@link Probes}. */
  static final PluginRegistry PLUGINS =
      PluginRegistry.of(
          List.of(
              new KernelPlugins(),
              new ExperimentPlugins(),
              new TestSchedulers(),
              new Probes(),
              new TableProbes()));

  private Resumed() {}

  /** Reads the world with more keys after it. */
  static Experiment read(Path folder, String more, String... sets) {
    return Experiments.read(Worlds.file(folder, "world.yaml", world(more)), List.of(sets), PLUGINS);
  }

  /** The world with more keys after it, which may name metrics of their own. */
  private static String world(String more) {
    return (more.contains("metrics:")
            ? Worlds.WORLD.replaceAll("(?m)^metrics.*\n", "")
            : Worlds.WORLD)
        + more;
  }

  private static SweepReport run(
      Experiment sweep, Path out, String executor, Shard shard, SweepOptions.Existing existing) {
    SweepOptions options =
        SweepOptions.DEFAULT
            .withExecutor(executor)
            .with(shard)
            .with(existing)
            .withCommandLine(List.of("sweep", "world.yaml"));
    return SweepRun.of(sweep, out, options, ProgressListener.NONE).run();
  }

  /** Runs a sweep in a new folder. */
  static SweepReport run(Experiment sweep, Path out, String executor, Shard shard) {
    return run(sweep, out, executor, shard, SweepOptions.Existing.REFUSE);
  }

  /** Goes on with a sweep. */
  static SweepReport goOn(Experiment sweep, Path out, String executor, Shard shard) {
    return run(sweep, out, executor, shard, SweepOptions.Existing.RESUME);
  }

  /** Runs or goes on with a sweep whose executor dies. */
  static void dies(Experiment sweep, Path out, String executor, Shard shard) {
    assertThrows(Probes.Killed.class, () -> goOn(sweep, out, executor, shard));
  }

  /** The names of all files in a folder, in order. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Deletes a folder, if it is there. */
  static void delete(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }

  /** Copies a folder. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Sees that two folders hold the same tables and figures. */
  static void assertSameResults(Path expected, Path actual, String what) throws IOException {
    assertEquals(names(expected), names(actual), what);
    for (String name : names(expected)) {
      if (name.matches("(?!timings).*\\.(csv|svg|png)")) {
        assertEquals(-1, Files.mismatch(expected.resolve(name), actual.resolve(name)), name + what);
      }
    }
  }
}
