package org.edgemuse.experiment.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.plan.Replications;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.jspecify.annotations.Nullable;

/**
 * The scenario file that a plan would come from if it named every default: the scenario at the
 * sweep's first point, and the sweep with all options of whatever it compares and varies.
 */
final class ResolvedFile {
  private static final String SWEEP = "sweep";
  private static final String SAMPLE = "sample";
  private static final String ZIP = "zip";
  private static final String DESCRIPTION = "description";

  private final Plan plan;
  private final Layout layout;

  private ResolvedFile(Plan plan) {
    this.plan = plan;
    layout = plan.layout();
  }

  static Map<String, @Nullable Object> of(Plan plan) {
    return new ResolvedFile(plan).keys();
  }

  private Map<String, @Nullable Object> keys() {
    Variant first = plan.variants().get(0);
    Map<String, @Nullable Object> keys = new LinkedHashMap<>(Resolved.of(first.scenario()));
    if (layout.hasCases()) {
      keys.keySet().retainAll(List.of(DESCRIPTION));
    }
    if (plan.root().get(SWEEP) instanceof Node.Mapping written) {
      Map<String, @Nullable Object> sweep = new LinkedHashMap<>();
      if (layout.hasCases()) {
        sweep.put("cases", cases(written));
      }
      Node sample = written.get(SAMPLE);
      if (layout.design().isSampled() && sample != null) {
        // Reading it back with the same seed draws the same points.
        sweep.put(SAMPLE, Nodes.toJava(sample));
      } else {
        addAxes(sweep);
      }
      if (written.get("schedulers") != null) {
        keys.remove("scheduler");
        sweep.put(
            "schedulers",
            compared(
                layout.schedulers(),
                layout.limits().schedulers(),
                Variant::scheduler,
                v -> v.scenario().scheduler()));
      } else if (!layout.hasCases()) {
        // A varied option is not in its label, whatever it is at the first point.
        keys.put("scheduler", Resolved.of(first.scenario().scheduler(), first.scheduler()));
      }
      if (!layout.incentives().isEmpty()) {
        keys.remove("incentive");
        sweep.put(
            "incentives",
            compared(
                layout.incentives(),
                layout.limits().incentives(),
                Variant::incentive,
                v -> v.scenario().incentive()));
      }
      sweep.put("replications", replications(plan.replications()));
      if (layout.reference() != null) {
        sweep.put("reference", layout.reference());
      }
      keys.put(SWEEP, sweep);
    }
    if (plan.recordEvery() > 0) {
      keys.put("recordSlots", Map.of("every", plan.recordEvery()));
    }
    keys.put("figure", Nodes.toJava(plan.figureNode()));
    return keys;
  }

  private static Object replications(Replications replications) {
    return replications.isRule() ? Resolved.of(replications) : replications.most();
  }

  private List<@Nullable Object> compared(
      List<String> labels,
      Map<String, List<String>> limits,
      Function<Variant, @Nullable String> label,
      Function<Variant, @Nullable Choice<?>> choice) {
    List<@Nullable Object> all = new ArrayList<>();
    for (String wanted : labels) {
      for (Variant variant : plan.variants()) {
        Choice<?> bound = choice.apply(variant);
        if (wanted.equals(label.apply(variant)) && bound != null) {
          Map<String, @Nullable Object> named = Resolved.of(bound, wanted);
          if (limits.containsKey(wanted)) {
            named.put("cases", limits.get(wanted));
          }
          all.add(named);
          break;
        }
      }
    }
    return all;
  }

  /** Each case as it is at its first point. */
  private Map<String, @Nullable Object> cases(Node.Mapping written) {
    Map<String, @Nullable Object> cases = new LinkedHashMap<>();
    for (Variant variant : plan.variants()) {
      String name = layout.caseOf(variant.point());
      if (!cases.containsKey(name)) {
        Map<String, @Nullable Object> world = Resolved.of(variant.scenario());
        world.remove(DESCRIPTION);
        world.put("scheduler", Resolved.of(variant.scenario().scheduler(), variant.scheduler()));
        if (written.get("schedulers") != null) {
          world.remove("scheduler");
        }
        if (!layout.incentives().isEmpty()) {
          world.remove("incentive");
        }
        cases.put(name, world);
      }
    }
    return cases;
  }

  private void addAxes(Map<String, @Nullable Object> sweep) {
    Map<String, @Nullable Object> vary = new LinkedHashMap<>();
    sweep.put("vary", vary);
    int from = 0;
    for (List<String> axis : layout.axes()) {
      if (axis.equals(List.of(Layout.CASE))) {
        from++;
        continue;
      }
      Map<String, @Nullable Object> values = values(axis, from);
      if (axis.size() == 1) {
        vary.putAll(values);
      } else {
        // A second group that goes together can only have stood beside vary.
        (vary.containsKey(ZIP) ? sweep : vary).put(ZIP, values);
      }
      from += axis.size();
    }
  }

  /** The values of an axis's keys, read from a scenario at each of its places. */
  private Map<String, @Nullable Object> values(List<String> axis, int from) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    Set<List<String>> seen = new LinkedHashSet<>();
    List<Node> scenarios = new ArrayList<>();
    for (Variant variant : plan.variants()) {
      if (seen.add(variant.values().subList(from, from + axis.size()))) {
        scenarios.add(Nodes.of(Resolved.of(variant.scenario())));
      }
    }
    for (String key : axis) {
      String path = key;
      while (!isAnywhere(path, scenarios) && path.contains(".")) {
        path = path.substring(0, path.lastIndexOf('.'));
      }
      List<@Nullable Object> list = new ArrayList<>();
      for (Node scenario : scenarios) {
        Node found = Nodes.find(scenario, path);
        list.add(found == null ? null : Nodes.toJava(found));
      }
      values.put(path, list);
    }
    return values;
  }

  /**
   * Whether a resolved scenario has this path. A distribution's form need not be the one that was
   * written: {@code uniformAround.centre} has become an end of {@code uniform}.
   */
  private static boolean isAnywhere(String path, List<Node> scenarios) {
    return scenarios.stream().anyMatch(scenario -> Nodes.find(scenario, path) != null);
  }
}
