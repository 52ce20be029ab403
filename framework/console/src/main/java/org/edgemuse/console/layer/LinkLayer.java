package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.edgemuse.console.scene.Scene;

/**
 * Who is served where: a line from each UE to the AP of its last request, and one from the AP to
 * each ES, the wider the more requests took it. Lines fade with the slots since.
 */
final class LinkLayer implements Layer {
  private static final int OLDEST = 6;
  private static final double FADING = 0.55;
  private static final double OPACITY = 0.6;
  private static final double CROWD = 250;
  private static final double NEAR = 3;
  private static final int MOST_HITS = 8;

  @Override
  public String name() {
    return "Associations of UE, AP and ES";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    paintFlows(graphics, sheet);
    paintLinks(graphics, sheet);
  }

  /** Many lines must be fainter to stay apart. */
  private static double thinning(int count) {
    return Math.min(1, Math.sqrt(CROWD / Math.max(1, count)));
  }

  private static void paintFlows(Graphics2D graphics, Sheet sheet) {
    Scene scene = sheet.scene();
    int[] countOfAge = new int[OLDEST];
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      for (int es = 0; es < sheet.world().esCount(); es++) {
        if (sheet.scene().flowAge(ap, es) < OLDEST) {
          countOfAge[scene.flowAge(ap, es)]++;
        }
      }
    }
    double requests = Math.max(1, scene.tally().settled());
    double thinning = thinning(5 * countOfAge[0]);
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      for (int es = 0; es < sheet.world().esCount(); es++) {
        int age = scene.flowAge(ap, es);
        if (age < OLDEST && scene.homeAp(es) != ap) {
          double part = Math.min(1, scene.flow(ap, es) / requests);
          double width = sheet.unit() * (0.8 + 9 * Math.sqrt(part) * part + 3 * part);
          graphics.setStroke(
              new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
          graphics.setColor(Palette.faded(Palette.FLOW, 0.55 * thinning * fading(age)));
          graphics.draw(
              new Line2D.Double(
                  sheet.apX(ap), sheet.apY(ap), sheet.ess().anchorX(es), sheet.ess().anchorY(es)));
        }
      }
    }
  }

  private static double fading(int age) {
    double opacity = 1;
    for (int i = 0; i < age; i++) {
      opacity *= FADING;
    }
    return opacity;
  }

  private static void paintLinks(Graphics2D graphics, Sheet sheet) {
    Scene scene = sheet.scene();
    int ues = sheet.world().ues().count();
    Path2D[] ofAge = new Path2D[OLDEST];
    for (int age = 0; age < OLDEST; age++) {
      ofAge[age] = new Path2D.Double();
    }
    int lines = 0;
    for (int ue = 0; ue < ues; ue++) {
      int age = scene.linkAge(ue);
      if (age < OLDEST) {
        int ap = scene.linkAp(ue);
        ofAge[age].moveTo(sheet.ueX(ue), sheet.ueY(ue));
        ofAge[age].lineTo(sheet.apX(ap), sheet.apY(ap));
        lines++;
      }
    }
    double thinning = thinning(lines);
    double width = sheet.unit() * (0.5 + 0.7 * thinning);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
    for (int age = OLDEST - 1; age >= 0; age--) {
      graphics.setColor(Palette.faded(Palette.LINK, OPACITY * thinning * fading(age)));
      graphics.draw(ofAge[age]);
    }
  }

  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    Scene scene = sheet.scene();
    double x = where.getCenterX();
    double y = where.getCenterY();
    double near = NEAR * sheet.unit() + Math.max(where.getWidth(), where.getHeight()) / 2;
    int hits = 0;
    for (int ue = 0; ue < sheet.world().ues().count() && hits < MOST_HITS; ue++) {
      if (scene.linkAge(ue) < OLDEST) {
        int ap = scene.linkAp(ue);
        int es = scene.linkEs(ue);
        boolean onLink =
            Line2D.ptSegDist(sheet.ueX(ue), sheet.ueY(ue), sheet.apX(ap), sheet.apY(ap), x, y)
                <= near;
        boolean onFlow =
            scene.homeAp(es) != ap
                && Line2D.ptSegDist(
                        sheet.apX(ap),
                        sheet.apY(ap),
                        sheet.ess().anchorX(es),
                        sheet.ess().anchorY(es),
                        x,
                        y)
                    <= near;
        if (onLink || onFlow) {
          found.accept(new UeRef(scene.run(), ue));
          hits++;
        }
      }
    }
  }
}
