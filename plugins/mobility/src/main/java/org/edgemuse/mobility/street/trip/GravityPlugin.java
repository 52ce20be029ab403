package org.edgemuse.mobility.street.trip;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.values.Values;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Makes trips to places that attract the more the nearer they are: the production-constrained
 * spatial interaction model with exponential deterrence (Wilson, 1971).
 */
public final class GravityPlugin implements Plugin<DestinationRule, GravityPlugin.Options> {

  /** What points of maps are called, most of the time. */
  private static final List<String> USUAL = List.of("sites", "servers", "users");

  /**
   * Options of the rule.
   *
   * @param points which of the map's points are the places; null for random ones
   * @param centres how many random places there are, uniform in the area
   * @param weights how much each place attracts, one draw a place
   * @param scaleM by how much further away a place attracts less by the factor e, m
   */
  public record Options(
      @Nullable
          @Doc("Which of the map's points are the places, as sites or users; none: random ones")
          String points,
      @Default("10") @Range(min = 2, max = 100000) @Doc("Number of random places, without points")
          int centres,
      @Default("1") @Range(min = 0, openMin = true) @Doc("How much each place attracts")
          Values weights,
      @Default("500")
          @Range(min = 0, openMin = true)
          @Unit("m")
          @Doc("By how much further away a place attracts less by the factor e")
          double scaleM)
      implements Serializable {}

  private record Gravity(double[] xM, double[] yM, double[] weights, double scaleM, Draws draws)
      implements DestinationRule {

    @Override
    public Trips on(StreetNetwork network) {
      return new Pull(network, Attractions.of(network, xM, yM, weights), scaleM, draws);
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "To places, the nearer the likelier: weight * exp(-distance / scaleM)";
  }

  @Override
  public DestinationRule create(Options options, RunContext run) {
    Draws draws = run.draws("streets/gravity");
    double[] xM;
    double[] yM;
    String points = options.points();
    if (points == null) {
      Area area = run.area();
      xM = new double[options.centres()];
      yM = new double[options.centres()];
      Draws centres = draws.forPurpose("centres");
      for (int place = 0; place < xM.length; place++) {
        xM[place] = centres.uniform(place, 0, 0) * area.widthM();
        yM[place] = centres.uniform(place, 0, 1) * area.heightM();
      }
    } else {
      MapPoints places = named(points, run.map());
      xM = places.xM();
      yM = places.yM();
    }
    double[] weights = options.weights().draw(draws.forPurpose("weights"), xM.length);
    return new Gravity(xM, yM, weights, options.scaleM(), draws);
  }

  private static MapPoints named(String points, @Nullable WorldMap map) {
    MapPoints found = map == null ? null : map.points(points);
    if (map != null && (found == null || found.count() == 0)) {
      List<String> known = USUAL.stream().filter(name -> map.points(name) != null).toList();
      throw new IllegalArgumentException(
          "points ('%s'): the scenario's map has none of that name%s"
              .formatted(points, known.isEmpty() ? "" : ", but " + String.join(", ", known)));
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "points ('%s'): the scenario has no map, which would have them".formatted(points));
    }
    return found;
  }
}
