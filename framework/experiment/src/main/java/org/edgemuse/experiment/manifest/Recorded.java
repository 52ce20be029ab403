package org.edgemuse.experiment.manifest;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What the folder of a sweep says of itself, read back from its manifest.
 *
 * @param folder the folder
 * @param manifest the manifest as it stands
 * @param layout the shape of the results
 * @param figure what to draw
 */
public record Recorded(
    OutputFolder folder, Node.Mapping manifest, Layout layout, FigureSpec figure) {

  /** The fact whether the runs come out the same when they are made again. */
  static final String REPEATABLE = "repeatable";

  /**
   * Does nothing if the runs come out the same when they are made again.
   *
   * @throws ConfigException if they do not
   */
  public void requireRepeatable() {
    if (Boolean.FALSE.equals(fact(REPEATABLE))) {
      throw new ConfigException(
          Objects.requireNonNull(manifest.keys().get(REPEATABLE)),
          "repeatable is false: the generative model of these runs measured times while it"
              + " generated, so that they cannot come out the same again");
    }
  }

  /** A fact of the manifest as plain value; null if it is not there. */
  public @Nullable Object fact(String key) {
    Node value = manifest.get(key);
    return value == null ? null : Nodes.toJava(value);
  }

  /**
   * Names of the further tables that a folder's manifest tells of; none if there is no manifest, or
   * it is damaged, so that nobody knows.
   */
  public static List<String> tables(OutputFolder folder) {
    try {
      if (Files.exists(folder.manifest())
          && Nodes.find(YamlReader.read(folder.manifest()), "layout.tables")
              instanceof Node.Mapping tables) {
        return tables.entries().keySet().stream().filter(Table::isName).toList();
      }
    } catch (ConfigException damaged) {
      return List.of();
    }
    return List.of();
  }

  /** The keys of a manifest that are bound. */
  record Keys(Layout layout, FigureSpec figure) {}

  /**
   * Reads manifest.json.
   *
   * @throws ConfigException if it is missing or not one
   */
  public static Recorded read(OutputFolder folder) {
    // JSON is YAML.
    Node.Mapping manifest = YamlReader.read(folder.manifest());
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Where> places = new LinkedHashMap<>();
    for (String key : List.of("layout", "figure")) {
      Node value = manifest.get(key);
      if (value != null) {
        entries.put(key, value);
        places.put(key, Objects.requireNonNull(manifest.keys().get(key)));
      }
    }
    Keys keys =
        new Binder(PluginRegistry.of(List.of()))
            .bind(new Node.Mapping(manifest.where(), entries, places), Keys.class);
    return new Recorded(folder, manifest, keys.layout(), keys.figure());
  }
}
