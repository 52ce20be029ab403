package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.Holm;
import org.edgemuse.experiment.statistics.Location;
import org.edgemuse.experiment.statistics.PairedTest;
import org.edgemuse.kernel.api.metric.Better;

/** Compares what a sweep has recorded, two by two, in every metric. */
public final class Comparer {
  private final SweepData data;
  private final Layout layout;
  private final SweepValues values;

  private Comparer(SweepData data) {
    this.data = data;
    layout = data.layout();
    values = data.values();
  }

  /**
   * Compares from manifest.json and runs.csv, which may lack runs that failed or have not ended.
   * Cases are compared apart: their worlds have nothing in common.
   *
   * @param patterns names of columns, with * for any text; all columns if empty
   * @param byPoint whether points are tested apart, rather than their mean
   * @throws IllegalArgumentException if the folder holds no sweep, or a pattern matches no column
   * @throws CsvException if runs.csv is damaged or holds no runs
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Comparison compare(OutputFolder folder, List<String> patterns, boolean byPoint) {
    SweepData data = SweepData.read(folder, patterns);
    Comparer comparer = new Comparer(data);
    List<MetricVerdicts> metrics = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (String metric : data.metrics()) {
      if (data.values().hasValues(metric)) {
        metrics.add(comparer.metric(metric, byPoint));
      } else {
        without.add(metric);
      }
    }
    int finished = data.runs().rows().size();
    return new Comparison(
        data.layout(), byPoint, finished, data.failed(), data.ended(), metrics, without);
  }

  private MetricVerdicts metric(String metric, boolean byPoint) {
    Better better = layout.better().getOrDefault(metric, Better.NEITHER);
    List<List<Place>> parts = data.parts(byPoint);
    List<PairedTest> tests = new ArrayList<>();
    for (List<Place> places : parts) {
      for (Pair pair : Pair.of(variants(places))) {
        tests.add(PairedTest.of(values.differences(places, pair, metric)));
      }
    }
    double[] holm = Holm.correct(tests.stream().mapToDouble(PairedTest::p).toArray());
    List<Section> sections = new ArrayList<>();
    int next = 0;
    for (List<Place> places : parts) {
      List<TestedPair> tested = new ArrayList<>();
      for (Pair pair : Pair.of(variants(places))) {
        PairedTest test = tests.get(next);
        Verdict verdict = Verdict.of(test, holm[next], better);
        tested.add(new TestedPair(pair, test, holm[next], verdict));
        next++;
      }
      sections.add(new Section(places, located(places, metric), tested));
    }
    return new MetricVerdicts(metric, better, sections);
  }

  /** Who runs at these points, which are of one case. */
  private List<VariantLabels> variants(List<Place> places) {
    List<VariantLabels> there = layout.variants(places.get(0).point());
    return Pair.variants(layout).stream().filter(there::contains).toList();
  }

  private List<Located> located(List<Place> places, String metric) {
    return variants(places).stream()
        .map(one -> new Located(one, Location.of(values.complete(places, one, metric))))
        .toList();
  }
}
