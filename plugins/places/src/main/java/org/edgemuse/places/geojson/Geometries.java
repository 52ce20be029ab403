package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads a geometry, or all those of a collection of them. */
final class Geometries {
  static final String COLLECTION = "GeometryCollection";

  /** Collections in collections; nobody writes that many. */
  private static final int DEEPEST = 20;

  /** How many lists are around the numbers of each type. */
  private static final Map<String, Integer> HEIGHTS =
      Map.of(
          "Point", 1,
          "MultiPoint", 2,
          "LineString", 2,
          "MultiLineString", 3,
          "Polygon", 3,
          "MultiPolygon", 4);

  static final List<String> TYPES =
      List.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          COLLECTION);

  private final Reading reading;
  private final List<GeoGeometry> found = new ArrayList<>();

  private Geometries(Reading reading) {
    this.reading = reading;
  }

  /** The geometries of an object whose brace has been read, or none if null stands there. */
  static List<GeoGeometry> read(Reading reading) throws IOException {
    Geometries geometries = new Geometries(reading);
    geometries.value(0);
    return geometries.found;
  }

  private void value(int depth) throws IOException {
    JsonParser json = reading.json();
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw reading.fault("a geometry must be an object, not " + reading.shown());
    }
    if (depth > DEEPEST) {
      throw reading.fault(
          "collections of geometries are nested more than %d deep".formatted(DEEPEST));
    }
    String type = null;
    Coordinates coordinates = null;
    boolean collection = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "type" -> type = reading.type();
        case "coordinates" -> coordinates = Coordinates.read(reading);
        case "geometries" -> {
          members(depth);
          collection = true;
        }
        default -> json.skipChildren();
      }
    }
    if (!collection) {
      add(type, coordinates);
    }
  }

  /** Reads the list of a collection. */
  void members(int depth) throws IOException {
    JsonParser json = reading.json();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw reading.fault("geometries must be a list");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      value(depth + 1);
    }
  }

  /** The geometries of the list of a collection. */
  static List<GeoGeometry> members(Reading reading) throws IOException {
    Geometries geometries = new Geometries(reading);
    geometries.members(0);
    return geometries.found;
  }

  /** What coordinates are by a geometry's type. */
  static List<GeoGeometry> of(
      Reading reading, @Nullable String type, @Nullable Coordinates coordinates) {
    Geometries geometries = new Geometries(reading);
    geometries.add(type, coordinates);
    return geometries.found;
  }

  private void add(@Nullable String type, @Nullable Coordinates coordinates) {
    Integer height = type == null ? null : HEIGHTS.get(type);
    if (type == null || height == null && !type.equals(COLLECTION)) {
      throw reading.fault(
          type == null
              ? "a geometry has no type"
              : Nearest.unknown("type of geometry", type, TYPES));
    }
    if (height == null || coordinates == null) {
      throw reading.fault(
          "a %s has no %s".formatted(type, height == null ? "geometries" : "coordinates"));
    }
    if (coordinates.height() == 0) {
      return;
    }
    if (coordinates.height() != height) {
      throw reading.fault(
          "the coordinates of a %s must be nested %d deep, not %d"
              .formatted(type, height, coordinates.height()));
    }
    found.add(geometry(type, coordinates.parts()));
  }

  private static GeoGeometry geometry(String type, List<List<double[]>> parts) {
    if (type.endsWith("Point")) {
      return new GeoGeometry(GeoGeometry.Kind.POINTS, parts);
    }
    if (type.endsWith("Polygon")) {
      return new GeoGeometry(GeoGeometry.Kind.POLYGONS, parts);
    }
    List<List<double[]>> lines = new ArrayList<>();
    parts.forEach(part -> part.forEach(line -> lines.add(List.of(line))));
    return new GeoGeometry(GeoGeometry.Kind.LINES, lines);
  }
}
