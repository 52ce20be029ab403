package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.experiment.statistics.Location;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.experiment.verdict.Comparison;
import org.edgemuse.experiment.verdict.Located;
import org.edgemuse.experiment.verdict.MetricVerdicts;
import org.edgemuse.experiment.verdict.Section;
import org.edgemuse.experiment.verdict.TestedPair;
import org.edgemuse.kernel.api.metric.Better;

/** Says on the screen what a comparison has come to, metric by metric. */
final class ComparisonPrinter {
  private final PrintWriter out;
  private final boolean locations;

  /**
   * @param locations whether to show where everyone's values lie, before the pairs
   */
  ComparisonPrinter(PrintWriter out, boolean locations) {
    this.out = out;
    this.locations = locations;
  }

  void print(Comparison comparison) {
    state(comparison);
    if (comparison.pairs() == 0) {
      out.printf("The sweep has one scheduler, so there are no pairs.%n%n");
    }
    for (MetricVerdicts metric : comparison.metrics()) {
      if (!metric.equalThroughout()) {
        print(metric, comparison);
      }
    }
    equal(comparison);
    if (!comparison.without().isEmpty()) {
      out.printf("Without values: %s%n%n", String.join(", ", comparison.without()));
    }
    new ComparisonNotes(out).print(comparison, locations);
  }

  /** A sweep whose runs are not all there says so. */
  private void state(Comparison comparison) {
    List<String> said = new ArrayList<>();
    if (!comparison.ended()) {
      said.add("The sweep has not ended.");
    }
    if (comparison.failed() > 0) {
      said.add(ReportPrinter.runs(comparison.failed()) + " failed.");
    }
    if (!said.isEmpty()) {
      String finished = ReportPrinter.runs(comparison.finished());
      said.add("A replication counts where both of a pair finished (" + finished + " in all).");
      out.println(String.join(" ", said));
      out.println();
    }
  }

  private void print(MetricVerdicts metric, Comparison comparison) {
    int tests = metric.tests();
    String counted = tests == 1 ? "1 test" : tests + " tests";
    out.println(metric.metric() + reading(metric.better()) + (tests == 0 ? "" : ", " + counted));
    for (Section section : metric.sections()) {
      String place = comparison.at(section);
      if (!place.isEmpty()) {
        out.println("at " + place);
      }
      if (locations) {
        locations(section.located());
        out.println();
      }
      pairs(section.pairs());
      nobody(section.located());
      out.println();
    }
  }

  /** Which way a metric is to be read, behind its name. */
  static String reading(Better better) {
    return switch (better) {
      case LESS -> ", less is better";
      case MORE -> ", more is better";
      case NEITHER -> "";
    };
  }

  private void locations(List<Located> located) {
    List<Located> shown = located.stream().filter(one -> one.location().n() > 0).toList();
    Decimals decimals =
        Decimals.fitting(
            shown.stream()
                .mapToDouble(one -> (one.location().ci95High() - one.location().ci95Low()) / 2)
                .toArray(),
            shown.stream().mapToDouble(one -> one.location().mean()).toArray());
    TextTable table = new TextTable("  ", 1, 2, 3, 4, 5, 6);
    table.row("", "mean", "median", "IQM", "95 % from", "to", "n");
    for (Located one : shown) {
      Location location = one.location();
      table.row(
          one.variant().text(),
          decimals.text(location.mean()),
          decimals.text(location.median()),
          decimals.text(location.interquartileMean()),
          decimals.text(location.ci95Low()),
          decimals.text(location.ci95High()),
          Integer.toString(location.n()));
    }
    table.print(out);
  }

  private void pairs(List<TestedPair> pairs) {
    List<TestedPair> shown = pairs.stream().filter(pair -> pair.test().n() > 0).toList();
    if (shown.isEmpty()) {
      return;
    }
    Decimals decimals =
        Decimals.fitting(
            shown.stream()
                .mapToDouble(pair -> pair.test().ci95High() - pair.test().difference())
                .toArray(),
            shown.stream().mapToDouble(pair -> pair.test().difference()).toArray());
    TextTable table = new TextTable("  ", 1, 2, 3, 4, 5, 6, 7);
    table.row("", "difference", "95 % from", "to", "p", "Holm p", "g_z", "n", "verdict");
    String last = "";
    for (TestedPair pair : shown) {
      String first = pair.pair().first().text();
      if (!first.equals(last)) {
        table.row(first + " against");
        last = first;
      }
      table.row(cells(pair, decimals));
    }
    table.print(out);
  }

  private static String[] cells(TestedPair pair, Decimals decimals) {
    PairedTest test = pair.test();
    return new String[] {
      "  " + pair.pair().second().text(),
      decimals.text(test.difference()),
      decimals.text(test.ci95Low()),
      decimals.text(test.ci95High()),
      Decimals.probability(test.p()),
      Decimals.probability(pair.holmP()),
      new Decimals(2).text(test.effect()),
      Integer.toString(test.n()),
      pair.verdict().text()
    };
  }

  /** Who has no values, as a metric may not apply to all. */
  private void nobody(List<Located> located) {
    List<String> names = new ArrayList<>();
    for (Located one : located) {
      if (one.location().n() == 0) {
        names.add(one.variant().text());
      }
    }
    if (!names.isEmpty()) {
      out.println("  without values: " + String.join(", ", names));
    }
  }

  /** Metrics that tell nobody apart take a line each. */
  private void equal(Comparison comparison) {
    List<MetricVerdicts> equal =
        comparison.metrics().stream().filter(MetricVerdicts::equalThroughout).toList();
    if (equal.isEmpty()) {
      return;
    }
    TextTable table = new TextTable("", 1);
    table.row("Equal in every pair", "mean");
    for (MetricVerdicts metric : equal) {
      double[] means =
          metric.sections().stream()
              .mapToDouble(section -> section.located().get(0).location().mean())
              .toArray();
      double mean = Arrays.stream(means).reduce(0, Double::sum) / means.length;
      Decimals decimals = Decimals.fitting(new double[0], new double[] {mean});
      table.row("  " + metric.metric(), decimals.text(mean));
    }
    table.print(out);
    out.println();
  }
}
