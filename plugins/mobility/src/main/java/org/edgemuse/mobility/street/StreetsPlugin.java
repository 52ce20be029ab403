package org.edgemuse.mobility.street;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.StreetNetworks;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.trip.DestinationRule;
import org.jspecify.annotations.Nullable;

/** Makes UEs that travel along the streets of the scenario's map. */
public final class StreetsPlugin implements Plugin<MobilityModel, StreetsPlugin.Options> {
  private static final double MPS_PER_KMH = 1 / 3.6;

  /**
   * Options of the model.
   *
   * @param cars which share of the UEs drive, a draw a UE; the others walk
   * @param walkMps how fast a UE walks, one draw a UE, m/s
   * @param carKmh how fast cars go where a street does not say, km/h
   * @param destinations where trips lead
   * @param pauseS pause before each trip, drawn afresh; a list holds one pause per UE, s
   * @param joinM how far apart points of streets are at most that are taken for one, m
   */
  public record Options(
      @Default("0") @Range(min = 0, max = 1) @Doc("Share of UEs that drive; the others walk")
          double cars,
      @Default("{uniform: [1.1, 1.6]}")
          @Range(min = 0, max = 1e5, openMin = true)
          @Unit("m/s")
          @Doc("How fast a UE walks")
          Values walkMps,
      @Default("50")
          @Range(min = 0, max = 1e5, openMin = true)
          @Unit("km/h")
          @Doc("How fast cars go where a street does not say")
          double carKmh,
      @Default("uniform") @Doc("Where trips lead") Choice<DestinationRule> destinations,
      @Default("0") @Range(min = 0) @Unit("s") @Doc("Pause before each trip") Values pauseS,
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
    return "Trips on foot or by car along the streets of the map, by the best ways";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    options.pauseS().requireCount(run.ueCount());
    DestinationRule rule = options.destinations().create(run);
    double carMps = options.carKmh() * MPS_PER_KMH;
    Way foot = options.cars() < 1 ? way(Traffic.FOOT, options.joinM(), carMps, rule, run) : null;
    Way car = options.cars() > 0 ? way(Traffic.CAR, options.joinM(), carMps, rule, run) : null;
    double[] walkMps = options.walkMps().draw(run.draws("streets/walkMps"), run.ueCount());
    Draws who = run.draws("streets/cars");
    @Nullable Way[] ways = new Way[run.ueCount()];
    for (int ue = 0; ue < ways.length; ue++) {
      boolean drives = who.uniform(ue, 0, 0) < options.cars();
      ways[ue] = drives ? car : foot;
    }
    return new StreetTravel(
        ways, walkMps, options.pauseS(), run.draws("streets/pauseS"), run.area(), run.slotS());
  }

  private static Way way(
      Traffic traffic, double joinM, double carMps, DestinationRule rule, RunContext run) {
    StreetNetwork network = StreetNetworks.of(run, traffic, joinM, carMps);
    return Way.of(network, rule, run.ueCount());
  }
}
