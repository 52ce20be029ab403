package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/** Reads the axes of a sweep, in the order written. */
final class AxisReader {
  /** The key under vary whose lists go together. */
  static final String ZIP = "zip";

  private static final Map<String, String> NOT_VARIED =
      Map.of(
          "seed", "use replications, which count the seed up",
          "scheduler", "list them under sweep.schedulers",
          "incentive", "list them under sweep.incentives");
  private static final Set<String> OWN_KEYS =
      Set.of("sweep", "figure", "recordSlots", "extends", "description", "metrics");

  /** What is measured stays the same, but not what it is measured with. */
  private static final Pattern OPTION_OF_METRIC = Pattern.compile("metrics\\[\\d+\\]\\..+");

  private final KeyPaths paths;
  private final Problems problems;
  private final List<Axis> axes = new ArrayList<>();
  private final Map<String, Where> seen = new LinkedHashMap<>();

  private AxisReader(KeyPaths paths, Problems problems) {
    this.paths = paths;
    this.problems = problems;
  }

  /**
   * @param scenario the keys of the scenario, to tell which keys lie under which
   */
  static List<Axis> read(Node.Mapping scenario, Node sweep, Binder binder, Problems problems) {
    AxisReader reader = new AxisReader(new KeyPaths(binder, scenario), problems);
    if (sweep instanceof Node.Mapping mapping) {
      if (mapping.get(SampleReader.SAMPLE) instanceof Node.Mapping sample) {
        reader.sample(mapping, sample, new SampleReader(scenario, binder, problems));
      }
      if (mapping.get("vary") instanceof Node.Mapping vary) {
        vary.entries()
            .forEach(
                (key, values) -> {
                  if (key.equals(ZIP)) {
                    reader.zip(values);
                  } else {
                    reader.single(key, vary.keys().getOrDefault(key, vary.where()), values);
                  }
                });
      }
      Node zip = mapping.get(ZIP);
      if (zip != null) {
        reader.zip(zip);
      }
    }
    return List.copyOf(reader.axes);
  }

  private void sample(Node.Mapping sweep, Node.Mapping sample, SampleReader reader) {
    for (String other : List.of("vary", ZIP)) {
      if (sweep.get(other) instanceof Node.Mapping lists && !lists.entries().isEmpty()) {
        problems.add(
            sample.where(),
            "sample stands in place of %s; leave one of them out (%s: null drops what is inherited)"
                .formatted(other, other));
        return;
      }
    }
    Node.Mapping over = SampleReader.over(sample);
    boolean sound = over != null;
    if (over != null) {
      for (Map.Entry<String, Where> key : over.keys().entrySet()) {
        sound &= mayVary(key.getKey(), key.getValue());
      }
    }
    Axis axis = sound ? reader.read(sample) : null;
    if (axis != null) {
      axes.add(axis);
    }
  }

  private void single(String key, Where at, Node values) {
    if (mayVary(key, at)) {
      List<Node> list = list(key, values);
      if (!list.isEmpty() && distinct(List.of(key), List.of(list))) {
        axes.add(new Axis(List.of(key), List.of(list), Map.of(key, at)));
      }
    }
  }

  private void zip(Node node) {
    if (!(node instanceof Node.Mapping zip)) {
      problems.add(node.where(), "zip must be a mapping of key paths to lists of equal length");
      return;
    }
    List<String> keys = new ArrayList<>();
    List<List<Node>> values = new ArrayList<>();
    for (Map.Entry<String, Node> entry : zip.entries().entrySet()) {
      String key = entry.getKey();
      Where at = zip.keys().getOrDefault(key, zip.where());
      List<Node> list = mayVary(key, at) ? list(key, entry.getValue()) : List.of();
      if (list.isEmpty()) {
        return;
      }
      if (!values.isEmpty() && list.size() != values.get(0).size()) {
        problems.add(
            at,
            "zip needs lists of equal length, but %s has %d values and %s has %d"
                .formatted(keys.get(0), values.get(0).size(), key, list.size()));
        return;
      }
      keys.add(key);
      values.add(list);
    }
    if (!keys.isEmpty() && distinct(keys, values)) {
      axes.add(new Axis(keys, values, zip.keys()));
    }
  }

  private boolean mayVary(String key, Where at) {
    String instead = NOT_VARIED.get(key);
    if (instead != null) {
      problems.add(at, key + " cannot be varied; " + instead);
      return false;
    }
    boolean own = OWN_KEYS.contains(key.split("[.\\[]", 2)[0]);
    if (own && !OPTION_OF_METRIC.matcher(key).matches()) {
      problems.add(at, key + " cannot be varied; it is the same for the whole sweep");
      return false;
    }
    if (seen.putIfAbsent(key, at) != null) {
      problems.add(at, key + " is varied twice");
      return false;
    }
    for (String other : seen.keySet()) {
      if (!other.equals(key) && paths.overrule(other, key)) {
        problems.add(at, "%s and %s overrule each other; vary one of them".formatted(key, other));
        return false;
      }
    }
    return true;
  }

  private List<Node> list(String key, Node values) {
    if (values instanceof Node.Sequence sequence && !sequence.items().isEmpty()) {
      return sequence.items();
    }
    problems.add(values.where(), "The values of " + key + " must be a list that is not empty");
    return List.of();
  }

  /** Whether no two places along an axis are the same, which would count one point twice. */
  private boolean distinct(List<String> keys, List<List<Node>> values) {
    Set<List<Object>> seen = new HashSet<>();
    for (int place = 0; place < values.get(0).size(); place++) {
      List<Object> here = new ArrayList<>();
      for (List<Node> list : values) {
        here.add(comparable(list.get(place)));
      }
      if (!seen.add(here)) {
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < keys.size(); k++) {
          texts.add(keys.get(k) + "=" + Axis.text(values.get(k).get(place)));
        }
        problems.add(
            values.get(0).get(place).where(),
            String.join(", ", texts) + " is given twice; use replications for more runs of it");
        return false;
      }
    }
    return true;
  }

  /** 2 and 2.0 are one number, and give one point. */
  private static Object comparable(Node value) {
    if (value instanceof Node.Scalar scalar && scalar.value() instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof Node.Scalar scalar ? scalar.text() : Nodes.flow(value);
  }
}
