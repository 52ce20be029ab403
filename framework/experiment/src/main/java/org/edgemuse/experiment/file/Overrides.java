package org.edgemuse.experiment.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** Changes values of a scenario by key paths such as {@code accessPoints.count}. */
public final class Overrides {
  /** The file that values of the command line claim to be from. */
  public static final String SET = "--set";

  private static final Where EXTENDS = new Where(SET, 0, ScenarioFiles.EXTENDS);

  private final Binder binder;
  private final List<Class<? extends Record>> roots;

  /**
   * @param roots the records whose components are the keys of a file
   */
  public Overrides(Binder binder, List<Class<? extends Record>> roots) {
    this.binder = binder;
    this.roots = List.copyOf(roots);
  }

  /**
   * What the last pair that names {@value ScenarioFiles#EXTENDS} gives for it, or null if none
   * does. A malformed one is left to {@link #set}.
   */
  public static @Nullable Node extended(List<String> pairs) {
    Node last = null;
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).strip().equals(ScenarioFiles.EXTENDS)) {
        try {
          last = Nodes.parse(EXTENDS, pair.substring(equals + 1));
        } catch (ConfigException malformed) {
          continue;
        }
      }
    }
    return last;
  }

  /**
   * Applies pairs {@code key=value}, the values in YAML's flow style, in order; those that {@link
   * #extended} reads are left aside.
   *
   * @param sweep whether the cases of a sweep are to hear of a key of the world, or the world
   *     without them
   */
  public Node.Mapping set(Node.Mapping root, List<String> pairs, boolean sweep, Problems problems) {
    Node.Mapping changed = root;
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        problems.add(new Where(SET, 0, ""), "'" + pair + "' must be key=value");
        continue;
      }
      String path = pair.substring(0, equals).strip();
      Where where = new Where(SET, 0, path);
      try {
        Node value = Nodes.parse(where, pair.substring(equals + 1));
        if (!path.equals(ScenarioFiles.EXTENDS)) {
          boolean ofWorld = rootOf(path.split("[.\\[]", 2)[0]) == roots.get(0);
          changed =
              ofWorld && !sweep
                  ? with(changed, path, value)
                  : new CaseSettings(this).set(changed, path, value, ofWorld);
        }
      } catch (ConfigException malformed) {
        problems.addAll(malformed.problems());
      } catch (IllegalArgumentException refused) {
        problems.add(where, refused.getMessage());
      }
    }
    return changed;
  }

  /**
   * The root with the value at a path replaced. What has to be made on the way to it stands where
   * the value stands, so that an unknown key is reported there.
   *
   * @throws IllegalArgumentException if the path is malformed or leads through a number or past a
   *     list's end
   */
  public Node.Mapping with(Node.Mapping root, String path, Node value) {
    String[] parts = path.split("\\.", -1);
    Class<? extends Record> type = rootOf(parts[0]);
    int varied = variedPrefix(path);
    if (varied > 0) {
      return withVaried(root, path.substring(0, varied), path.substring(varied + 1), value);
    }
    StringBuilder prefix = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      prefix.append(i == 0 ? "" : ".").append(parts[i]);
      if (binder.find(root, type, prefix.toString()) == null) {
        String rest = path.substring(Math.min(path.length(), prefix.length() + 1));
        return (Node.Mapping)
            binder.with(root, type, prefix.toString(), rest.isEmpty() ? value : wrap(rest, value));
      }
    }
    return (Node.Mapping) binder.with(root, type, path, value);
  }

  private Class<? extends Record> rootOf(String key) {
    for (Class<? extends Record> root : roots) {
      for (var component : root.getRecordComponents()) {
        if (component.getName().equals(key)) {
          return root;
        }
      }
    }
    return roots.get(0);
  }

  /** The value inside mappings for each key of the path. */
  private static Node wrap(String path, Node value) {
    Node node = value;
    String[] parts = path.split("\\.", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      String key = parts[i];
      Where where = value.where();
      node = new Node.Mapping(where, Map.of(key, node), Map.of(key, where));
    }
    return node;
  }

  /** Length of the part of a path below which keys are themselves paths, or 0. */
  private static int variedPrefix(String path) {
    for (String prefix :
        List.of("sweep.vary.zip", "sweep.zip", "sweep.vary", "sweep.sample.over")) {
      if (path.startsWith(prefix + ".")) {
        return prefix.length();
      }
    }
    return 0;
  }

  private Node.Mapping withVaried(Node.Mapping root, String holder, String key, Node value) {
    Node held = Nodes.find(root, holder);
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Where> keys = new LinkedHashMap<>();
    if (held instanceof Node.Mapping mapping) {
      entries.putAll(mapping.entries());
      keys.putAll(mapping.keys());
    }
    entries.put(key, value);
    keys.put(key, value.where());
    return with(root, holder, new Node.Mapping(value.where(), entries, keys));
  }
}
