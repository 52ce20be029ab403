package org.edgemuse.console.map;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** The map {@code fake-city} by name, and a scenario in it. */
public final class CityPlugins extends EdgeMuseModule {

  /** 40 UEs, 4 APs at the first sites of 8, and 2 ESs at sites 5 and 7, without an AP. */
  public static final String CITY =
      """
      slots: 50
      measure: {lastSlots: 1}
      map: {fake-city: {columns: 10, rows: 6, sites: 8}}
      accessPoints: {count: 4, placement: {map: {points: sites}}, bandwidthMHz: 6}
      edgeServers:
        count: 2
        placement: {points: {xM: [687.5, 937.5], yM: [412.5, 562.5]}}
        capacityTflops: [5, 8]
        model: {analytic: {tflopPerStep: 1, errorScale: 0.1}}
      userEquipments:
        count: 40
        demand: {bernoulli: {probability: 0.5}}
        resultMB: 1
        errorDecay: 1
        errorLimit: 1
      scheduler: bound
      metrics: [delay]
      """;

  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "fake-city", FakeCityPlugin.class);
  }

  /** What is to be watched of the scenario. */
  public static WatchRequest request(Path folder, String... sets) {
    try {
      Path file = Files.writeString(folder.resolve("city.yaml"), CITY);
      return new WatchRequest(
          file,
          List.of(sets),
          List.of(),
          PluginRegistry.of(List.of(new KernelPlugins(), new CityPlugins())));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** The options of the map. */
  public record Options(@Default("10") int columns, @Default("6") int rows, @Default("8") int sites)
      implements Serializable {}

  /** Makes the map. */
  static final class FakeCityPlugin implements Plugin<WorldMap, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "A city of square blocks";
    }

    @Override
    public WorldMap create(Options options, RunContext run) {
      return new FakeCity(options.columns(), options.rows(), options.sites());
    }
  }
}
