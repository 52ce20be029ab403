package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.scheduling.InformationClass;

/** Says where those who may know the same stand, class by class. */
public final class Ranker {
  private final SweepData data;
  private final Layout layout;
  private final Map<String, String> information = new LinkedHashMap<>();

  private Ranker(SweepData data) {
    this.data = data;
    layout = data.layout();
    for (CsvRow row : data.runs().rows()) {
      information.putIfAbsent(
          data.runs().text(row, FigureSpec.SCHEDULER),
          data.runs().text(row, FigureSpec.INFORMATION));
    }
  }

  /**
   * Ranks from manifest.json and runs.csv, which may lack runs that failed or have not ended. A
   * replication counts by its mean over the points of a case.
   *
   * @param patterns names of columns, with * for any text; all columns if empty
   * @param byPoint whether points are ranked apart
   * @throws IllegalArgumentException if the folder holds no sweep, or a pattern matches no column
   * @throws org.edgemuse.experiment.csv.CsvException if runs.csv is damaged or holds no runs
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static List<Standings> rank(OutputFolder folder, List<String> patterns, boolean byPoint) {
    Ranker ranker = new Ranker(SweepData.read(folder, patterns));
    List<Standings> ranked = new ArrayList<>();
    for (String metric : ranker.data.metrics()) {
      for (List<Place> places : ranker.data.parts(byPoint)) {
        Standings standings = ranker.standings(metric, places, byPoint);
        if (!standings.classes().isEmpty()) {
          ranked.add(standings);
        }
      }
    }
    return ranked;
  }

  private Standings standings(String metric, List<Place> places, boolean byPoint) {
    Better better = layout.better().getOrDefault(metric, Better.NEITHER);
    List<InformationStandings> classes = new ArrayList<>();
    for (InformationClass known : InformationClass.values()) {
      List<VariantLabels> own = ranked(known.label(), metric, places, better);
      if (!own.isEmpty()) {
        classes.add(
            new InformationStandings(known.label(), standings(own, metric, places, better)));
      }
    }
    return new Standings(metric, better, SweepData.at(layout, places, byPoint), classes);
  }

  private List<Standing> standings(
      List<VariantLabels> own, String metric, List<Place> places, Better better) {
    VariantLabels best = own.get(0);
    List<Standing> standings = new ArrayList<>();
    for (VariantLabels one : own) {
      boolean first = better == Better.NEITHER || one.equals(best);
      VariantLabels reference = layout.referenceOf(places.get(0).point(), one);
      standings.add(
          new Standing(
              one,
              Sample.of(means(places, one, metric)),
              first ? null : ratio(places, one, best, metric),
              reference == null ? null : ratio(places, one, reference, metric)));
    }
    return standings;
  }

  /** Those of a class that have values, the best first. */
  private List<VariantLabels> ranked(
      String known, String metric, List<Place> places, Better better) {
    List<VariantLabels> own = new ArrayList<>();
    for (VariantLabels one : layout.variants(places.get(0).point())) {
      boolean has = Complete.count(means(places, one, metric)) > 0;
      if (has && known.equals(information.get(one.scheduler()))) {
        own.add(one);
      }
    }
    Comparator<VariantLabels> less =
        Comparator.comparingDouble(one -> Sample.of(means(places, one, metric)).mean());
    if (better != Better.NEITHER) {
      own.sort(better == Better.LESS ? less : less.reversed());
    }
    return own;
  }

  private PairedRatio ratio(
      List<Place> places, VariantLabels one, VariantLabels other, String metric) {
    List<Place> both = filled(filled(places, one, metric), other, metric);
    return PairedRatio.of(means(both, one, metric), means(both, other, metric));
  }

  private List<Place> filled(List<Place> places, VariantLabels one, String metric) {
    return places.stream()
        .filter(place -> Complete.count(data.values().of(place, one, metric)) > 0)
        .toList();
  }

  /** For each replication the mean over the points; NaN if it is not there at all of them. */
  private double[] means(List<Place> places, VariantLabels one, String metric) {
    List<double[]> points = new ArrayList<>();
    for (Place place : filled(places, one, metric)) {
      points.add(data.values().of(place, one, metric));
    }
    return points.isEmpty() ? new double[0] : Differences.means(points);
  }
}
