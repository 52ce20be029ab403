package org.edgemuse.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** Small worlds of which every number is known, played without a window. */
public final class Plays {

  /**
   * A UE at (100, 100) and one at (700, 300), APs at the same places, an ES at each; every UE asks
   * in every slot of 1 s for 2.5 s of generation at the first ES or .5 s at the second.
   */
  public static final String TWO_CELLS =
      """
      slots: 50
      measure: {lastSlots: 1}
      area: {widthM: 800, heightM: 400}
      accessPoints: {count: 2, placement: {points: {xM: [100, 700], yM: [100, 300]}}, bandwidthMHz: 1}
      edgeServers:
        count: 2
        capacityTflops: [0.4, 2]
        model: {analytic: {tflopPerStep: 1, errorScale: 0.1}}
      userEquipments:
        count: 2
        placement: {points: {xM: [150, 750], yM: [100, 300]}}
        demand: {per-cell: {tasks: 1}}
        resultMB: 1
        errorDecay: 1
        errorLimit: 1
      channel: {wired: {reachM: 60}}
      sharing: {link: first-come-first-served, server: first-come-first-served}
      scheduler: bound
      metrics: [delay]
      """;

  private Plays() {}

  /** What is to be watched of a scenario written to a folder. */
  public static WatchRequest request(Path folder, String yaml, String... sets) {
    try {
      Path file = Files.writeString(folder.resolve("scenario.yaml"), yaml);
      return new WatchRequest(file, List.of(sets), List.of(), PluginRegistry.load(List.of()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The picture of a scenario after so many slots. */
  public static Picture picture(Path folder, String yaml, int slots, String... sets) {
    return Watch.played(request(folder, yaml, sets), slots).get(0);
  }

  /** The picture of a request after so many slots. */
  public static Picture picture(WatchRequest request, int slots) {
    return Watch.played(request, slots).get(0);
  }
}
