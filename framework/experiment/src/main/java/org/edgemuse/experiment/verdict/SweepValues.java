package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.output.RunValues;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;

/** What runs.csv holds, by point and replication. */
final class SweepValues {
  private final Layout layout;
  private final RunValues runs;
  private final List<Place> places = new ArrayList<>();

  /**
   * @throws CsvException if the table is damaged
   */
  SweepValues(CsvTable table, Layout layout) {
    this.layout = layout;
    runs = new RunValues(table, layout);
    Set<Integer> seen = new TreeSet<>();
    int points = layout.points().size();
    for (CsvRow row : table.rows()) {
      double point = table.number(row, "point");
      if (!(point >= 0 && point < points)) {
        throw new CsvException(
            "%s line %d, column point: '%s' is not one of %d"
                .formatted(table.file(), row.line(), table.text(row, "point"), points));
      }
      seen.add((int) point);
    }
    for (int point : seen) {
      places.add(new Place(point, layout.variedKeys(), layout.points().get(point)));
    }
  }

  /** The points that have runs, in order. */
  List<Place> places() {
    return places;
  }

  boolean hasValues(String metric) {
    List<VariantLabels> variants = Pair.variants(layout);
    return places.stream()
        .anyMatch(place -> variants.stream().anyMatch(one -> hasNumber(of(place, one, metric))));
  }

  /**
   * The values of one of the compared, for each point one a replication, in those replications that
   * it finished at all points; points at which it has no value at all are left out.
   */
  List<double[]> complete(List<Place> at, VariantLabels one, String metric) {
    return Complete.of(at.stream().map(place -> of(place, one, metric)).toList());
  }

  /**
   * The differences of a pair, one a replication: the mean over the points of first less second.
   * Replications are what is independent; the same seeds return at every point, so that the points
   * of a replication must not count as if each were new. Only replications in which both finished
   * at all points count, whatever the reason that others did not: with a mean over fewer points
   * they would be compared on an easier or a harder sweep. Points at which no replication has both
   * are left out for all.
   */
  double[] differences(List<Place> at, Pair pair, String metric) {
    List<double[]> points = new ArrayList<>();
    for (Place place : at) {
      double[] first = of(place, pair.first(), metric);
      double[] second = of(place, pair.second(), metric);
      double[] differences = new double[first.length];
      for (int r = 0; r < differences.length; r++) {
        differences[r] = Differences.of(first[r], second[r]);
      }
      points.add(differences);
    }
    return Differences.means(Complete.of(points));
  }

  /** The values of one of the compared at a point, one a replication. */
  double[] of(Place place, VariantLabels one, String metric) {
    int column = layout.metrics().indexOf(metric);
    return runs.of(place.point(), one, column);
  }

  private static boolean hasNumber(double[] values) {
    return Complete.count(values) > 0;
  }
}
