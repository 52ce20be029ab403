package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.config.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads the object that a file is, whose type may stand behind all its features. */
final class Root {
  private static final String FEATURE = "Feature";
  private static final String FEATURES = "FeatureCollection";

  private final Reading reading;
  private final JsonParser json;
  private final List<String> wanted;
  private final Consumer<GeoFeature> features;

  Root(Reading reading, List<String> wanted, Consumer<GeoFeature> features) {
    this.reading = reading;
    json = reading.json();
    this.wanted = wanted;
    this.features = features;
  }

  void read() throws IOException {
    JsonToken first = json.nextToken();
    if (first == null) {
      throw reading.fault("the file is empty");
    }
    if (first != JsonToken.START_OBJECT) {
      throw reading.fault("GeoJSON must be an object, not " + reading.shown());
    }
    Members members = members(true);
    if (!members.collection) {
      hand(members);
    } else if (!FEATURES.equals(members.type)) {
      throw reading.fault("what has features must have the type " + FEATURES);
    }
    if (json.nextToken() != null) {
      throw reading.fault("the file goes on behind its end: it must be one JSON object");
    }
  }

  /** What an object holds. */
  private static final class Members {
    private final int line;
    private @Nullable String type;
    private @Nullable Coordinates coordinates;
    private @Nullable List<GeoGeometry> geometries;
    private List<@Nullable String> properties;
    private boolean collection;

    private Members(int line, int wanted) {
      this.line = line;
      properties = Collections.nCopies(wanted, null);
    }
  }

  private Members members(boolean root) throws IOException {
    Members members = new Members(reading.line(), wanted.size());
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "type" -> members.type = type(root);
        case "geometry" -> members.geometries = Geometries.read(reading);
        case "properties" -> members.properties = properties();
        case "crs" -> ReferenceSystem.check(reading);
        default -> {
          if (root && key.equals("features")) {
            features();
            members.collection = true;
          } else if (root && key.equals("coordinates")) {
            members.coordinates = Coordinates.read(reading);
          } else if (root && key.equals("geometries")) {
            members.geometries = Geometries.members(reading);
          } else {
            json.skipChildren();
          }
        }
      }
    }
    return members;
  }

  private String type(boolean root) throws IOException {
    String type = reading.type();
    List<String> known = new ArrayList<>(List.of(FEATURE));
    if (root) {
      known.add(0, FEATURES);
      known.addAll(Geometries.TYPES);
    }
    if (!known.contains(type)) {
      throw reading.fault(Nearest.unknown(root ? "type" : "type of feature", type, known));
    }
    return type;
  }

  private void features() throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw reading.fault("features must be a list");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int number = reading.nextFeature();
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw reading.fault("a feature must be an object, not " + reading.shown());
      }
      hand(members(false), number);
    }
  }

  /** Hands over what is no collection of features. */
  private void hand(Members members) {
    if (members.type == null) {
      throw reading.fault("GeoJSON must have a type, such as " + FEATURES);
    }
    if (members.type.equals(FEATURES)) {
      throw reading.fault("a " + FEATURES + " must have features");
    }
    if (!members.type.equals(FEATURE) && members.geometries == null) {
      members.geometries = Geometries.of(reading, members.type, members.coordinates);
    }
    hand(members, reading.nextFeature());
  }

  private void hand(Members members, int number) {
    if (members.type == null) {
      throw reading.fault("a feature must have the type " + FEATURE);
    }
    List<GeoGeometry> geometries = members.geometries == null ? List.of() : members.geometries;
    features.accept(new GeoFeature(number, members.line, geometries, members.properties));
  }

  private List<@Nullable String> properties() throws IOException {
    @Nullable String[] values = new String[wanted.size()];
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return Collections.nCopies(wanted.size(), null);
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      int which = wanted.indexOf(json.currentName());
      JsonToken value = json.nextToken();
      if (which >= 0 && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        values[which] = json.getText();
      } else {
        json.skipChildren();
      }
    }
    return Collections.unmodifiableList(Arrays.asList(values));
  }
}
