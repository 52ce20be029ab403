package org.edgemuse.experiment.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/**
 * Leaves the keys out that cannot be bound, so that one mistake does not hide those that follow
 * from other keys. The mistakes themselves have been reported.
 */
final class SoundKeys {
  /** Names that are known by what is compared: without it they would be blamed too. */
  private static final List<String> NEED_LABELS = List.of("reference", "only", "series", "x");

  private final Binder binder;

  SoundKeys(Binder binder) {
    this.binder = binder;
  }

  /** The keys of an experiment that can be bound, and of its sections those that can. */
  Node.Mapping of(Node.Mapping own) {
    Node.Mapping sweep = section(own, "sweep", SweepSpec.class);
    Node.Mapping figure = section(own, "figure", FigureSpec.class);
    if (own.get("sweep") instanceof Node.Mapping given
        && !sweep.entries().keySet().equals(given.entries().keySet())) {
      sweep = without(sweep, NEED_LABELS);
      figure = without(figure, NEED_LABELS);
    }
    Node.Mapping sound = own.with("sweep", sweep).with("figure", figure);
    return part(sound, ExperimentKeys.class);
  }

  private Node.Mapping section(Node.Mapping own, String key, Class<? extends Record> type) {
    return own.get(key) instanceof Node.Mapping given
        ? part(given, type)
        : Node.Mapping.empty(own.where().child(key));
  }

  /** A mapping's keys that can be bound alone, if none of the record's is required. */
  private Node.Mapping part(Node.Mapping mapping, Class<? extends Record> type) {
    Node.Mapping sound = mapping;
    for (String key : List.copyOf(mapping.entries().keySet())) {
      Node.Mapping alone = Node.Mapping.empty(mapping.where()).with(key, entry(mapping, key));
      if (binder.bind(alone, type, new Problems()) == null) {
        sound = without(sound, List.of(key));
      }
    }
    return sound;
  }

  private static Node entry(Node.Mapping mapping, String key) {
    Node value = mapping.get(key);
    return value == null ? Node.Mapping.empty(mapping.where()) : value;
  }

  private static Node.Mapping without(Node.Mapping mapping, List<String> keys) {
    Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
    Map<String, Where> places = new LinkedHashMap<>(mapping.keys());
    entries.keySet().removeAll(keys);
    places.keySet().removeAll(keys);
    return new Node.Mapping(mapping.where(), entries, places);
  }
}
