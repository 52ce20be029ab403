package org.edgemuse.experiment.file;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.MappingBuilder;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Makes nodes of the events of one YAML file. */
final class EventReader {
  /** Characters that the keys from the root to a value may have: each value keeps them all. */
  private static final int MAX_PATH = 1000;

  /** Problems after which the rest of a file is not looked at. */
  private static final int MAX_PROBLEMS = 1000;

  private final String file;
  private final Parser events;
  private final Problems problems;
  private final int most;
  private final int before;
  private final List<Problem> aliases = new ArrayList<>();
  private int values;

  /**
   * @param most scalars, lists and mappings that the file may have
   * @param problems receives duplicate keys, tags, anchors and aliases
   */
  EventReader(String file, Parser events, int most, Problems problems) {
    this.file = file;
    this.events = events;
    this.most = most;
    this.problems = problems;
    before = problems.count();
  }

  Node.Mapping document() {
    events.getEvent();
    if (!events.checkEvent(Event.ID.DocumentStart)) {
      throw refused(new Where(file, 0, ""), "The file is empty");
    }
    DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
    Node root = node(new Where(file, line(start), ""), 0);
    events.getEvent();
    if (events.checkEvent(Event.ID.DocumentStart)) {
      Where second = new Where(file, line(events.peekEvent()), "");
      throw refused(second, "A second document starts here; a file holds one");
    }
    if (!aliases.isEmpty()) {
      // All that comes after would miss what they stand for.
      throw new ConfigException(aliases);
    }
    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }
    if (root instanceof Node.Scalar scalar && scalar.value() == null) {
      throw refused(new Where(file, 0, ""), "The file is empty");
    }
    throw refused(root.where(), "The file must hold keys and values, as in 'seed: 1'");
  }

  /** The next node, known to stand under {@code place}'s key. */
  private Node node(Where place, int depth) {
    Event event = events.getEvent();
    Where where = place.onLine(line(event));
    if (depth > Nodes.MAX_DEPTH) {
      throw refused(
          new Where(file, where.line(), ""),
          "Nested more than " + Nodes.MAX_DEPTH + " levels deep");
    }
    count(where);
    reportSpecial(event, where);
    if (event instanceof SequenceStartEvent) {
      List<Node> items = new ArrayList<>();
      while (!events.checkEvent(Event.ID.SequenceEnd)) {
        items.add(node(where.index(items.size()), depth + 1));
      }
      events.getEvent();
      return new Node.Sequence(where, items);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(where, depth);
    }
    return event instanceof ScalarEvent scalar ? scalar(scalar, where) : Nodes.plain(where, "");
  }

  /** Keeps a file from filling the memory with places and messages. */
  private void count(Where where) {
    if (++values > most) {
      throw refused(
          new Where(file, where.line(), ""),
          "More than %d keys and values; long lists go into a CSV file".formatted(most));
    }
    if (where.key().length() > MAX_PATH) {
      throw refused(
          new Where(file, where.line(), ""),
          "The keys that lead here have more than %d characters".formatted(MAX_PATH));
    }
    if (problems.count() - before + aliases.size() > MAX_PROBLEMS) {
      throw refused(new Where(file, where.line(), ""), "The rest is not read");
    }
  }

  private Node.Mapping mapping(Where where, int depth) {
    MappingBuilder builder = new MappingBuilder(where, problems);
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Event keyEvent = events.getEvent();
      Where at = where.onLine(line(keyEvent));
      reportSpecial(keyEvent, at);
      if (keyEvent instanceof AliasEvent) {
        node(at, depth + 1);
        continue;
      }
      if (!(keyEvent instanceof ScalarEvent key)) {
        throw refused(at, "A key must be a text");
      }
      if (key.getValue().isEmpty()) {
        throw refused(at, "A key is missing before ':'");
      }
      Where place = at.child(key.getValue());
      builder.put(key.getValue(), place, node(place, depth + 1));
    }
    events.getEvent();
    return builder.build();
  }

  private static Node.Scalar scalar(ScalarEvent event, Where where) {
    return event.isPlain()
        ? Nodes.plain(where, event.getValue())
        : new Node.Scalar(where, event.getValue(), event.getValue());
  }

  /** Reports what would make one part of a file stand for another or for a Java type. */
  private void reportSpecial(Event event, Where where) {
    if (event instanceof AliasEvent alias) {
      aliases.add(
          new Problem(where, "Aliases (*" + alias.getAnchor() + ") are not read; write it out"));
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      problems.add(where, "Anchors (&" + node.getAnchor() + ") are not read; leave it out");
    }
    String tag = null;
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof MappingStartEvent mapping) {
      tag = mapping.getTag();
    } else if (event instanceof SequenceStartEvent sequence) {
      tag = sequence.getTag();
    }
    if (tag != null) {
      problems.add(where, "Tags (" + tag + ") are not read; leave it out");
    }
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  private static ConfigException refused(Where where, String message) {
    return new ConfigException(where, message);
  }
}
