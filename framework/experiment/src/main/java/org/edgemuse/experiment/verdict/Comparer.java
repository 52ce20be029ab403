package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.Holm;
import org.edgemuse.experiment.statistics.Location;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.jspecify.annotations.Nullable;

/** Compares what a sweep has recorded, two by two, in every metric. */
public final class Comparer {
  private final Layout layout;
  private final SweepValues values;
  private final List<VariantLabels> variants;
  private final List<Pair> pairs;

  private Comparer(Layout layout, SweepValues values) {
    this.layout = layout;
    this.values = values;
    variants = Pair.variants(layout);
    pairs = Pair.of(variants);
  }

  /**
   * Compares from manifest.json and runs.csv, which may lack runs that failed or have not ended.
   *
   * @param patterns names of columns, with * for any text; all columns if empty
   * @param byPoint whether points are tested apart, rather than their mean
   * @throws IllegalArgumentException if the folder holds no sweep, or a pattern matches no column
   * @throws CsvException if runs.csv is damaged or holds no runs
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Comparison compare(OutputFolder folder, List<String> patterns, boolean byPoint) {
    Recorded recorded = Recorded.read(folder);
    Layout layout = recorded.layout();
    List<String> chosen = chosen(patterns, layout.metrics());
    boolean ended = fact(recorded, "ended") != null;
    CsvTable runs = ended ? CsvTable.read(folder.runs()) : WholeRows.read(folder.runs());
    if (runs.rows().isEmpty()) {
      throw new CsvException(folder.runs() + ": holds no runs, there is nothing to compare");
    }
    SweepValues values = new SweepValues(runs, layout);
    Comparer comparer = new Comparer(layout, values);
    List<MetricVerdicts> metrics = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (String metric : chosen) {
      if (values.hasValues(metric)) {
        metrics.add(comparer.metric(metric, byPoint));
      } else {
        without.add(metric);
      }
    }
    long failed = fact(recorded, "failedRuns") instanceof Long count ? count : 0;
    return new Comparison(
        layout, byPoint, runs.rows().size(), (int) failed, ended, metrics, without);
  }

  private static List<String> chosen(List<String> patterns, List<String> metrics) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String pattern : patterns) {
      List<String> matching = Globs.matching(pattern, metrics);
      if (matching.isEmpty()) {
        throw new IllegalArgumentException(Nearest.unknown("metric column", pattern, metrics));
      }
      chosen.addAll(matching);
    }
    return patterns.isEmpty() ? metrics : metrics.stream().filter(chosen::contains).toList();
  }

  private static @Nullable Object fact(Recorded recorded, String key) {
    return recorded.manifest().get(key) instanceof Node.Scalar fact ? fact.value() : null;
  }

  private MetricVerdicts metric(String metric, boolean byPoint) {
    Better better = layout.better().getOrDefault(metric, Better.NEITHER);
    List<List<Place>> parts =
        byPoint ? values.places().stream().map(List::of).toList() : List.of(values.places());
    List<PairedTest> tests = new ArrayList<>();
    for (List<Place> places : parts) {
      for (Pair pair : pairs) {
        tests.add(PairedTest.of(values.differences(places, pair, metric)));
      }
    }
    double[] holm = Holm.correct(tests.stream().mapToDouble(PairedTest::p).toArray());
    List<Section> sections = new ArrayList<>();
    int next = 0;
    for (List<Place> places : parts) {
      List<TestedPair> tested = new ArrayList<>();
      for (Pair pair : pairs) {
        PairedTest test = tests.get(next);
        Verdict verdict = Verdict.of(test, holm[next], better);
        tested.add(new TestedPair(pair, test, holm[next], verdict));
        next++;
      }
      sections.add(new Section(places, located(places, metric), tested));
    }
    return new MetricVerdicts(metric, better, sections);
  }

  private List<Located> located(List<Place> places, String metric) {
    return variants.stream()
        .map(one -> new Located(one, Location.of(values.complete(places, one, metric))))
        .toList();
  }
}
