package org.edgemuse.experiment.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.LineNames;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is drawn from, read back from the folder of a sweep.
 *
 * @param folder the folder
 * @param layout the shape of the results
 * @param spec what to draw
 * @param summary summary.csv
 */
record FigureSource(OutputFolder folder, Layout layout, FigureSpec spec, CsvTable summary) {

  /** The keys of a manifest that a figure needs. */
  record Keys(Layout layout, FigureSpec figure) {}

  /**
   * Reads manifest.json and summary.csv.
   *
   * @throws ConfigException if the manifest is missing or not one
   */
  static FigureSource read(OutputFolder folder) {
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
    return new FigureSource(folder, keys.layout(), keys.figure(), CsvTable.read(folder.summary()));
  }

  /**
   * The names of the lines of the figure.
   *
   * @param x the column along x, or null if none is
   */
  LineNames lineNames(@Nullable String x) {
    List<UnaryOperator<String>> rows = new ArrayList<>();
    for (CsvRow row : summary.rows()) {
      rows.add(column -> summary.text(row, column));
    }
    return new LineNames(layout, spec, x, rows);
  }

  /**
   * Tells what leaves a figure empty.
   *
   * @throws IllegalArgumentException if there is no line, as only names none that has values
   */
  void requireLines(Set<String> lines) {
    if (lines.isEmpty() && !spec.only().isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to draw: figure.only (%s) leaves no line"
              .formatted(String.join(", ", spec.only())));
    }
  }
}
