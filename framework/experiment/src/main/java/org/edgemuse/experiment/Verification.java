package org.edgemuse.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.manifest.Manifest;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.Summaries;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.resume.SweepIdentity;
import org.edgemuse.experiment.verify.Mismatch;
import org.edgemuse.experiment.verify.Verifier;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;

/**
 * Whether results are what their manifest says that they come from.
 *
 * @param runs number of finished runs in the folder
 * @param counted number of finished runs that the manifest counts; the same while the sweep is not
 *     over
 * @param over whether the sweep is
 * @param repeated number of those in the folder that were made again
 * @param mismatches the runs that came out differently, in the order of the sweep
 * @param summaryFollows whether summary.csv is what follows from runs.csv
 * @param inputs what differs in scenario, plugins and versions from when the results were made
 */
public record Verification(
    int runs,
    int counted,
    boolean over,
    int repeated,
    List<Mismatch> mismatches,
    boolean summaryFollows,
    List<String> inputs) {

  /** Copies the lists. */
  public Verification {
    mismatches = List.copyOf(mismatches);
    inputs = List.copyOf(inputs);
  }

  /** Whether all that was looked at is the same, byte for byte. */
  public boolean holds() {
    return mismatches.isEmpty() && counted == runs && summaryFollows;
  }

  /**
   * Makes runs of a sweep again from its manifest and compares their rows.
   *
   * @param results the folder that the sweep wrote
   * @param sample how many runs are made again
   * @param scenarioFolder where the files that the scenario names are
   * @param options jobs and executor count
   * @throws ConfigException if the folder holds no sweep, or one whose runs do not repeat, or its
   *     scenario cannot be run here; what else differs from then is told as well
   * @throws CsvException if a table is damaged
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Verification of(
      Path results, int sample, Path scenarioFolder, PluginRegistry plugins, SweepOptions options) {
    OutputFolder folder = new OutputFolder(results);
    Recorded recorded = Recorded.read(folder);
    recorded.requireRepeatable();
    Path file = scenarioFile(recorded);
    Experiment experiment = experiment(recorded, file, scenarioFolder, plugins);
    Shard shard = shard(recorded);
    Manifest manifest = new Manifest(experiment.plan(), file, plugins.jars(), List.of(), shard);
    List<String> inputs = SweepIdentity.differences(recorded.manifest(), manifest.node(folder));
    Verifier verifier =
        new Verifier(folder, recorded.layout(), experiment.plan(), scenarioFolder.toString());
    int runs = verifier.runs();
    List<Mismatch> mismatches = verifier.repeat(sample, Executors.choose(experiment, options));
    boolean over = recorded.fact("ended") != null;
    int counted = count(recorded, "runs") - count(recorded, "failedRuns");
    return new Verification(
        runs,
        over ? counted : runs,
        over,
        Math.min(sample, runs),
        mismatches,
        !over || summaryFollows(recorded, shard),
        inputs);
  }

  /** The scenario file as the manifest names it. */
  public static Path scenarioFile(Path results) {
    return scenarioFile(Recorded.read(new OutputFolder(results)));
  }

  private static Path scenarioFile(Recorded recorded) {
    Object file = recorded.fact("scenarioFile");
    return Path.of(file == null ? "" : file.toString());
  }

  private static int count(Recorded recorded, String fact) {
    return recorded.fact(fact) instanceof Number number ? number.intValue() : 0;
  }

  private static Shard shard(Recorded recorded) {
    Object shard = recorded.fact("shard");
    return shard == null ? Shard.WHOLE : Shard.parse(shard.toString());
  }

  /** What lacks may be a plugin: which ones there were is then worth knowing. */
  private static Experiment experiment(
      Recorded recorded, Path file, Path folder, PluginRegistry plugins) {
    try {
      return Experiments.recorded(recorded, file, folder, plugins);
    } catch (ConfigException refused) {
      Where where = new Where(recorded.folder().manifest().toString(), 0, "");
      List<Problem> problems = new ArrayList<>();
      SweepIdentity.differencesOfPlugins(recorded.manifest(), plugins.jars())
          .forEach(difference -> problems.add(new Problem(where, difference)));
      for (Problem problem : refused.problems()) {
        Where at = problem.where();
        problems.add(
            at.file().isEmpty()
                ? new Problem(new Where(where.file(), 0, at.key()), problem.message())
                : problem);
      }
      throw new ConfigException(problems);
    }
  }

  private static boolean summaryFollows(Recorded recorded, Shard shard) {
    try {
      Path again = Files.createTempDirectory("edgemuse");
      OutputFolder scratch = new OutputFolder(again);
      try {
        Summaries.write(
            scratch,
            recorded.layout(),
            Summaries.of(recorded.folder(), recorded.layout(), shard::holds));
        return Files.mismatch(scratch.summary(), recorded.folder().summary()) < 0;
      } finally {
        Files.deleteIfExists(scratch.summary());
        Files.delete(again);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "summary.csv cannot be compared: " + IoReason.of(unreadable), unreadable);
    }
  }
}
