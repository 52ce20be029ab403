package org.edgemuse.console.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.world.World;

/** Points of a map, such as sites, except those at which an AP or an ES stands. */
final class SitesLayer implements Layer {
  private static final double RADIUS = 2.6;
  private static final double SAME_PLACE_M = 1;

  private final MapLayer map;
  private final List<MapShape> shapes = new ArrayList<>();
  private final Boxes boxes;

  SitesLayer(MapLayer map, World world) {
    this.map = map;
    for (MapShape shape : map.shapes()) {
      if (!isTaken(shape, world)) {
        shapes.add(shape);
      }
    }
    boxes = new Boxes(shapes);
  }

  private static boolean isTaken(MapShape shape, World world) {
    double xM = shape.xM()[0][0];
    double yM = shape.yM()[0][0];
    AccessPoints aps = world.aps();
    for (int ap = 0; ap < aps.count(); ap++) {
      if (isNear(aps.xM(ap) - xM, aps.yM(ap) - yM)) {
        return true;
      }
    }
    EdgeServers ess = world.ess();
    for (int es = 0; es < ess.count() && ess.placed(); es++) {
      if (isNear(ess.xM(es) - xM, ess.yM(es) - yM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(double dxM, double dyM) {
    return dxM * dxM + dyM * dyM <= SAME_PLACE_M * SAME_PLACE_M;
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
    graphics.setColor(Color.WHITE);
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
