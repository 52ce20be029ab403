package org.edgemuse.places.map;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.places.extent.Extent;
import org.edgemuse.places.projection.DegreeBox;

/**
 * A rectangle on Earth. It crosses the antimeridian if its west is east of its east.
 *
 * @param west longitude of its left side, degrees
 * @param south latitude of its lower side, degrees
 * @param east longitude of its right side, degrees
 * @param north latitude of its upper side, degrees
 */
public record ExtentOptions(
    @Range(min = -180, max = 180) @Unit("degrees") @Doc("Longitude of the left side") double west,
    @Range(min = -90, max = 90) @Unit("degrees") @Doc("Latitude of the lower side") double south,
    @Range(min = -180, max = 180) @Unit("degrees") @Doc("Longitude of the right side") double east,
    @Range(min = -90, max = 90) @Unit("degrees") @Doc("Latitude of the upper side") double north)
    implements Serializable {

  /** Refuses rectangles without a width or height, and those too large for a plane. */
  public ExtentOptions {
    if (!(south < north)) {
      throw new ConfigException(
          new Where("", 0, "north"), "north (%s) must be above south (%s)".formatted(north, south));
    }
    if (west == east) {
      throw new ConfigException(
          new Where("", 0, "east"), "east (%s) must not be west (%s)".formatted(east, west));
    }
    double km = box(west, south, east, north).lengthKm();
    if (km > Extent.MOST_KM) {
      throw new IllegalArgumentException(
          "extent is %.0f km long, but a plane holds %.0f km at most"
              .formatted(km, Extent.MOST_KM));
    }
  }

  /** The same with an east that is at least its west. */
  DegreeBox box() {
    return box(west, south, east, north);
  }

  private static DegreeBox box(double west, double south, double east, double north) {
    return new DegreeBox(west, south, east < west ? east + 360 : east, north);
  }
}
