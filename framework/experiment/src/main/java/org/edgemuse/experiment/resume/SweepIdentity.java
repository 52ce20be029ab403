package org.edgemuse.experiment.resume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginJar;
import org.jspecify.annotations.Nullable;

/**
 * Tells by two manifests whether they are of one sweep: of the same scenario, plugins and EdgeMuse.
 * What is only said or drawn of it, the machine, the clock and the command line may differ.
 */
public final class SweepIdentity {
  private static final Set<String> ONLY_SAID = Set.of("description", "figure");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int HEAD = 12;
  private static final int BRIEF = 60;

  private final List<String> differences = new ArrayList<>();

  private SweepIdentity() {}

  /**
   * What differs, one line each, as in {@code accessPoints.count was 6, is 8}; empty if nothing
   * does.
   *
   * @param was the manifest of the results
   * @param is that of the sweep that is asked for
   */
  public static List<String> differences(Node.Mapping was, Node.Mapping is) {
    SweepIdentity identity = new SweepIdentity();
    identity.compare("the shard", was.get("shard"), is.get("shard"));
    identity.compareAll(was, is);
    return List.copyOf(identity.differences);
  }

  /** What differs between parts of what should be one sweep. */
  public static List<String> differencesOfParts(Node.Mapping was, Node.Mapping is) {
    SweepIdentity identity = new SweepIdentity();
    identity.compareAll(was, is);
    return List.copyOf(identity.differences);
  }

  /**
   * What differs in the plugins from folders.
   *
   * @param was the manifest of the results
   * @param jars those that are loaded
   */
  public static List<String> differencesOfPlugins(Node.Mapping was, List<PluginJar> jars) {
    SweepIdentity identity = new SweepIdentity();
    List<Map<String, String>> is = new ArrayList<>();
    for (PluginJar jar : jars) {
      is.add(Map.of("jar", String.valueOf(jar.path().getFileName()), "sha256", jar.sha256()));
    }
    identity.plugins(was.get("plugins"), Nodes.of(is));
    return List.copyOf(identity.differences);
  }

  private void compareAll(Node.Mapping was, Node.Mapping is) {
    compare("EdgeMuse's version", was.get("edgemuse"), is.get("edgemuse"));
    Node jarWas = was.get("edgemuseSha256");
    Node jarIs = is.get("edgemuseSha256");
    if (isKnown(jarWas) && isKnown(jarIs)) {
      compare("EdgeMuse's jar (sha256)", jarWas, jarIs);
    }
    compare("MASON's version", was.get("mason"), is.get("mason"));
    plugins(was.get("plugins"), is.get("plugins"));
    scenario(mapping(was.get("scenario")), mapping(is.get("scenario")));
    if (differences.isEmpty()) {
      // 2 and 2.0 are one value, but two texts in the results.
      compare(
          "layout.points",
          mapping(was.get("layout")).get("points"),
          mapping(is.get("layout")).get("points"));
    }
  }

  private void scenario(Node.Mapping was, Node.Mapping is) {
    Set<String> keys = new LinkedHashSet<>(was.entries().keySet());
    keys.addAll(is.entries().keySet());
    keys.removeAll(ONLY_SAID);
    for (String key : keys) {
      compare(key, was.get(key), is.get(key));
    }
  }

  private void plugins(@Nullable Node was, @Nullable Node is) {
    Map<String, Node> before = hashes(was);
    Map<String, Node> now = hashes(is);
    Set<String> jars = new LinkedHashSet<>(before.keySet());
    jars.addAll(now.keySet());
    for (String jar : jars) {
      compare("plugin " + jar + " (sha256)", before.get(jar), now.get(jar));
    }
  }

  private static Map<String, Node> hashes(@Nullable Node plugins) {
    Map<String, Node> hashes = new LinkedHashMap<>();
    if (plugins instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        Node.Mapping jar = mapping(item);
        Node name = jar.get("jar");
        Node hash = jar.get("sha256");
        if (name instanceof Node.Scalar scalar && hash != null) {
          hashes.put(scalar.text(), hash);
        }
      }
    }
    return hashes;
  }

  private void compare(String name, @Nullable Node was, @Nullable Node is) {
    if (was instanceof Node.Mapping before && is instanceof Node.Mapping now) {
      Set<String> keys = new LinkedHashSet<>(before.entries().keySet());
      keys.addAll(now.entries().keySet());
      for (String key : keys) {
        compare(name + "." + key, before.get(key), now.get(key));
      }
      return;
    }
    String before = text(was);
    String now = text(is);
    if (was instanceof Node.Sequence listWas && is instanceof Node.Sequence listIs) {
      int sizeWas = listWas.items().size();
      int sizeIs = listIs.items().size();
      // Long lists of which only the ends differ would look the same.
      if (sizeWas == sizeIs || brief(before).equals(brief(now))) {
        for (int i = 0; i < Math.max(sizeWas, sizeIs); i++) {
          compare(
              name + "[" + i + "]",
              i < sizeWas ? listWas.items().get(i) : null,
              i < sizeIs ? listIs.items().get(i) : null);
        }
        return;
      }
    }
    if (!before.equals(now)) {
      differences.add("%s was %s, is %s".formatted(name, brief(before), brief(now)));
    }
  }

  private static String text(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar && SHA256.matcher(scalar.text()).matches()) {
      return scalar.text();
    }
    return isKnown(node) ? Nodes.flow(node) : "absent";
  }

  private static boolean isKnown(@Nullable Node node) {
    return node != null && !(node instanceof Node.Scalar scalar && scalar.value() == null);
  }

  /** The head of a text; that of a hash tells it from others. */
  private static String brief(String text) {
    if (SHA256.matcher(text).matches()) {
      return text.substring(0, HEAD) + "...";
    }
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 3) + "...";
  }

  private static Node.Mapping mapping(@Nullable Node node) {
    return node instanceof Node.Mapping mapping ? mapping : Node.Mapping.empty(Where.NOWHERE);
  }
}
