package org.edgemuse.console.layer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.edgemuse.console.scene.Scene;

/**
 * Who is served where: a line from each UE to the APs that carried its last requests, and one from
 * the AP to each ES, the wider the more requests took it. Lines fade with the slots since. Where
 * there are too many to be told apart, those of some UEs are drawn, and the strongest flows.
 */
final class LinkLayer implements Layer {
  private static final int MOST_UES = 700;
  private static final int MOST_FLOWS = 150;
  private static final double FADING = 0.55;
  private static final double OPACITY = 0.6;
  private static final double CROWD = 250;
  private static final double NEAR = 3;
  private static final int MOST_HITS = 8;

  @Override
  public String name() {
    return "Associations of UE, AP and ES";
  }

  /** The lines of each so many-th UE are drawn. */
  static int stride(Sheet sheet) {
    return (sheet.world().ues().count() + MOST_UES - 1) / MOST_UES;
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    paintFlows(sheet);
    paintLinks(sheet);
  }

  /** Many lines must be fainter to stay apart. */
  private static double thinning(int count) {
    return Math.min(1, Math.sqrt(CROWD / Math.max(1, count)));
  }

  private static double fading(int age) {
    double opacity = 1;
    for (int i = 0; i < age; i++) {
      opacity *= FADING;
    }
    return opacity;
  }

  /** The least number of requests of a flow with which no more flows than can be shown are left. */
  private static int leastFlow(Sheet sheet) {
    Scene scene = sheet.scene();
    int[] flows = new int[64];
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      for (int es = 0; es < sheet.world().esCount(); es++) {
        if (scene.flowAge(ap, es) == 0) {
          flows[Math.min(flows.length - 1, scene.flow(ap, es))]++;
        }
      }
    }
    int least = flows.length;
    int shown = 0;
    while (least > 1 && shown + flows[least - 1] <= MOST_FLOWS) {
      shown += flows[--least];
    }
    return least;
  }

  private static void paintFlows(Sheet sheet) {
    Scene scene = sheet.scene();
    int leastFlow = leastFlow(sheet);
    int oldest = leastFlow > 1 ? 1 : Scene.OLDEST;
    double requests = Math.max(1, scene.tally().settled());
    for (int ap = 0; ap < sheet.world().apCount(); ap++) {
      for (int es = 0; es < sheet.world().esCount(); es++) {
        int age = scene.flowAge(ap, es);
        if (age < oldest && scene.flow(ap, es) >= leastFlow && scene.homeAp(es) != ap) {
          double part = Math.min(1, scene.flow(ap, es) / requests);
          double width = sheet.unit() * (0.9 + 8 * part);
          sheet.line(flow(sheet, ap, es), width, Palette.faded(Palette.FLOW, 0.5 * fading(age)));
        }
      }
    }
  }

  private static Line2D flow(Sheet sheet, int ap, int es) {
    return new Line2D.Double(
        sheet.apX(ap), sheet.apY(ap), sheet.ess().anchorX(es), sheet.ess().anchorY(es));
  }

  private static Line2D link(Sheet sheet, int ue, int ap) {
    return new Line2D.Double(sheet.ueX(ue), sheet.ueY(ue), sheet.apX(ap), sheet.apY(ap));
  }

  private static void paintLinks(Sheet sheet) {
    Scene scene = sheet.scene();
    int stride = stride(sheet);
    int[] lines = new int[1];
    for (int age = 0; age < Scene.OLDEST; age++) {
      scene.forEachLink(age, (ue, ap, es) -> lines[0] += ue % stride == 0 ? 1 : 0);
    }
    double thinning = thinning(lines[0]);
    double width = sheet.unit() * (0.5 + 0.7 * thinning);
    for (int age = Scene.OLDEST - 1; age >= 0; age--) {
      Color colour = Palette.faded(Palette.LINK, OPACITY * thinning * fading(age));
      scene.forEachLink(
          age,
          (ue, ap, es) -> {
            if (ue % stride == 0) {
              sheet.line(link(sheet, ue, ap), width, colour);
            }
          });
    }
  }

  /** Finds the UEs whose lines these are. */
  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    Scene scene = sheet.scene();
    double x = where.getCenterX();
    double y = where.getCenterY();
    double near = NEAR * sheet.unit() + Math.max(where.getWidth(), where.getHeight()) / 2;
    int stride = stride(sheet);
    Set<Integer> ues = new LinkedHashSet<>();
    for (int age = 0; age < Scene.OLDEST; age++) {
      scene.forEachLink(
          age,
          (ue, ap, es) -> {
            boolean onLink = ue % stride == 0 && link(sheet, ue, ap).ptSegDist(x, y) <= near;
            boolean onFlow = scene.homeAp(es) != ap && flow(sheet, ap, es).ptSegDist(x, y) <= near;
            if ((onLink || onFlow) && ues.size() < MOST_HITS) {
              ues.add(ue);
            }
          });
    }
    ues.forEach(ue -> found.accept(new UeRef(scene.run(), ue)));
  }
}
