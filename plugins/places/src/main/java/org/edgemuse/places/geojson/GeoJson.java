package org.edgemuse.places.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.Opened;
import org.edgemuse.places.source.SourceFault;

/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature or a geometry. Nothing is kept of a
 * feature once it has been handed over. Altitudes and members that the standard does not know are
 * left aside. Longitudes and latitudes are degrees of WGS84; any other {@code crs} is refused.
 */
public final class GeoJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  /** What the library says of a file that ends within something. */
  private static final String TOO_EARLY = "Unexpected end-of-input";

  private GeoJson() {}

  /**
   * Hands over all features of a file in their order.
   *
   * @param properties the names of those properties that features are asked for
   * @param features takes them; a geometry that is no feature counts as one without properties
   * @throws SourceFault if the file cannot be read, or is no GeoJSON; the message names line and
   *     column
   */
  public static void read(LocalFile file, List<String> properties, Consumer<GeoFeature> features) {
    try (InputStream in = Opened.of(file);
        JsonParser json = FACTORY.createParser(in)) {
      try {
        new Root(new Reading(file, json), properties, features).read();
      } catch (JsonProcessingException malformed) {
        throw new SourceFault(file, told(malformed), malformed);
      }
    } catch (IOException unreadable) {
      throw Opened.unreadable(file, unreadable);
    }
  }

  private static String told(JsonProcessingException malformed) {
    String place =
        malformed.getLocation() == null
            ? ""
            : "line %d, column %d: "
                .formatted(
                    malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
    String why = malformed.getOriginalMessage();
    if (why.startsWith(TOO_EARLY)) {
      return place + "the file ends too early, as if cut off";
    }
    int source = why.indexOf(" [Source");
    String first = (source < 0 ? why : why.substring(0, source)).lines().findFirst().orElse("");
    return place + "this is no JSON: " + first;
  }
}
