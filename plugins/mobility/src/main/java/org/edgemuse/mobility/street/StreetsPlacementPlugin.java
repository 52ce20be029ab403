package org.edgemuse.mobility.street;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.mobility.street.network.StreetNetworks;
import org.edgemuse.mobility.street.network.Traffic;

/** Makes a placement on the streets of the scenario's map. */
public final class StreetsPlacementPlugin
    implements Plugin<Placement, StreetsPlacementPlugin.Options> {

  /**
   * Options of the placement.
   *
   * @param of whose streets
   * @param joinM how far apart points of streets are at most that are taken for one, m
   */
  public record Options(
      @Default("foot") @Doc("Streets of those who walk (foot) or drive (car)") Traffic of,
      @Default("0.5")
          @Range(min = 0)
          @Unit("m")
          @Doc("Points of streets that are no further apart are one, where streets meet")
          double joinM)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Uniformly at random along the streets of the map";
  }

  @Override
  public Placement create(Options options, RunContext run) {
    // How fast cars go changes no place.
    return new StreetsPlacement(
        StreetNetworks.of(run, options.of(), options.joinM(), 1), run.area(), run.draws("place"));
  }
}
