package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;
import org.edgemuse.console.scene.Scene;

/** What has been clicked, framed; a UE with the way of its last request. */
final class SelectionLayer implements Layer {
  private final Set<Object> selected = new LinkedHashSet<>();

  @Override
  public String name() {
    return "Selection";
  }

  void select(Object ref, boolean on) {
    if (on) {
      selected.add(ref);
    } else {
      selected.remove(ref);
    }
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    graphics.setColor(Palette.SELECTED);
    graphics.setStroke(new BasicStroke((float) (2 * sheet.unit())));
    for (Object ref : selected) {
      if (ref instanceof UeRef ue) {
        paintUe(graphics, sheet, ue.index());
      } else if (ref instanceof ApRef ap) {
        circle(graphics, sheet.apX(ap.index()), sheet.apY(ap.index()), 22 * sheet.unit());
      } else if (ref instanceof EsRef es) {
        frame(graphics, sheet, sheet.ess().bar(es.index()));
        if (sheet.ess().stands(es.index())) {
          frame(graphics, sheet, sheet.ess().standing(es.index()));
        }
      }
    }
  }

  private static void paintUe(Graphics2D graphics, Sheet sheet, int ue) {
    Scene scene = sheet.scene();
    double x = sheet.ueX(ue);
    double y = sheet.ueY(ue);
    double radius =
        UeLayer.radius(sheet, UeLayer.leastRadius(sheet), scene.remainingS(ue)) + 3 * sheet.unit();
    circle(graphics, x, y, radius);
    int ap = scene.linkAp(ue);
    int es = scene.linkEs(ue);
    if (ap != Scene.NONE) {
      graphics.draw(new Line2D.Double(x, y, sheet.apX(ap), sheet.apY(ap)));
      graphics.draw(
          new Line2D.Double(
              sheet.apX(ap), sheet.apY(ap), sheet.ess().anchorX(es), sheet.ess().anchorY(es)));
    }
  }

  private static void frame(Graphics2D graphics, Sheet sheet, Rectangle2D bar) {
    double gap = 3 * sheet.unit();
    graphics.draw(
        new Rectangle2D.Double(
            bar.getX() - gap,
            bar.getY() - gap,
            bar.getWidth() + 2 * gap,
            bar.getHeight() + 2 * gap));
  }

  private static void circle(Graphics2D graphics, double x, double y, double radius) {
    graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
