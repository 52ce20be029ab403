package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.geojson.GeoFeature;
import org.edgemuse.places.geojson.GeoGeometry;
import org.edgemuse.places.geojson.GeoJson;
import org.edgemuse.places.source.Doubles;
import org.edgemuse.places.source.Opened;
import org.edgemuse.places.source.Position;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;
import org.edgemuse.places.table.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads points with their names from CSV or GeoJSON. */
public final class PointReader {
  /** Columns that are taken for latitudes, in capitals or not. */
  public static final List<String> LATITUDES = List.of("latitude", "lat");

  /** Columns that are taken for longitudes, in capitals or not. */
  public static final List<String> LONGITUDES = List.of("longitude", "lon", "lng", "long");

  private static final List<String> NAMES = List.of("NAME", "name", "SITE_ID", "site_id");
  private static final String ORDER = "look at the columns latitude and longitude";
  private static final String NO_POINTS = "features that are no points were left out";

  private final String key;
  private final LocalFile file;
  private final Doubles inTurn = new Doubles();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private PointReader(String key, LocalFile file) {
    this.key = key;
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param key the option that names the file
   * @param latitude the column of latitudes, or null for one that is recognised
   * @param longitude the column of longitudes, likewise
   * @param name the column or property of names, likewise
   * @param repairs receives what was mended or left out
   * @throws SourceFault if it cannot be read, or has no points
   */
  public static Points read(
      String key,
      LocalFile file,
      @Nullable String latitude,
      @Nullable String longitude,
      @Nullable String name,
      List<String> repairs) {
    PointReader reader = new PointReader(key, file);
    boolean json = Opened.isJson(file);
    if (json) {
      if (latitude != null || longitude != null) {
        throw new SourceFault(
            file, "latitude and longitude name columns of CSV files, but this is GeoJSON");
      }
      reader.json(name, repairs);
    } else {
      reader.csv(latitude, longitude, name, repairs);
    }
    return new Points(
        key,
        file,
        reader.inTurn.toArray(),
        reader.names,
        reader.places.stream().mapToInt(Integer::intValue).toArray(),
        json ? "feature" : "line");
  }

  private void csv(
      @Nullable String latitude,
      @Nullable String longitude,
      @Nullable String name,
      List<String> repairs) {
    try (CsvTable table = CsvTable.open(file)) {
      int latColumn = table.require("latitude", latitude, LATITUDES);
      int lonColumn = table.require("longitude", longitude, LONGITUDES);
      int nameColumn = table.find("name", name, NAMES);
      while (table.next()) {
        double lat = table.number(latColumn);
        double lon = table.number(lonColumn);
        String fault = Position.fault(lon, lat, ORDER);
        if (fault != null) {
          throw table.fault(fault);
        }
        add(lon, lat, nameColumn < 0 ? "" : table.text(nameColumn), (int) table.line());
      }
      if (places.isEmpty()) {
        throw new SourceFault(file, "the file has a header, but no rows");
      }
      if (table.delimiter() != ',') {
        repairs.add(
            "%s: read as separated by %s"
                .formatted(file.name(), table.delimiter() == ';' ? "semicolons" : "tabs"));
      }
    }
  }

  private void json(@Nullable String name, List<String> repairs) {
    Repairs mended = new Repairs(file);
    int[] features = {0};
    GeoJson.read(
        file,
        name == null ? NAMES : List.of(name),
        feature -> {
          features[0]++;
          take(feature, mended);
        });
    if (places.isEmpty()) {
      throw new SourceFault(file, "none of its %d features is a point".formatted(features[0]));
    }
    repairs.addAll(mended.sentences(features[0]));
  }

  private void take(GeoFeature feature, Repairs mended) {
    String name = feature.properties().stream().filter(p -> p != null).findFirst().orElse("");
    boolean found = false;
    for (GeoGeometry geometry : feature.geometries()) {
      if (geometry.kind() == GeoGeometry.Kind.POINTS) {
        double[] positions = geometry.parts().get(0).get(0);
        for (int i = 0; i < positions.length; i += 2) {
          add(positions[i], positions[i + 1], name, feature.number());
        }
        found = true;
      }
    }
    if (!found) {
      mended.count(NO_POINTS);
    }
  }

  private void add(double lon, double lat, String name, int place) {
    inTurn.add(lon);
    inTurn.add(lat);
    names.add(name);
    places.add(place);
  }
}
