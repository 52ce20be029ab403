package org.edgemuse.scenarios.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** Requests to watch shipped files, made light where they are heavy. */
final class Worlds {
  /** Slots that are played of each, and some for single steps. */
  static final int SLOTS = 120;

  private static final int MOST_UES = 1000;
  private static final PluginRegistry PLUGINS = PluginRegistry.load(List.of());

  private final Path root;

  /**
   * @param root the project's
   */
  Worlds(Path root) {
    this.root = root;
  }

  /** A request for a shipped file as it is but for these pairs. */
  WatchRequest request(String file, String... sets) {
    return request(root.resolve(file), List.of(), sets);
  }

  /** A request for schedulers side by side. */
  WatchRequest comparison(String file, List<String> compare, String... sets) {
    return request(root.resolve(file), compare, sets);
  }

  private static WatchRequest request(Path file, List<String> compare, String... sets) {
    return new WatchRequest(file, List.of(sets), compare, PLUGINS);
  }

  /** A request for a file with enough slots, and tasks and UEs as few as the time allows. */
  static WatchRequest light(Path file) {
    Scenario whole = Experiments.readSingle(file, List.of(), PLUGINS).scenario();
    List<String> sets = new ArrayList<>();
    if (whole.length().slots() < SLOTS) {
      sets.add("slots=" + SLOTS);
      sets.add("measure={lastSlots: 1}");
    }
    if (whole.userEquipments().count() > MOST_UES) {
      sets.add("userEquipments.count=" + MOST_UES);
    }
    String demand = whole.userEquipments().demand().name();
    if (demand.equals("per-cell")) {
      sets.add("userEquipments.demand.per-cell.tasks={uniformInteger: [1, 4]}");
    }
    if (whole.edgeServers().model().name().equals("onnx")) {
      sets.add("userEquipments.count=1");
      sets.add("userEquipments.demand={bernoulli: {probability: 0.05}}");
    }
    return request(file, List.of(), sets.toArray(String[]::new));
  }

  /** The scenario of a request. */
  static Scenario scenario(WatchRequest request) {
    return Experiments.readSingle(request.file(), request.sets(), PLUGINS).scenario();
  }
}
