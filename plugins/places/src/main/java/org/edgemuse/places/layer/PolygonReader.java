package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.geojson.GeoFeature;
import org.edgemuse.places.geojson.GeoGeometry;
import org.edgemuse.places.geojson.GeoJson;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;
import org.jspecify.annotations.Nullable;

/** Reads polygons from GeoJSON. */
public final class PolygonReader {
  /** Positions that a ring has at least, the first one told twice. */
  private static final int LEAST = 4;

  private static final String NO_POLYGONS = "features that are no polygons were left out";
  private static final String OPEN = "rings that were not closed were closed";
  private static final String SHORT = "rings of fewer than 4 positions were left out";

  private final List<Polygon> polygons = new ArrayList<>();
  private final Repairs mended;
  private int features;

  private PolygonReader(LocalFile file) {
    mended = new Repairs(file);
  }

  /**
   * Reads a file.
   *
   * @param key the option that names the file
   * @param repairs receives what was mended or left out
   * @throws SourceFault if it cannot be read, or has no polygons
   */
  public static Polygons read(String key, LocalFile file, List<String> repairs) {
    PolygonReader reader = new PolygonReader(file);
    GeoJson.read(file, List.of(), reader::take);
    if (reader.polygons.isEmpty()) {
      throw new SourceFault(
          file, "none of its %d features is a polygon".formatted(reader.features));
    }
    repairs.addAll(reader.mended.sentences(0));
    return new Polygons(key, file, reader.polygons);
  }

  private void take(GeoFeature feature) {
    features++;
    boolean found = false;
    for (GeoGeometry geometry : feature.geometries()) {
      if (geometry.kind() == GeoGeometry.Kind.POLYGONS) {
        geometry.parts().forEach(rings -> add(rings, feature.number()));
        found = true;
      }
    }
    if (!found) {
      mended.count(NO_POLYGONS);
    }
  }

  private void add(List<double[]> rings, int feature) {
    List<double[]> kept = new ArrayList<>(rings.size());
    for (int i = 0; i < rings.size(); i++) {
      double[] ring = closed(rings.get(i));
      if (ring != null) {
        kept.add(ring);
      } else if (i == 0) {
        // Holes of nothing would be drawn as surfaces.
        return;
      }
    }
    polygons.add(new Polygon(kept, feature));
  }

  private double @Nullable [] closed(double[] ring) {
    int length = ring.length;
    boolean isClosed = ring[0] == ring[length - 2] && ring[1] == ring[length - 1];
    if (length / 2 + (isClosed ? 0 : 1) < LEAST) {
      mended.count(SHORT);
      return null;
    }
    if (isClosed) {
      return ring;
    }
    mended.count(OPEN);
    double[] closed = Arrays.copyOf(ring, length + 2);
    closed[length] = ring[0];
    closed[length + 1] = ring[1];
    return closed;
  }
}
