package org.edgemuse.console.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapShape;

/** Points of a map, such as sites, except those at which an AP stands. */
final class SitesLayer implements Layer {
  private static final double RADIUS = 2.6;
  private static final double SAME_PLACE_M = 1;

  private final MapLayer map;
  private final List<MapShape> shapes = new ArrayList<>();
  private final Boxes boxes;

  SitesLayer(MapLayer map, AccessPoints aps) {
    this.map = map;
    for (MapShape shape : map.shapes()) {
      if (!hasAp(shape, aps)) {
        shapes.add(shape);
      }
    }
    boxes = new Boxes(shapes);
  }

  private static boolean hasAp(MapShape shape, AccessPoints aps) {
    double xM = shape.xM()[0][0];
    double yM = shape.yM()[0][0];
    for (int ap = 0; ap < aps.count(); ap++) {
      double dx = aps.xM(ap) - xM;
      double dy = aps.yM(ap) - yM;
      if (dx * dx + dy * dy <= SAME_PLACE_M * SAME_PLACE_M) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String name() {
    return MenuName.of(map);
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  @Override
  public List<LegendKey> keys() {
    return shapes.isEmpty()
        ? List.of()
        : List.of(
            new LegendKey(
                map.name(),
                (graphics, box, unit) -> {
                  graphics.setStroke(new BasicStroke((float) unit));
                  mark(graphics, box.getCenterX(), box.getCenterY(), RADIUS * unit);
                }));
  }

  private static void mark(Graphics2D graphics, double x, double y, double radius) {
    Ellipse2D ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fill(ring);
    graphics.setColor(MapColours.SITE);
    graphics.draw(ring);
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    double radius = RADIUS * sheet.unit();
    graphics.setStroke(new BasicStroke((float) sheet.unit()));
    boxes.forEachIn(
        graphics.getClipBounds(),
        sheet,
        radius + sheet.unit(),
        i -> {
          MapShape shape = shapes.get(i);
          mark(graphics, sheet.x(shape.xM()[0][0]), sheet.y(shape.yM()[0][0]), radius);
        });
  }
}
