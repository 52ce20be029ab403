package org.edgemuse.experiment.plan;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;

/**
 * One direction in which points differ: a varied key, or several that go together.
 *
 * @param keys the key paths as written
 * @param values for each key its values, equally many
 * @param places where each key stands
 */
public record Axis(List<String> keys, List<List<Node>> values, Map<String, Where> places) {

  /** Copies the collections. */
  public Axis {
    keys = List.copyOf(keys);
    values = values.stream().map(List::copyOf).toList();
    places = Map.copyOf(places);
  }

  /** Number of places along it. */
  public int size() {
    return values.get(0).size();
  }

  /** A value as results show it: a scalar as it was written, else in flow style. */
  static String text(Node value) {
    return value instanceof Node.Scalar scalar ? scalar.text() : Nodes.flow(value);
  }
}
