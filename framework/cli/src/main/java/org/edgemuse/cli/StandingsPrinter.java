package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.List;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.edgemuse.experiment.verdict.InformationStandings;
import org.edgemuse.experiment.verdict.Standing;
import org.edgemuse.experiment.verdict.Standings;
import org.edgemuse.kernel.api.metric.Better;
import org.jspecify.annotations.Nullable;

/** Says on the screen where those who may know the same stand. */
final class StandingsPrinter {
  private final PrintWriter out;

  StandingsPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(List<Standings> all) {
    boolean referred = false;
    String last = "";
    for (Standings standings : all) {
      if (!standings.metric().equals(last)) {
        last = standings.metric();
        out.println(last + ComparisonPrinter.reading(standings.better()));
      }
      if (!standings.at().isEmpty()) {
        out.println("at " + standings.at());
      }
      table(standings).print(out);
      out.println();
      referred |= hasReference(standings);
    }
    out.println(
        "By what schedulers may know. x best: mean over that of the best of the class, with the 95 %"
            + " interval,");
    out.println(
        "paired by seed and world"
            + (referred ? "; x reference: over that of the sweep's reference." : "."));
  }

  private static boolean hasReference(Standings standings) {
    return standings.classes().stream()
        .flatMap(known -> known.standings().stream())
        .anyMatch(one -> one.toReference() != null);
  }

  private static TextTable table(Standings standings) {
    List<Sample> samples =
        standings.classes().stream()
            .flatMap(known -> known.standings().stream())
            .map(Standing::sample)
            .toList();
    Decimals decimals =
        Decimals.fitting(
            samples.stream().mapToDouble(s -> (s.ci95High() - s.ci95Low()) / 2).toArray(),
            samples.stream().mapToDouble(Sample::mean).toArray());
    boolean ranked = standings.better() != Better.NEITHER;
    boolean referred = hasReference(standings);
    TextTable table = new TextTable("  ", 1, 2, 3, 4);
    table.row(
        "", "mean", "95 % from", "to", "n", ranked ? "x best" : "", referred ? "x reference" : "");
    for (InformationStandings known : standings.classes()) {
      table.row(known.information());
      for (Standing one : known.standings()) {
        Sample sample = one.sample();
        table.row(
            "  " + one.variant().text(),
            decimals.text(sample.mean()),
            decimals.text(sample.ci95Low()),
            decimals.text(sample.ci95High()),
            Integer.toString(sample.n()),
            ranked ? ratio(one.toBest(), "best") : "",
            referred ? ratio(one.toReference(), "") : "");
      }
    }
    return table;
  }

  /** For example 1.18 (1.17 to 1.19). */
  private static String ratio(@Nullable PairedRatio reduction, String itself) {
    if (reduction == null) {
      return itself;
    }
    double ratio = 1 - reduction.reductionPct() / 100;
    double low = 1 - reduction.ci95High() / 100;
    double high = 1 - reduction.ci95Low() / 100;
    Decimals decimals =
        Decimals.fitting(new double[] {(high - low) / 2}, new double[] {ratio, low, high});
    return Double.isNaN(low)
        ? decimals.text(ratio)
        : "%s (%s to %s)".formatted(decimals.text(ratio), decimals.text(low), decimals.text(high));
  }
}
