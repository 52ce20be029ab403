package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.experiment.sample.Effect;
import org.edgemuse.experiment.sample.Effects;
import org.edgemuse.experiment.sample.Sensitivity;
import org.edgemuse.experiment.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * The rows of summary.csv that say which sampled keys a metric hangs on. They are about all points
 * together: the mean over replications at each is what the effects are of, and where it is missing
 * its base row is left out.
 */
public final class SensitivityRows {
  /** What the share of a key alone is called. */
  public static final String MAIN = "main_effect";

  /** What the share of a key with its interactions is called. */
  public static final String TOTAL = "total_effect";

  private SensitivityRows() {}

  /** A scheduler in a market, and a metric. */
  private record Result(String scheduler, @Nullable String incentive, String metric) {}

  /**
   * The rows to append: none unless the design allows, and none of a metric that has no variance.
   *
   * @param rows those of the points
   */
  static List<SummaryRow> of(Layout layout, List<SummaryRow> rows) {
    if (layout.design() != Design.SOBOL) {
      return List.of();
    }
    Map<Result, double[]> means = new LinkedHashMap<>();
    for (SummaryRow row : rows) {
      means
              .computeIfAbsent(
                  new Result(row.scheduler(), row.incentive(), row.metric()),
                  unseen -> blank(layout))[row.point()] =
          row.sample().mean();
    }
    List<SummaryRow> added = new ArrayList<>();
    List<String> keys = layout.variedKeys();
    means.forEach(
        (result, values) -> {
          Effects effects = Sensitivity.of(values, keys.size());
          for (int k = 0; effects != null && k < keys.size(); k++) {
            String of = name(MAIN, keys.get(k), result.metric());
            added.add(row(result, keys, of, effects.rows(), effects.main().get(k)));
          }
          for (int k = 0; effects != null && k < keys.size(); k++) {
            String of = name(TOTAL, keys.get(k), result.metric());
            added.add(row(result, keys, of, effects.rows(), effects.total().get(k)));
          }
        });
    return added;
  }

  /** For example: main_effect(accessPoints.count) of mean_delay_s. */
  public static String name(String effect, String key, String metric) {
    return effect + "(" + key + ") of " + metric;
  }

  private static double[] blank(Layout layout) {
    double[] values = new double[layout.points().size()];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private static SummaryRow row(
      Result result, List<String> keys, String name, int n, Effect effect) {
    return new SummaryRow(
        SummaryRow.ALL_POINTS,
        Collections.nCopies(keys.size(), ""),
        result.scheduler(),
        result.incentive(),
        name,
        new Sample(n, effect.index(), Double.NaN, effect.ci95Low(), effect.ci95High()),
        null);
  }
}
