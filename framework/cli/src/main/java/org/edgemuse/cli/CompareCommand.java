package org.edgemuse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.settling.Settling;
import org.edgemuse.experiment.verdict.Comparer;
import org.edgemuse.experiment.verdict.Comparison;
import org.edgemuse.experiment.verdict.Ranker;
import org.edgemuse.experiment.verdict.VerdictFile;
import org.edgemuse.kernel.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which schedulers of a sweep differ, by how much, and how sure that is. */
@Command(
    name = "compare",
    description = "Say which schedulers of a sweep differ, by how much, and how sure that is.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private Shared shared = new Shared();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep wrote.")
  private Path folder;

  @Option(
      names = "--metric",
      paramLabel = "COLUMN",
      description = "A column of metrics, * standing for any text; repeatable. All, if absent.")
  private List<String> metrics = new ArrayList<>();

  @Option(names = "--by-point", description = "Test each point apart, not the mean over them.")
  private boolean byPoint;

  @Option(
      names = "--by-information",
      description = "Say where those who may know the same stand, instead of testing pairs.")
  private boolean byInformation;

  @Option(
      names = "--settling",
      paramLabel = "PERCENT",
      description = {
        "Say after how many slots or episodes of slots.csv runs stay within so many percent of",
        "their final level, by moving means; of the first column without --metric."
      })
  private @Nullable Double settlingPct;

  @Option(
      names = "--window",
      paramLabel = "ROWS",
      description = "Rows of slots.csv in a moving mean of --settling; ${DEFAULT-VALUE} if absent.")
  private int window = 10;

  @Option(
      names = "--against",
      paramLabel = "LABEL",
      description = {
        "A scheduler whose values in the same row and replication divide all others' before",
        "--settling, so that what arrivals do to both does not count."
      })
  private @Nullable String against;

  @Option(names = "--pairs-only", description = "Leave the tables of means and medians out.")
  private boolean pairsOnly;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write the tests to this CSV file too, in place of earlier ones.")
  private @Nullable Path csv;

  @Override
  public Integer call() {
    if (byInformation && (pairsOnly || csv != null)) {
      throw new BadInputException(
          "--by-information makes no tests; leave it out, or --pairs-only and --csv");
    }
    Comparison comparison;
    try {
      if (settlingPct != null) {
        settling(settlingPct);
        return 0;
      }
      if (byInformation) {
        new StandingsPrinter(spec.commandLine().getOut())
            .print(Ranker.rank(new OutputFolder(folder), metrics, byPoint));
        return 0;
      }
      comparison = Comparer.compare(new OutputFolder(folder), metrics, byPoint);
    } catch (ConfigException bad) {
      throw bad;
    } catch (IllegalArgumentException bad) {
      throw new BadInputException(String.valueOf(bad.getMessage()), bad);
    }
    if (csv != null) {
      VerdictFile.write(csv, comparison);
    }
    new ComparisonPrinter(spec.commandLine().getOut(), !pairsOnly).print(comparison);
    return 0;
  }

  private void settling(double percent) {
    if (byInformation || byPoint || pairsOnly || csv != null) {
      throw new BadInputException("--settling goes with --metric, --window and --against only");
    }
    if (!(percent > 0 && percent <= 100)) {
      throw new BadInputException("--settling (" + percent + ") must be above 0 and at most 100");
    }
    if (window < 1) {
      throw new BadInputException("--window (" + window + ") must be at least 1");
    }
    new SettlingPrinter(spec.commandLine().getOut())
        .print(Settling.read(new OutputFolder(folder), metrics, percent / 100, window, against));
  }
}
