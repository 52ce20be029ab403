package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.edgemuse.experiment.FailedRun;
import org.edgemuse.experiment.Reduction;
import org.edgemuse.experiment.SweepReport;

/** Says on the screen what a sweep has come to. */
final class ReportPrinter {
  /** The exit code when some runs failed and the others finished. */
  static final int SOME_FAILED = 3;

  private final PrintWriter out;
  private final PrintWriter err;

  ReportPrinter(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Prints a report and returns the exit code. */
  int print(SweepReport report) {
    if (!report.metrics().isEmpty()) {
      reductions(report, report.metrics().get(0));
    }
    out.printf("%d runs, results in %s%n", report.runs(), report.folder());
    if (!report.figureProblem().isEmpty()) {
      err.println("There is no figure: " + report.figureProblem());
    }
    if (report.failures().isEmpty()) {
      return 0;
    }
    err.printf("%d of %d runs failed:%n", report.failures().size(), report.runs());
    for (FailedRun failed : report.failures()) {
      err.println("  " + failed.describe());
    }
    return SOME_FAILED;
  }

  private void reductions(SweepReport report, String metric) {
    List<Reduction> reductions = report.reductions(metric);
    if (reductions.isEmpty()) {
      return;
    }
    out.printf("Reduction of %s by the reference against%n", metric);
    TextTable table = new TextTable("  ");
    table.row("", "information", "mean", "up to", "at");
    for (Reduction each : reductions) {
      table.row(
          each.label(),
          each.information(),
          percent(each.meanPct()),
          percent(each.largestPct()),
          each.at());
    }
    table.print(out);
  }

  private static String percent(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f %%", value);
  }
}
