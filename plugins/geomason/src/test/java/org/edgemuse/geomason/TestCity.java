package org.edgemuse.geomason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;

/** A small grid of streets as shapefiles, and runs on it. */
public final class TestCity {
  /** The corner of the city in the coordinates of its files. */
  public static final double CORNER = 5000;

  private static final int BLOCKS = 4;
  private static final double BLOCK = 100;
  private static final String TEXT =
      """
      {slots: 40, map: {geomason: {streets: streets.shp, buildings: buildings.shp}},
       accessPoints: {count: 2, bandwidthMHz: 6}, edgeServers: {count: 2, capacityTflops: 5},
       userEquipments: {count: 30, demand: {bernoulli: {probability: 0.5}}, resultMB: 1,
         mobility: %s},
       scheduler: bound, metrics: [delay]}
      """;

  private TestCity() {}

  /** Writes streets.shp and buildings.shp. */
  public static void write(Path folder) throws IOException {
    TestShapefile streets = TestShapefile.lines();
    for (int i = 0; i <= BLOCKS; i++) {
      double[] across = new double[2 * (BLOCKS + 1)];
      double[] up = new double[2 * (BLOCKS + 1)];
      for (int j = 0; j <= BLOCKS; j++) {
        across[2 * j] = CORNER + j * BLOCK;
        across[2 * j + 1] = CORNER + i * BLOCK;
        up[2 * j] = CORNER + i * BLOCK;
        up[2 * j + 1] = CORNER + j * BLOCK;
      }
      streets.add(Map.of("highway", "residential"), across);
      streets.add(Map.of("highway", "residential"), up);
    }
    streets.write(folder, "streets", "");
    TestShapefile buildings = TestShapefile.polygons();
    for (int i = 0; i < BLOCKS; i++) {
      double low = CORNER + i * BLOCK + 20;
      double high = CORNER + i * BLOCK + 80;
      buildings.add(
          Map.of("name", "b" + i),
          new double[] {low, low, low, high, high, high, high, low, low, low});
    }
    buildings.write(folder, "buildings", "");
  }

  /** The scenario on the files of a folder. */
  public static Scenario scenario(Path folder, String mobility, EdgeMuseModule... more) {
    List<EdgeMuseModule> modules = new ArrayList<>(List.of(more));
    modules.add(new KernelPlugins());
    modules.add(new GeoMasonPlugins());
    Binder binder =
        new Binder(PluginRegistry.of(List.copyOf(modules)), ColumnReader.NONE, new Files(folder));
    String text = TEXT.formatted(mobility).replace('\n', ' ').strip();
    return binder.bind(Nodes.parse(Where.NOWHERE, text), Scenario.class);
  }

  /** A run that has started. */
  public static EdgeSimulation start(Scenario scenario) {
    EdgeSimulation simulation = new EdgeSimulation(scenario, 1, 0);
    simulation.start();
    return simulation;
  }

  /** The map of a run. */
  public static WorldMap map(EdgeSimulation simulation) {
    return Objects.requireNonNull(simulation.world().map());
  }

  private record Files(Path folder) implements AttachmentReader {
    @Override
    public Attachment read(Where where, String file) {
      throw new AssertionError("nothing is to be read whole");
    }

    @Override
    public LocalFile find(Where where, String file) {
      return new LocalFile(file, folder.resolve(file));
    }
  }
}
