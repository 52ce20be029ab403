package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.world.World;

/** How far APs reach: a circle around each, where it is not all of the area. */
final class ReachLayer implements Layer {
  private static final Color LINE = Palette.faded(Palette.AP, 0.45);

  private final World world;

  /**
   * @param world whose APs they are
   */
  ReachLayer(World world) {
    this.world = world;
  }

  @Override
  public String name() {
    return "Reach of the APs";
  }

  @Override
  public boolean isFixed() {
    return true;
  }

  /** Whether it reaches less far than the area is large. */
  private boolean endsInside(int ap) {
    Area area = world.area();
    double reachM = world.reachM(ap);
    return reachM > 0
        && reachM * reachM < area.widthM() * area.widthM() + area.heightM() * area.heightM();
  }

  @Override
  public List<LegendKey> keys() {
    if (IntStream.range(0, world.apCount()).noneMatch(this::endsInside)) {
      return List.of();
    }
    return List.of(
        new LegendKey(
            "reach of an AP",
            (graphics, box, unit) -> {
              prepare(graphics, unit);
              graphics.draw(
                  new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            }));
  }

  private static void prepare(Graphics2D graphics, double unit) {
    graphics.setColor(LINE);
    graphics.setStroke(
        new BasicStroke(
            (float) unit,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {(float) (4 * unit), (float) (3 * unit)},
            0));
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    graphics.clip(sheet.area());
    prepare(graphics, sheet.unit());
    for (int ap = 0; ap < world.apCount(); ap++) {
      if (endsInside(ap)) {
        double radius = world.reachM(ap) * sheet.pixelsPerM();
        graphics.draw(
            new Ellipse2D.Double(
                sheet.apX(ap) - radius, sheet.apY(ap) - radius, 2 * radius, 2 * radius));
      }
    }
  }
}
