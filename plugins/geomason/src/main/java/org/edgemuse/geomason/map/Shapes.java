package org.edgemuse.geomason.map;

import com.vividsolutions.jts.geom.Coordinate;
import com.vividsolutions.jts.geom.Geometry;
import com.vividsolutions.jts.geom.LineString;
import com.vividsolutions.jts.geom.Point;
import com.vividsolutions.jts.geom.Polygon;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.MapShape;
import sim.field.geo.GeomVectorField;
import sim.util.geo.MasonGeometry;

/** Turns what GeoMason read into shapes of a map, in metres. */
final class Shapes {
  private final Frame frame;

  Shapes(Frame frame) {
    this.frame = frame;
  }

  /** The shapes of a field: of several parts, one each. */
  List<MapShape> of(GeomVectorField field) {
    List<MapShape> shapes = new ArrayList<>();
    for (Object geometry : field.getGeometries()) {
      for (Geometry part : parts((MasonGeometry) geometry)) {
        shapes.add(shape(part));
      }
    }
    return shapes;
  }

  /** The parts of a geometry. */
  static List<Geometry> parts(MasonGeometry geometry) {
    Geometry whole = geometry.getGeometry();
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < whole.getNumGeometries(); i++) {
      parts.add(whole.getGeometryN(i));
    }
    return parts;
  }

  /** A line, polygon or point. */
  MapShape shape(Geometry part) {
    List<Coordinate[]> rings = new ArrayList<>();
    if (part instanceof Polygon polygon) {
      rings.add(polygon.getExteriorRing().getCoordinates());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        rings.add(polygon.getInteriorRingN(i).getCoordinates());
      }
    } else if (part instanceof LineString || part instanceof Point) {
      rings.add(part.getCoordinates());
    } else {
      throw new IllegalStateException("GeoMason reads no " + part.getGeometryType());
    }
    double[][] xM = new double[rings.size()][];
    double[][] yM = new double[rings.size()][];
    for (int i = 0; i < xM.length; i++) {
      Coordinate[] ring = rings.get(i);
      xM[i] = new double[ring.length];
      yM[i] = new double[ring.length];
      for (int j = 0; j < ring.length; j++) {
        xM[i][j] = frame.xM(ring[j]);
        yM[i][j] = frame.yM(ring[j]);
      }
    }
    return new MapShape(xM, yM);
  }
}
