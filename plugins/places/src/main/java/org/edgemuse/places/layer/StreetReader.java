package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.kernel.api.map.StreetTags;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.geojson.GeoFeature;
import org.edgemuse.places.geojson.GeoGeometry;
import org.edgemuse.places.geojson.GeoJson;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;
import org.jspecify.annotations.Nullable;

/** Reads streets from the lines of GeoJSON. */
public final class StreetReader {
  private static final String NO_LINES = "features that are no lines were left out";
  private static final String GONE = "streets that are planned, being built or gone were left out";
  private static final String SPEED = "speeds that are not understood were taken for unknown";
  private static final String ONE_WAY =
      "one-way marks that are not understood were taken for both ways";

  /** Kinds of streets on which nobody can be. */
  private static final Set<String> NOT_THERE =
      Set.of("construction", "proposed", "planned", "abandoned", "disused", "razed");

  private final List<StreetLine> lines = new ArrayList<>();
  private final Repairs mended;
  private int features;

  private StreetReader(LocalFile file) {
    mended = new Repairs(file);
  }

  /**
   * Reads a file.
   *
   * @param key the option that names the file
   * @param oneWay the property that tells directions
   * @param speed the property that tells speeds
   * @param use the property that tells kinds of streets
   * @param repairs receives what was mended or left out
   * @throws SourceFault if it cannot be read, or has no lines
   */
  public static Streets read(
      String key, LocalFile file, String oneWay, String speed, String use, List<String> repairs) {
    StreetReader reader = new StreetReader(file);
    GeoJson.read(file, List.of(oneWay, speed, use), reader::take);
    if (reader.lines.isEmpty()) {
      throw new SourceFault(file, "none of its %d features is a line".formatted(reader.features));
    }
    repairs.addAll(reader.mended.sentences(reader.features));
    return new Streets(key, file, reader.lines);
  }

  private void take(GeoFeature feature) {
    features++;
    boolean isLine =
        feature.geometries().stream().anyMatch(g -> g.kind() == GeoGeometry.Kind.LINES);
    if (!isLine) {
      mended.count(NO_LINES);
      return;
    }
    String kind = text(feature.properties().get(2));
    if (NOT_THERE.contains(kind.strip().toLowerCase(Locale.ROOT))) {
      mended.count(GONE);
      return;
    }
    Use use = StreetTags.use(kind);
    Direction direction = direction(text(feature.properties().get(0)));
    double speedMps = speedMps(text(feature.properties().get(1)));
    for (GeoGeometry geometry : feature.geometries()) {
      if (geometry.kind() == GeoGeometry.Kind.LINES) {
        for (List<double[]> line : geometry.parts()) {
          lines.add(new StreetLine(line.get(0), direction, speedMps, use, feature.number()));
        }
      }
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Direction direction(String value) {
    Direction direction = StreetTags.direction(value);
    if (direction == null) {
      mended.count(ONE_WAY);
      return Direction.BOTH;
    }
    return direction;
  }

  private double speedMps(String value) {
    OptionalDouble speedMps = StreetTags.speedMps(value);
    if (speedMps.isEmpty()) {
      mended.count(SPEED);
    }
    return speedMps.orElse(Double.NaN);
  }
}
