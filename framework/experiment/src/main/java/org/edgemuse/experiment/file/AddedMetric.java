package org.edgemuse.experiment.file;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * A metric that the command line asks for besides those of the scenario: it is added to them as if
 * the file, or each of its cases, named it as the last one.
 *
 * @param option that asks for it, as {@code --trace-decisions}
 * @param name of the metric
 */
public record AddedMetric(String option, String name) {
  private static final String METRICS = "metrics";

  /** The file's keys with the metric added where it is not named yet. */
  public Node.Mapping addTo(Node.Mapping root) {
    if (!(CaseLayers.section(root) instanceof Node.Mapping section)
        || section.entries().isEmpty()) {
      return toWorld(root);
    }
    Node.Mapping changed = section;
    for (String name : section.entries().keySet()) {
      if (section.get(name) instanceof Node.Mapping world) {
        changed = CaseLayers.with(changed, name, toWorld(world));
      }
    }
    return CaseSettings.replaced(root, changed);
  }

  private Node.Mapping toWorld(Node.Mapping world) {
    Node written = world.get(METRICS);
    Node metrics = written == null ? defaults() : written;
    // Whatever else it is, it is no list of metrics, and refused as that.
    if (!(metrics instanceof Node.Sequence list) || list.items().stream().anyMatch(this::names)) {
      return world;
    }
    List<Node> items = new ArrayList<>(list.items());
    items.add(Nodes.plain(where().index(items.size()), name));
    return CaseLayers.with(world, METRICS, new Node.Sequence(list.where(), items));
  }

  private boolean names(Node metric) {
    return metric instanceof Node.Scalar scalar && name.equals(scalar.value())
        || metric instanceof Node.Mapping mapping && mapping.get(name) != null;
  }

  /** What scenarios measure that do not say. */
  private Node defaults() {
    for (var component : Scenario.class.getRecordComponents()) {
      Default given = component.getAnnotation(Default.class);
      if (component.getName().equals(METRICS) && given != null) {
        return Nodes.parse(where(), given.value());
      }
    }
    throw new IllegalStateException("Scenarios have metrics by default");
  }

  private Where where() {
    return new Where(option, 0, METRICS);
  }
}
