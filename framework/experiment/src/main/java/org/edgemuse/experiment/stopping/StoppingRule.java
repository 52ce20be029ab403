package org.edgemuse.experiment.stopping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Replications;
import org.edgemuse.experiment.plan.RunOrder;
import org.edgemuse.experiment.plan.VariantLabels;
import org.jspecify.annotations.Nullable;

/**
 * Ends a point of a sweep once the intervals of all that is compared there are narrow enough. It
 * hears of runs in the order of the sweep and decides after each replication of a point, by nothing
 * but the runs up to there: how many threads or shards make the runs changes nothing. A sequential
 * rule of this kind covers slightly less than 95 %, the less the larger {@code atLeast} is (Chow
 * and Robbins, Ann. Math. Stat. 36 (1965) 457-462).
 */
public final class StoppingRule {
  private final Replications rule;
  private final Layout layout;
  private final String metric;
  private final RunOrder order;
  private final IntPredicate own;
  private final Point[] points;
  private long expected;

  /** What is known of a point. */
  private final class Point {
    private final int number;
    private final List<VariantLabels> variants;
    private final double[][] values;
    private int replications;
    private int heard;
    private boolean done;
    private boolean narrow;
    private double wanted = rule.least();

    private Point(int number) {
      this.number = number;
      variants = order.at(number);
      values = new double[variants.size()][rule.least()];
    }

    /** Runs that it will about have. */
    private long expected() {
      long each =
          done ? replications : (long) Math.min(rule.most(), Math.max(wanted, replications + 1.0));
      return each * variants.size();
    }
  }

  private StoppingRule(Replications rule, Layout layout, String metric, IntPredicate own) {
    this.rule = rule;
    this.layout = layout;
    this.metric = metric;
    order = new RunOrder(layout);
    points = new Point[layout.points().size()];
    this.own = own;
    Arrays.setAll(points, Point::new);
    expected =
        IntStream.range(0, points.length).filter(own).mapToLong(p -> points[p].expected()).sum();
  }

  /**
   * The rule of a plan, or null if its replications are counted.
   *
   * @param own tells the points of which there are runs
   */
  public static @Nullable StoppingRule of(Plan plan, IntPredicate own) {
    String metric = plan.replications().of();
    return plan.replications().isRule() && metric != null
        ? new StoppingRule(plan.replications(), plan.layout(), metric, own)
        : null;
  }

  /** The column of metrics that it asks for. */
  public String metric() {
    return metric;
  }

  /** Whether a point needs no further replication. */
  public boolean isDone(int point) {
    return points[point].done;
  }

  /** Whether the intervals of a point that is done became narrow, rather than runs too many. */
  public boolean isNarrow(int point) {
    return points[point].narrow;
  }

  /** Number of replications of a point that are known whole. */
  public int replications(int point) {
    return points[point].replications;
  }

  /**
   * Hears of a run; those of a replication come together, in the order of the variants.
   *
   * @param value of the metric; NaN if the run failed or has none
   */
  public void heard(int point, double value) {
    Point at = points[point];
    double[] values = at.values[at.heard];
    if (at.replications == values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
      at.values[at.heard] = values;
    }
    values[at.replications] = value;
    at.heard++;
    if (at.heard == at.variants.size()) {
      at.heard = 0;
      long before = at.expected();
      at.replications++;
      decide(at);
      expected += at.expected() - before;
    }
  }

  /**
   * The replication up to which, excluded, runs may be made before the rule is asked again: few
   * beyond what the points that are not done will need, and enough to keep processors busy.
   *
   * @param from number of replications made
   */
  public int horizon(int from) {
    if (from < rule.least()) {
      return rule.least();
    }
    double soonest = rule.most();
    for (int p = 0; p < points.length; p++) {
      if (own.test(p) && !points[p].done) {
        soonest = Math.min(soonest, points[p].wanted);
      }
    }
    int step = (from + 9) / 10;
    double to = Math.min(Math.max(soonest, from + step), 2.0 * from);
    return (int) Math.min(rule.most(), to);
  }

  /** How many runs there will about be. */
  public long expectedRuns() {
    return expected;
  }

  private void decide(Point at) {
    if (at.replications < rule.least()) {
      return;
    }
    double widest = widest(at);
    double target = rule.untilCi95BelowPct() == null ? 0 : rule.untilCi95BelowPct();
    at.narrow = widest <= target;
    at.done = at.narrow || at.replications >= rule.most();
    double factor = widest / target;
    // The width falls with the root of the number of runs.
    at.wanted = Double.isFinite(factor) ? at.replications * factor * factor : rule.most();
  }

  /** The half width of the widest interval, in per cent; infinite if one cannot be told. */
  private double widest(Point at) {
    double widest = 0;
    List<double[]> present = new ArrayList<>();
    for (double[] values : at.values) {
      present.add(Arrays.copyOf(values, at.replications));
    }
    boolean any = false;
    for (int v = 0; v < at.variants.size(); v++) {
      VariantLabels reference = layout.referenceOf(at.number, at.variants.get(v));
      double[] own = present.get(v);
      if (reference != null) {
        double[] paired = present.get(at.variants.indexOf(reference));
        widest = Math.max(widest, HalfWidth.ofReductionPct(paired, own));
        any = true;
      }
    }
    if (!any) {
      for (double[] own : present) {
        widest = Math.max(widest, HalfWidth.ofMeanPct(own));
      }
    }
    return widest;
  }
}
