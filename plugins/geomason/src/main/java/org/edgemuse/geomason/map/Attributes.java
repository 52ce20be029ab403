package org.edgemuse.geomason.map;

import java.util.Map;
import java.util.TreeMap;
import sim.util.geo.AttributeValue;
import sim.util.geo.MasonGeometry;

/** Attributes of shapes, whose names are at most ten characters and often in capitals. */
final class Attributes {
  private static final int LONGEST_NAME = 10;

  private Attributes() {}

  /** What a shape says under a name, as text; empty if nothing. */
  static String text(MasonGeometry shape, String name) {
    Map<String, AttributeValue> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(shape.getAttributes());
    String kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    AttributeValue value = sorted.get(kept);
    return value == null || value.getValue() == null
        ? ""
        : String.valueOf(value.getValue()).strip();
  }
}
