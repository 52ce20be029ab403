package org.edgemuse.geomason.map;

import com.vividsolutions.jts.geom.Geometry;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.StreetTags;
import sim.field.geo.GeomVectorField;
import sim.util.geo.MasonGeometry;

/** Turns the lines of a field and their attributes into streets. */
final class Streets {
  private final GeoMasonPlugin.Options options;
  private final Shapes shapes;
  private int oddDirections;
  private int oddSpeeds;

  Streets(GeoMasonPlugin.Options options, Shapes shapes) {
    this.options = options;
    this.shapes = shapes;
  }

  /** A street for each part of each line. */
  List<Street> of(GeomVectorField field) {
    List<Street> streets = new ArrayList<>();
    for (Object geometry : field.getGeometries()) {
      MasonGeometry line = (MasonGeometry) geometry;
      Street.Direction direction = direction(line);
      double speedMps = speedMps(line);
      Street.Use use = StreetTags.use(Attributes.text(line, options.use()));
      for (Geometry part : Shapes.parts(line)) {
        MapShape shape = shapes.shape(part);
        streets.add(new Street(shape.xM()[0], shape.yM()[0], direction, speedMps, use));
      }
    }
    return streets;
  }

  private Street.Direction direction(MasonGeometry line) {
    Street.Direction direction = StreetTags.direction(Attributes.text(line, options.oneWay()));
    if (direction == null) {
      oddDirections++;
      return Street.Direction.BOTH;
    }
    return direction;
  }

  private double speedMps(MasonGeometry line) {
    OptionalDouble speed = StreetTags.speedMps(Attributes.text(line, options.speed()));
    if (speed.isEmpty()) {
      oddSpeeds++;
    }
    return speed.orElse(Double.NaN);
  }

  /** What of the attributes meant nothing. */
  List<String> repairs(String file) {
    List<String> repairs = new ArrayList<>();
    if (oddDirections > 0) {
      repairs.add(
          "%s: %d streets whose '%s' is no direction are driven both ways"
              .formatted(file, oddDirections, options.oneWay()));
    }
    if (oddSpeeds > 0) {
      repairs.add(
          "%s: %d streets whose '%s' is no speed have none"
              .formatted(file, oddSpeeds, options.speed()));
    }
    return repairs;
  }
}
