package org.edgemuse.kernel.placement;

import java.io.Serializable;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;
import org.jspecify.annotations.Nullable;

/** Makes a placement at points of the run's map. */
public final class MapPlugin implements Plugin<Placement, MapPlugin.Options> {

  /**
   * Options of the placement.
   *
   * @param points name of the map's points, such as {@code sites}; null for sites where APs are
   *     placed, servers, or else sites, for ESs, and users for UEs
   * @param pick which of them
   */
  public record Options(
      @Doc(
              "which of the map's points: sites, servers or users; by default what suits who is placed")
          @Nullable String points,
      @Default("first") @Doc("the first points, or a spread over all of them, or a random choice")
          Pick pick)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "At points of the map, such as the sites of a file";
  }

  @Override
  public Placement create(Options options, RunContext run) {
    WorldMap map = run.map();
    if (map == null) {
      throw new IllegalArgumentException(
          "Placement 'map' needs a map: the scenario's key map says which");
    }
    return new MapPlacement(map, options.points(), options.pick(), run.draws("place"));
  }
}
