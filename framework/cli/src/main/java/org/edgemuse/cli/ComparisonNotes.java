package org.edgemuse.cli;

import java.io.PrintWriter;
import org.edgemuse.experiment.verdict.Comparison;
import org.edgemuse.experiment.verdict.Verdict;

/** Says what the columns of a comparison mean, and what kept tests from being made. */
final class ComparisonNotes {
  private final PrintWriter out;

  ComparisonNotes(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param locations whether the tables of locations are shown
   */
  void print(Comparison comparison, boolean locations) {
    int axes = comparison.layout().axes().size() - (comparison.layout().hasCases() ? 1 : 0);
    boolean pooled = !comparison.byPoint() && axes > 0;
    if (comparison.pairs() > 0) {
      out.println("Differences are the first's mean less the second's, paired by seed and world.");
      if (pooled) {
        out.println(
            "Each replication counts once, by its mean over the points; n are those that both"
                + " finished at all points.");
      }
      out.println(
          "p: paired t test; Holm p: corrected for the tests of the metric; a verdict asks for"
              + " Holm p < "
              + Verdict.LEVEL
              + ".");
      out.println(
          "Intervals are each test's own. g_z: Cohen's d_z of the differences, with Hedges'"
              + " correction.");
    }
    if (locations) {
      out.println(
          "IQM: mean of the middle half of the replications, with a bootstrap interval of 2000"
              + " resamples"
              + (pooled ? "; mean over the points." : "."));
    }
    untested(comparison, pooled);
  }

  private void untested(Comparison comparison, boolean pooled) {
    boolean untested =
        comparison.metrics().stream()
            .flatMap(metric -> metric.sections().stream())
            .flatMap(section -> section.pairs().stream())
            .anyMatch(pair -> pair.test().n() > 0 && pair.verdict() == Verdict.NOT_TESTED);
    if (!untested) {
      return;
    }
    if (comparison.layout().replications() < 2) {
      out.println("Not tested: sweep.replications is 1; a test needs at least 2.");
    } else {
      out.printf(
          "Not tested: a test needs at least 2 replications that both finished%s, and finite"
              + " values.%n",
          pooled ? " at all points" : "");
    }
  }
}
