package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.file.Overrides;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Lays the points of a sweep out and binds every scheduler and mechanism at each. */
final class Variants {
  /** Bound scenarios are kept until their runs are over. */
  static final int MOST = 100_000;

  private final Overrides overrides;
  private final Binder binder;
  private final Cases cases;
  private final List<Axis> axes;
  private final Compared compared;
  private final Where sweep;
  private final Problems problems;
  private final List<Variant> variants = new ArrayList<>();
  private final PointProblems refused;

  /**
   * @param axes in which points differ, that of the cases first if there are any
   * @param sweep where the sweep stands
   */
  Variants(
      Overrides overrides,
      Binder binder,
      Cases cases,
      List<Axis> axes,
      Compared compared,
      Where sweep,
      Problems problems) {
    this.overrides = overrides;
    this.binder = binder;
    this.cases = cases;
    this.axes = axes;
    this.compared = compared;
    this.sweep = sweep;
    this.problems = problems;
    this.refused = new PointProblems(axes);
  }

  List<Variant> list() {
    return List.copyOf(variants);
  }

  void bindAll() {
    long points = 1;
    for (Axis axis : axes) {
      if (!isCases(axis)) {
        refuseOverruled(axis);
      }
      points = Math.min(Integer.MAX_VALUE, points * axis.size());
    }
    long each =
        (long) Math.max(1, compared.schedulers().size())
            * Math.max(1, compared.incentives().size());
    if (points * each > MOST) {
      problems.add(
          sweep, "The sweep has %d combinations, more than %d".formatted(points * each, MOST));
      return;
    }
    for (int point = 0; point < points; point++) {
      bindPoint(point);
    }
    refused.addTo(problems, points);
  }

  private void bindPoint(int point) {
    int[] places = places(point);
    Node.Mapping scenario = cases.worlds().get(cases.isNone() ? 0 : places[0]);
    List<String> texts = new ArrayList<>();
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      for (int k = 0; k < axis.keys().size(); k++) {
        Node value = axis.values().get(k).get(places[a]);
        texts.add(Axis.text(value));
        if (isCases(axis)) {
          continue;
        }
        Node.Mapping changed = with(scenario, axis, axis.keys().get(k), value);
        if (changed == null) {
          return;
        }
        scenario = changed;
      }
    }
    String name = cases.isNone() ? "" : texts.get(0);
    for (int s = 0; s < compared.schedulers().size(); s++) {
      Node.Mapping scheduled =
          compared.schedulerNodes().isEmpty()
              ? scenario
              : scenario.with("scheduler", compared.schedulerNodes().get(s));
      String label = compared.schedulers().get(s);
      if (compared.incentives().isEmpty()) {
        VariantLabels labels = new VariantLabels(label, null);
        if (compared.limits().allow(name, labels)) {
          bind(point, texts, labels, scheduled);
        }
      }
      for (int i = 0; i < compared.incentives().size(); i++) {
        VariantLabels labels = new VariantLabels(label, compared.incentives().get(i));
        if (compared.limits().allow(name, labels)) {
          bind(point, texts, labels, scheduled.with("incentive", compared.incentiveNodes().get(i)));
        }
      }
    }
  }

  private static boolean isCases(Axis axis) {
    return axis.keys().equals(List.of(Layout.CASE));
  }

  /** Places along the axes, the last of which runs fastest. */
  private int[] places(int point) {
    int[] places = new int[axes.size()];
    int rest = point;
    for (int a = axes.size() - 1; a >= 0; a--) {
      places[a] = rest % axes.get(a).size();
      rest /= axes.get(a).size();
    }
    return places;
  }

  private Node.@Nullable Mapping with(Node.Mapping scenario, Axis axis, String key, Node value) {
    Where at = axis.places().getOrDefault(key, value.where());
    try {
      return overrides.with(scenario, key, value);
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
    } catch (IllegalArgumentException refused) {
      problems.add(at, refused.getMessage());
    }
    return null;
  }

  private void bind(int point, List<String> texts, VariantLabels labels, Node.Mapping node) {
    Problems own = new Problems();
    Scenario scenario = binder.bind(node, Scenario.class, own);
    own.list().forEach(problem -> refused.add(problem, point, texts));
    if (scenario != null) {
      String label = labels.scheduler();
      String scheduler = label.isEmpty() ? scenario.scheduler().displayLabel() : label;
      variants.add(new Variant(point, texts, scheduler, labels.incentive(), node, scenario));
    }
  }

  private void refuseOverruled(Axis axis) {
    for (String key : axis.keys()) {
      Node.Mapping base = cases.worlds().get(0);
      Where at = axis.places().getOrDefault(key, base.where());
      if (isUnder(key, "scheduler") && !compared.schedulerNodes().isEmpty()) {
        problems.add(at, key + " changes nothing beside sweep.schedulers; write it in its entries");
      }
      if (isUnder(key, "incentive") && !compared.incentiveNodes().isEmpty()) {
        problems.add(at, key + " changes nothing beside sweep.incentives; write it in its entries");
      }
      try {
        Node own = binder.find(base, Scenario.class, key);
        Where set = own == null ? null : Compared.fromCommandLine(own);
        if (set != null) {
          problems.add(
              set, "%s is varied by the sweep; set %s instead".formatted(key, setting(at, key)));
        }
      } catch (IllegalArgumentException malformed) {
        // Applying the path reports it.
        continue;
      }
    }
  }

  /** What to write on the command line instead of a varied key. */
  private static String setting(Where at, String key) {
    return at.key().startsWith(PointProblems.SAMPLED)
        ? PointProblems.SAMPLED + key + "={uniform: [...]}"
        : "sweep.vary." + key + "=[...]";
  }

  private static boolean isUnder(String path, String key) {
    return path.startsWith(key + ".") || path.startsWith(key + "[");
  }
}
