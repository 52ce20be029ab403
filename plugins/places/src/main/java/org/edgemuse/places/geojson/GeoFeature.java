package org.edgemuse.places.geojson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feature of a file.
 *
 * @param number which one it is, from 1
 * @param line the line in which it begins, from 1
 * @param geometries its geometries, those of a collection one by one; none if it has none
 * @param properties the values of the properties that were asked for, in that order; null where a
 *     feature has no such property or one that is no text, number or truth
 */
public record GeoFeature(
    int number, int line, List<GeoGeometry> geometries, List<@Nullable String> properties) {

  /** Where it is, for messages. */
  public String place() {
    return "feature %d (line %d)".formatted(number, line);
  }
}
