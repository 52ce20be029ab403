package org.edgemuse.geomason.map;

import com.vividsolutions.jts.geom.Envelope;
import com.vividsolutions.jts.geom.Geometry;
import com.vividsolutions.jts.geom.LineString;
import com.vividsolutions.jts.geom.Point;
import com.vividsolutions.jts.geom.Polygon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edgemuse.geomason.shapefile.LinearUnit;
import org.edgemuse.geomason.shapefile.Shapefile;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;
import sim.field.geo.GeomVectorField;
import sim.util.geo.MasonGeometry;

/** Reads the files of one map. */
final class MapReader {
  private static final double LARGEST_M = 1e6;

  private final GeoMasonPlugin.Options options;
  private final Map<String, LocalFile> files = new LinkedHashMap<>();
  private final Map<String, GeomVectorField> fields = new LinkedHashMap<>();
  private final List<String> repairs = new ArrayList<>();

  private MapReader(GeoMasonPlugin.Options options) {
    this.options = options;
  }

  /**
   * Reads a map.
   *
   * @throws IllegalArgumentException naming the file that cannot be read or does not fit the others
   */
  static ReadMap read(GeoMasonPlugin.Options options) {
    return new MapReader(options).read();
  }

  private ReadMap read() {
    take(GeoMasonPlugin.GROUND, options.ground(), Polygon.class);
    take(GeoMasonPlugin.BUILDINGS, options.buildings(), Polygon.class);
    take(GeoMasonPlugin.STREETS, options.streets(), LineString.class);
    take(GeoMasonPlugin.SITES, options.sites(), Point.class);
    Frame frame = Frame.around(extent(), metresPerUnit(), options.marginM());
    requireSize(frame);
    fields.values().forEach(field -> field.setMBR(frame.envelope()));
    Shapes shapes = new Shapes(frame);
    List<MapLayer> layers = new ArrayList<>();
    fields.forEach((name, field) -> layers.add(new MapLayer(name, kindOf(name), shapes.of(field))));
    return new ReadMap(
        new GeoMasonMap(frame, fields, layers, streets(shapes), sites(frame)), repairs);
  }

  private void take(String name, @Nullable LocalFile file, Class<? extends Geometry> wanted) {
    if (file == null) {
      return;
    }
    GeomVectorField field = Shapefile.read(file);
    Geometry first = ((MasonGeometry) field.getGeometries().get(0)).getGeometry();
    if (!wanted.isInstance(first.getGeometryN(0))) {
      throw new IllegalArgumentException(
          "%s: %s are wanted here, but it holds %s shapes"
              .formatted(file.name(), name, first.getGeometryN(0).getGeometryType()));
    }
    files.put(name, file);
    fields.put(name, field);
  }

  private static MapLayer.Kind kindOf(String name) {
    return switch (name) {
      case GeoMasonPlugin.STREETS -> MapLayer.Kind.STREETS;
      case GeoMasonPlugin.BUILDINGS -> MapLayer.Kind.BUILDINGS;
      case GeoMasonPlugin.GROUND -> MapLayer.Kind.GROUND;
      default -> MapLayer.Kind.POINTS;
    };
  }

  private double metresPerUnit() {
    Double given = options.metresPerUnit();
    if (given != null) {
      return given;
    }
    String named = "";
    double metres = Double.NaN;
    for (LocalFile file : files.values()) {
      double unit = LinearUnit.metresOf(file);
      if (!named.isEmpty() && unit != metres) {
        throw new IllegalArgumentException(
            "a unit is %s m long in %s, but %s m in %s: save all files in one projection, or say metresPerUnit"
                .formatted(metres, named, unit, file.name()));
      }
      named = file.name();
      metres = unit;
    }
    return metres;
  }

  /** The extent of all files, each of which must have something in common with the first. */
  private Envelope extent() {
    Envelope all = new Envelope();
    String first = "";
    for (Map.Entry<String, GeomVectorField> entry : fields.entrySet()) {
      Envelope own = entry.getValue().getMBR();
      String name = Objects.requireNonNull(files.get(entry.getKey())).name();
      if (!isFinite(own)) {
        throw new IllegalArgumentException(name + ": it has coordinates that are not finite");
      }
      if (first.isEmpty()) {
        first = name;
      } else if (!all.intersects(own)) {
        throw new IllegalArgumentException(
            "%s and %s have no place in common: are they in the same coordinates?"
                .formatted(first, name));
      }
      all.expandToInclude(own);
    }
    return all;
  }

  private static boolean isFinite(Envelope extent) {
    double sum = extent.getMinX() + extent.getMaxX() + extent.getMinY() + extent.getMaxY();
    return !Double.isNaN(sum) && !Double.isInfinite(sum);
  }

  private void requireSize(Frame frame) {
    double widthM = frame.area().widthM();
    double heightM = frame.area().heightM();
    String names = String.join(", ", files.values().stream().map(LocalFile::name).toList());
    if (!(widthM > 0 && heightM > 0)) {
      throw new IllegalArgumentException(
          names + ": what they hold has no extent: say marginM, the distance around it");
    }
    if (widthM > LARGEST_M || heightM > LARGEST_M) {
      throw new IllegalArgumentException(
          "%s: the area would be %.0f km x %.0f km, but at most %.0f km: see metresPerUnit"
              .formatted(names, widthM / 1e3, heightM / 1e3, LARGEST_M / 1e3));
    }
  }

  private List<Street> streets(Shapes shapes) {
    GeomVectorField field = fields.get(GeoMasonPlugin.STREETS);
    if (field == null) {
      return List.of();
    }
    String file = Objects.requireNonNull(files.get(GeoMasonPlugin.STREETS)).name();
    Streets streets = new Streets(options, shapes);
    List<Street> made = streets.of(field);
    repairs.addAll(streets.repairs(file));
    return made;
  }

  private @Nullable MapPoints sites(Frame frame) {
    GeomVectorField field = fields.get(GeoMasonPlugin.SITES);
    if (field == null) {
      return null;
    }
    int count = field.getGeometries().numObjs;
    double[] xM = new double[count];
    double[] yM = new double[count];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MasonGeometry site = (MasonGeometry) field.getGeometries().get(i);
      xM[i] = frame.xM(site.getGeometry().getCoordinate());
      yM[i] = frame.yM(site.getGeometry().getCoordinate());
      names.add(Attributes.text(site, "name"));
    }
    String source = Objects.requireNonNull(files.get(GeoMasonPlugin.SITES)).name();
    return new MapPoints(source, xM, yM, names);
  }
}
