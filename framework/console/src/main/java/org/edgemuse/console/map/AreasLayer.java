package org.edgemuse.console.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Sheet;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapShape;
import org.jspecify.annotations.Nullable;

/** What covers ground: buildings, parks, water. */
final class AreasLayer implements Layer {
  private static final double LEAST_WITH_EDGE_PX = 5;

  private final MapLayer map;
  private final Color inside;
  private final @Nullable Color edge;
  private final Boxes boxes;

  /**
   * A layer of filled shapes.
   *
   * @param edge the colour of what surrounds them, or null for nothing
   */
  AreasLayer(MapLayer map, Color inside, @Nullable Color edge) {
    this.map = map;
    this.inside = inside;
    this.edge = edge;
    boxes = new Boxes(map.shapes());
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
    return List.of(
        new LegendKey(
            map.name(),
            (graphics, box, unit) -> {
              Rectangle2D sample =
                  new Rectangle2D.Double(
                      box.getX() + unit, box.getY(), box.getWidth() - 2 * unit, box.getHeight());
              graphics.setColor(inside);
              graphics.fill(sample);
              if (edge != null) {
                graphics.setColor(edge);
                graphics.setStroke(stroke(unit));
                graphics.draw(sample);
              }
            }));
  }

  private static BasicStroke stroke(double unit) {
    return new BasicStroke((float) (0.7 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    Rectangle visible = graphics.getClipBounds();
    graphics.setStroke(stroke(sheet.unit()));
    boxes.forEachIn(
        visible,
        sheet,
        sheet.unit(),
        i -> {
          double sizePx = boxes.sizeM(i) * sheet.pixelsPerM();
          paint(graphics, sheet, map.shapes().get(i), sizePx >= LEAST_WITH_EDGE_PX);
        });
  }

  private void paint(Graphics2D graphics, Sheet sheet, MapShape shape, boolean withEdge) {
    Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
    Outline.add(path, shape, sheet, true);
    graphics.setColor(inside);
    graphics.fill(path);
    if (withEdge && edge != null) {
      graphics.setColor(edge);
      graphics.draw(path);
    }
  }
}
