package org.edgemuse.places.layer;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.clip.LineClip;
import org.edgemuse.places.clip.RingClip;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.extent.Positions;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.source.Repairs;

/** The polygons of a file. */
public final class Polygons implements Positions {
  private static final String OUT = "polygons outside the extent were left out";
  private static final String CUT = "polygons that leave the extent were cut at it";

  private static final double[][] NOTHING = new double[2][0];

  private final String key;
  private final LocalFile file;
  private final List<Polygon> polygons;

  Polygons(String key, LocalFile file, List<Polygon> polygons) {
    this.key = key;
    this.file = file;
    this.polygons = polygons;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String source() {
    return file.name();
  }

  @Override
  public void visit(Visitor visitor) {
    for (Polygon polygon : polygons) {
      for (double[] ring : polygon.rings()) {
        for (int i = 0; i < ring.length; i += 2) {
          visitor.at(ring[i], ring[i + 1], polygon.feature());
        }
      }
    }
  }

  @Override
  public void project(Plane plane) {
    polygons.forEach(polygon -> polygon.rings().forEach(ring -> Positions.project(plane, ring)));
  }

  @Override
  public String place(int place) {
    return "feature " + place;
  }

  /**
   * The polygons in an area's metres, cut at its sides, once they have been projected; none if all
   * lie outside.
   *
   * @param repairs receives what was cut or left out
   */
  public List<MapShape> in(Frame frame, List<String> repairs) {
    List<MapShape> shapes = new ArrayList<>(polygons.size());
    Repairs mended = new Repairs(file);
    LineClip inside = new LineClip(frame.area());
    RingClip clip = new RingClip(frame.area());
    for (Polygon polygon : polygons) {
      List<double[]> x = new ArrayList<>();
      List<double[]> y = new ArrayList<>();
      boolean cut = false;
      for (double[] ring : polygon.rings()) {
        double[][] own = own(ring, frame);
        boolean whole = inside.holds(own[0], own[1]);
        cut |= !whole;
        double[][] kept = whole ? own : isFinite(own) ? clip.cut(own[0], own[1]) : NOTHING;
        if (kept[0].length > 0) {
          x.add(kept[0]);
          y.add(kept[1]);
        }
      }
      if (cut) {
        mended.count(x.isEmpty() ? OUT : CUT);
      }
      if (!x.isEmpty()) {
        shapes.add(new MapShape(x.toArray(new double[0][]), y.toArray(new double[0][])));
      }
    }
    repairs.addAll(mended.sentences(polygons.size()));
    return shapes;
  }

  /** On the far side of the Earth a projection has no places. */
  private static boolean isFinite(double[][] own) {
    for (double[] axis : own) {
      for (double value : axis) {
        if (!Double.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double[][] own(double[] ring, Frame frame) {
    double[][] own = new double[2][ring.length / 2];
    for (int i = 0; i < own[0].length; i++) {
      own[0][i] = frame.coordinates().x(ring[2 * i]);
      own[1][i] = frame.coordinates().y(ring[2 * i + 1]);
    }
    return own;
  }
}
