package org.edgemuse.console.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.map.Street;

/** Streets as lines about as wide as they are; those on which nobody drives are narrow. */
final class StreetsLayer implements Layer {
  private static final double STREET_M = 8;
  private static final double PATH_M = 2.5;
  private static final double LEAST_STREET = 1.1;
  private static final double LEAST_PATH = 0.7;

  private final MapLayer map;
  private final Boxes boxes;
  private final BitSet onFoot;

  /**
   * A layer of lines.
   *
   * @param streets of the same map, which tell the use of those shapes that are as theirs
   */
  StreetsLayer(MapLayer map, List<Street> streets) {
    this.map = map;
    boxes = new Boxes(map.shapes());
    onFoot = onFoot(map.shapes(), streets);
  }

  private static BitSet onFoot(List<MapShape> shapes, List<Street> streets) {
    Set<Ends> walks = new HashSet<>();
    for (Street street : streets) {
      if (street.use() == Street.Use.FOOT) {
        walks.add(Ends.of(street.xM(), street.yM()));
      }
    }
    BitSet onFoot = new BitSet();
    for (int i = 0; i < shapes.size() && !walks.isEmpty(); i++) {
      MapShape line = shapes.get(i);
      onFoot.set(i, line.xM().length > 0 && walks.contains(Ends.of(line.xM()[0], line.yM()[0])));
    }
    return onFoot;
  }

  @Override
  public String name() {
    return MenuName.of(map);
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  private static double widthPx(double metres, double leastPx, double unit, double pixelsPerM) {
    return Math.max(leastPx * unit, metres * pixelsPerM);
  }

  private static BasicStroke stroke(double widthPx) {
    return new BasicStroke((float) widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  @Override
  public List<LegendKey> keys() {
    return List.of(
        new LegendKey(
            map.name(),
            (graphics, box, unit) -> {
              graphics.setColor(MapColours.STREET);
              graphics.setStroke(stroke(2.5 * unit));
              graphics.draw(
                  new Line2D.Double(
                      box.getX() + 2 * unit,
                      box.getCenterY(),
                      box.getMaxX() - 2 * unit,
                      box.getCenterY()));
            }));
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    paint(graphics, sheet, true, widthPx(PATH_M, LEAST_PATH, unit, sheet.pixelsPerM()));
    paint(graphics, sheet, false, widthPx(STREET_M, LEAST_STREET, unit, sheet.pixelsPerM()));
  }

  /** All lines of a width are one path, which takes far less time than one after another. */
  private void paint(Graphics2D graphics, Sheet sheet, boolean foot, double widthPx) {
    Color colour = foot ? MapColours.PATH : MapColours.STREET;
    Path2D path = new Path2D.Float();
    boxes.forEachIn(
        graphics.getClipBounds(),
        sheet,
        widthPx,
        i -> {
          if (onFoot.get(i) == foot) {
            Outline.add(path, map.shapes().get(i), sheet, false);
          }
        });
    graphics.setColor(colour);
    graphics.setStroke(stroke(widthPx));
    graphics.draw(path);
  }

  /** By which a line of a layer and a street are known for the same. */
  private record Ends(double fromX, double fromY, double toX, double toY, int points) {
    static Ends of(double[] xM, double[] yM) {
      int last = xM.length - 1;
      return new Ends(xM[0], yM[0], xM[last], yM[last], xM.length);
    }
  }
}
