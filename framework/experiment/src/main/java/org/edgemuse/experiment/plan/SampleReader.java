package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.csv.NumberText;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.experiment.sample.LatinHypercube;
import org.edgemuse.experiment.sample.Saltelli;
import org.edgemuse.experiment.sample.SampleRange;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Draws the points of a sampled sweep: one axis, along which its keys go together. */
final class SampleReader {
  /** The key of a sweep under which ranges stand. */
  static final String SAMPLE = "sample";

  private static final String OVER = "over";

  private final Node.Mapping scenario;
  private final Binder binder;
  private final Problems problems;

  SampleReader(Node.Mapping scenario, Binder binder, Problems problems) {
    this.scenario = scenario;
    this.binder = binder;
    this.problems = problems;
  }

  /** The sample's mapping of ranges, or null if there is none. */
  static Node.@Nullable Mapping over(Node sample) {
    return sample instanceof Node.Mapping mapping && mapping.get(OVER) instanceof Node.Mapping over
        ? over
        : null;
  }

  /** The axis, or null if the sample is not sound; what does not bind is told elsewhere. */
  @Nullable Axis read(Node.Mapping sample) {
    SampleSpec spec = binder.bind(sample, SampleSpec.class, new Problems());
    Node.Mapping over = over(sample);
    if (spec == null || over == null) {
      return null;
    }
    Map<String, SampleRange> ranges = ranges(spec, over);
    if (ranges.size() < spec.over().size() || !isFew(spec, sample)) {
      return null;
    }
    double[][] points = points(spec, ranges.size());
    List<String> keys = List.copyOf(ranges.keySet());
    List<List<Node>> values = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      SampleRange range = ranges.get(keys.get(k));
      Where where = over.entries().get(keys.get(k)).where();
      List<Node> own = new ArrayList<>(points.length);
      for (double[] point : points) {
        own.add(value(where, range, point[k]));
      }
      values.add(own);
    }
    return new Axis(keys, values, over.keys());
  }

  private Map<String, SampleRange> ranges(SampleSpec spec, Node.Mapping over) {
    Map<String, SampleRange> ranges = new LinkedHashMap<>();
    spec.over()
        .forEach(
            (key, range) -> {
              try {
                ranges.put(key, range.range(isWhole(key)));
              } catch (IllegalArgumentException refused) {
                problems.add(over.entries().get(key).where(), refused.getMessage());
              }
            });
    return ranges;
  }

  private boolean isWhole(String key) {
    try {
      return binder.isWhole(scenario, Scenario.class, key);
    } catch (IllegalArgumentException malformed) {
      // Applying the path reports it.
      return false;
    }
  }

  /** Before they are made: a mistake of scale costs gigabytes. */
  private boolean isFew(SampleSpec spec, Node.Mapping sample) {
    if (spec.sobol() == null) {
      return true;
    }
    int keys = spec.over().size();
    long points = (long) spec.sobol() * Saltelli.perRow(keys);
    if (points > Variants.MOST) {
      problems.add(
          sample.entries().get("sobol").where(),
          "sobol (%d) with %d keys makes %d points, more than %d"
              .formatted(spec.sobol(), keys, points, Variants.MOST));
    }
    return points <= Variants.MOST;
  }

  private double[][] points(SampleSpec spec, int keys) {
    Draws draws = Draws.of(seed(), "sample");
    return spec.design() == Design.SOBOL
        ? Saltelli.points(spec.sobol(), keys, draws)
        : LatinHypercube.points(spec.latinHypercube(), keys, draws);
  }

  /** The scenario's seed; its default where there is none, or none that is sound. */
  private long seed() {
    Node seed = scenario.get("seed");
    return seed instanceof Node.Scalar scalar && scalar.value() instanceof Number number
        ? number.longValue()
        : 1;
  }

  /** A value with the shortest text that says exactly it. */
  private static Node value(Where where, SampleRange range, double fraction) {
    double value = range.at(fraction);
    return range.isWhole()
        ? new Node.Scalar(where, (long) value, Long.toString((long) value))
        : new Node.Scalar(where, value, NumberText.of(value));
  }
}
