package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * The member {@code crs} of older GeoJSON, which RFC 7946 took away: files that name WGS84 are
 * read, others refused, since nobody would notice that they stand elsewhere.
 */
final class ReferenceSystem {
  private static final Set<String> WGS84 = Set.of("CRS84", "CRS84H", "4326", "4979");

  private ReferenceSystem() {}

  /** Reads what stands behind the key; refuses all but WGS84. */
  static void check(Reading reading) throws IOException {
    JsonParser json = reading.json();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    // The name stands in {"type": "name", "properties": {"name": ...}}; depth is the parser's.
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
      } else if (token == null) {
        return;
      } else if (token.isScalarValue() && isName(json)) {
        require(reading, json.getText());
      }
    }
  }

  private static boolean isName(JsonParser json) throws IOException {
    String key = json.currentName();
    return "name".equals(key) || "code".equals(key) || "href".equals(key);
  }

  private static void require(Reading reading, String name) throws IOException {
    String last = name.substring(name.lastIndexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
    if (!WGS84.contains(last)) {
      throw reading.fault(
          "crs (%s) must be WGS84, which is GeoJSON's own (RFC 7946); convert the file, say by"
                  .formatted(reading.shown())
              + " 'ogr2ogr -t_srs EPSG:4326'");
    }
  }
}
