package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A city's shapes as GeoJSON, a feature a line. */
final class GeoJsonText {
  private final City city;
  private final Globe globe;

  GeoJsonText(City city, Globe globe) {
    this.city = city;
    this.globe = globe;
  }

  /** Each street, as many lines as it has parts. */
  String streets() {
    List<String> features = new ArrayList<>();
    List<Integer> junctions = new ArrayList<>();
    Edge last = null;
    for (Edge edge : city.network().edges()) {
      if (last != null && (edge.line() != last.line() || edge.from() != last.to())) {
        features.add(street(last, junctions));
        junctions.clear();
      }
      if (junctions.isEmpty()) {
        junctions.add(edge.from());
      }
      junctions.add(edge.to());
      last = edge;
    }
    if (last != null) {
      features.add(street(last, junctions));
    }
    return collection(features);
  }

  private String street(Edge edge, List<Integer> junctions) {
    StringBuilder properties = new StringBuilder("\"name\":\"");
    properties.append(city.network().name(edge.line())).append("\",\"highway\":\"");
    properties.append(edge.road().highway()).append('"');
    if (edge.road().forCars()) {
      properties.append(",\"maxspeed\":\"").append(edge.road().speedKmh()).append('"');
      int direction = city.directions()[edge.line()];
      String oneWay = direction == 0 ? "no" : direction > 0 ? "yes" : "-1";
      properties.append(",\"oneway\":\"").append(oneWay).append('"');
    }
    List<Spot> spots = junctions.stream().map(city.network()::spot).toList();
    return feature(properties.toString(), "LineString", "[" + joined(spots) + "]");
  }

  /** Each house. */
  String buildings() {
    List<String> features = new ArrayList<>();
    for (Building building : city.buildings()) {
      String rings = ring(building.outline());
      if (!building.courtyard().isEmpty()) {
        List<Spot> hole = new ArrayList<>(building.courtyard());
        Collections.reverse(hole);
        rings += "," + ring(hole);
      }
      features.add(feature("\"building\":\"yes\"", "Polygon", "[" + rings + "]"));
    }
    return collection(features);
  }

  /** Park and lake. */
  String ground() {
    List<String> features = new ArrayList<>();
    for (int g = 0; g < city.grounds().size(); g++) {
      String properties =
          city.openings().get(g).use() == Openings.Use.PARK
              ? "\"leisure\":\"park\""
              : "\"natural\":\"water\"";
      features.add(feature(properties, "Polygon", "[" + ring(city.grounds().get(g)) + "]"));
    }
    return collection(features);
  }

  private String ring(List<Spot> spots) {
    List<Spot> closed = new ArrayList<>(spots);
    closed.add(spots.get(0));
    return "[" + joined(closed) + "]";
  }

  private String joined(List<Spot> spots) {
    StringBuilder text = new StringBuilder();
    for (Spot spot : spots) {
      text.append(text.isEmpty() ? "[" : ",[");
      text.append(globe.longitude(spot)).append(',').append(globe.latitude(spot)).append(']');
    }
    return text.toString();
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties
        + "},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
        + String.join(",\n", features)
        + "\n]}\n";
  }
}
