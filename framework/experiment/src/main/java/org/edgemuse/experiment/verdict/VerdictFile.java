package org.edgemuse.experiment.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/** Verdicts as a CSV file, a row a test. */
public final class VerdictFile {
  private static final List<String> FIRST = List.of("metric", "better", "point");
  private static final List<String> LAST =
      List.of(
          "n",
          "difference",
          "ci95_low",
          "ci95_high",
          "p",
          "p_holm",
          "tests_of_metric",
          "effect_hedges_gz",
          "verdict");

  private VerdictFile() {}

  /**
   * Writes a file as a whole, in place of earlier verdicts only.
   *
   * @throws ConfigException if there is a file of this name that holds something else
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, Comparison comparison) {
    if (!replaceable(file)) {
      throw new ConfigException(
          new Where(file.toString(), 0, ""),
          "There is a file of this name that holds no verdicts; name another");
    }
    List<List<String>> rows = new ArrayList<>();
    for (MetricVerdicts metric : comparison.metrics()) {
      for (Section section : metric.sections()) {
        for (TestedPair tested : section.pairs()) {
          rows.add(row(comparison, metric, section, tested));
        }
      }
    }
    CsvTable.write(file, columns(comparison), rows);
  }

  private static boolean replaceable(Path file) {
    byte[] start = String.join(",", FIRST).getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file)) {
      return true;
    }
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(start, in.readNBytes(start.length));
    } catch (IOException refused) {
      throw new UncheckedIOException(file + ": cannot be read: " + IoReason.of(refused), refused);
    }
  }

  private static List<String> columns(Comparison comparison) {
    Layout layout = comparison.layout();
    List<String> columns = new ArrayList<>(FIRST);
    if (comparison.byPoint()) {
      columns.addAll(layout.variedKeys());
    } else if (layout.hasCases()) {
      columns.add(Layout.CASE);
    }
    for (String side : List.of("first_", "second_")) {
      columns.add(side + FigureSpec.SCHEDULER);
      if (!layout.incentives().isEmpty()) {
        columns.add(side + FigureSpec.INCENTIVE);
      }
    }
    columns.addAll(LAST);
    return columns;
  }

  private static List<String> row(
      Comparison comparison, MetricVerdicts metric, Section section, TestedPair tested) {
    List<String> cells = new ArrayList<>();
    cells.add(metric.metric());
    cells.add(metric.better().name().toLowerCase(Locale.ROOT));
    if (comparison.byPoint()) {
      Place place = section.places().get(0);
      cells.add(Integer.toString(place.point()));
      cells.addAll(place.values());
    } else {
      cells.add("all");
      if (comparison.layout().hasCases()) {
        cells.add(comparison.layout().caseOf(section.places().get(0).point()));
      }
    }
    for (VariantLabels one : List.of(tested.pair().first(), tested.pair().second())) {
      cells.add(one.scheduler());
      if (one.incentive() != null) {
        cells.add(one.incentive());
      }
    }
    PairedTest test = tested.test();
    cells.add(Integer.toString(test.n()));
    for (double number :
        new double[] {
          test.difference(), test.ci95Low(), test.ci95High(), test.p(), tested.holmP()
        }) {
      cells.add(NumberText.of(number));
    }
    cells.add(Integer.toString(metric.tests()));
    cells.add(NumberText.of(test.effect()));
    cells.add(tested.verdict().text());
    return cells;
  }
}
