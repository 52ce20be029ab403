package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * Compares key paths of a scenario, in which the name of a choice or distribution may be left out:
 * {@code scheduler.alpha} and {@code scheduler.masl.alpha} are one where MASL is the scheduler.
 */
final class KeyPaths {
  private final Binder binder;
  private final Node.Mapping scenario;

  KeyPaths(Binder binder, Node.Mapping scenario) {
    this.binder = binder;
    this.scenario = scenario;
  }

  /** Whether two paths are the same or one leads to a place within the other's. */
  boolean overrule(String one, String other) {
    List<String> a = steps(one);
    List<String> b = steps(other);
    int shared = Math.min(a.size(), b.size());
    return a.subList(0, shared).equals(b.subList(0, shared));
  }

  /** The keys and indices of a path as they stand in the scenario, names of choices included. */
  private List<String> steps(String path) {
    List<String> parts = List.of(path.replaceAll("\\[(\\d+)\\]", ".$1").split("\\.", -1));
    List<String> steps = new ArrayList<>();
    String before = "";
    for (String part : parts) {
      String here = before.isEmpty() ? part : before + "." + part;
      String name = nameLeftOut(before, part);
      if (!name.isEmpty()) {
        steps.add(name);
      }
      steps.add(part);
      before = here;
    }
    return steps;
  }

  /**
   * The name of the choice at a path that a further key passes through unsaid, or empty. What a
   * probe at the key changes tells, so that this understands paths just as their use does.
   */
  private String nameLeftOut(String path, String key) {
    if (path.isEmpty()) {
      return "";
    }
    try {
      Node probe = new Node.Scalar(new Where("", 0, key), 0L, "0");
      Node changed = binder.with(scenario, Scenario.class, path + "." + key, probe);
      Node at = binder.find(changed, Scenario.class, path);
      if (at instanceof Node.Mapping mapping && mapping.get(key) != probe) {
        for (var entry : mapping.entries().entrySet()) {
          if (entry.getValue() instanceof Node.Mapping options && options.get(key) == probe) {
            return entry.getKey();
          }
        }
      }
    } catch (IllegalArgumentException malformed) {
      // Applying the path reports it.
      return "";
    }
    return "";
  }
}
