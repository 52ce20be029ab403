package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edgemuse.experiment.FailedRun;
import org.edgemuse.experiment.Precision;
import org.edgemuse.experiment.Reduction;
import org.edgemuse.experiment.SweepReport;
import org.edgemuse.experiment.run.FailureKind;
import picocli.CommandLine;

/** Says on the screen what a sweep has come to. */
final class ReportPrinter {
  /** The exit code when some runs failed and the others finished. */
  static final int SOME_FAILED = 3;

  /** What helps when memory is short. */
  static final String MORE_MEMORY = "'java -Xmx8g -jar ...' allows 8 GB";

  /** Failed runs that are listed: what fits on a screen; failures.csv lists all. */
  static final int MOST_FAILURES = 10;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean debug;

  /**
   * @param debug whether to show where the first failed run failed
   */
  ReportPrinter(CommandLine command, boolean debug) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.debug = debug;
  }

  /** Prints a report and returns the exit code. */
  int print(SweepReport report) {
    if (!report.metrics().isEmpty()) {
      reductions(report, report.metrics().get(0));
    }
    Precision precision = report.precision();
    if (precision != null) {
      out.println(replications(precision));
    }
    int points = report.layout().points().size();
    if (report.shard().number() > points) {
      out.printf("The sweep has %d points: shards from %d on are empty%n", points, points + 1);
    }
    String part = report.shard().isWhole() ? "" : " of shard " + report.shard();
    out.printf("%s%s, results in %s%n", runs(report.runs()), part, report.folder());
    if (!report.figureProblem().isEmpty()) {
      err.println("There is no figure: " + report.figureProblem());
    }
    if (report.failures().isEmpty()) {
      return 0;
    }
    failures(report.failures(), report.runs());
    return SOME_FAILED;
  }

  private static String replications(Precision precision) {
    String number =
        precision.fewest() == precision.most()
            ? Integer.toString(precision.most())
            : precision.fewest() + " to " + precision.most();
    String wide =
        precision.wide() == 0
            ? ""
            : "; %d of %d points reached atMost with wider intervals than asked for"
                .formatted(precision.wide(), precision.points());
    return "%s replications a point%s".formatted(number, wide);
  }

  /** For example: 1 run. */
  static String runs(int count) {
    return count == 1 ? "1 run" : count + " runs";
  }

  private void failures(List<FailedRun> failures, int runs) {
    err.printf("%d of %s failed:%n", failures.size(), runs(runs));
    failures.stream().limit(MOST_FAILURES).forEach(failed -> err.println("  " + failed.describe()));
    int more = failures.size() - MOST_FAILURES;
    if (more > 0) {
      err.println("  ... and " + more + " more, all listed in failures.csv");
    }
    if (failures.stream().anyMatch(f -> f.failure().kind() == FailureKind.OUT_OF_MEMORY)) {
      err.println(MORE_MEMORY + "; fewer --jobs need less.");
    }
    if (debug) {
      err.print(failures.get(0).failure().stackTrace());
    } else {
      err.printf("'%s' shows where the first of them happened.%n", Errors.DEBUG);
    }
  }

  private void reductions(SweepReport report, String metric) {
    List<Reduction> reductions = report.reductions(metric);
    if (reductions.isEmpty()) {
      return;
    }
    Map<String, List<Reduction>> byCase = new LinkedHashMap<>();
    for (Reduction each : reductions) {
      byCase.computeIfAbsent(each.caseName(), unseen -> new ArrayList<>()).add(each);
    }
    byCase.forEach(
        (name, ofCase) -> {
          String where = name.isEmpty() ? "" : " (case " + name + ")";
          out.printf("Reduction of %s by the reference against%s%n", metric, where);
          reductions(ofCase);
        });
    out.println(
        "'mean' compares means over runs; 'per run' is the mean of the runs' own reductions, which"
            + " weighs easy worlds as much as hard ones.");
  }

  private void reductions(List<Reduction> reductions) {
    TextTable table = new TextTable("  ");
    table.row("", "information", "mean", "up to", "at", "per run");
    for (Reduction each : reductions) {
      table.row(
          each.label(),
          each.information(),
          percent(each.meanPct()),
          percent(each.largestPct()),
          each.at(),
          percent(each.meanOfPairsPct()));
    }
    table.print(out);
  }

  private static String percent(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
