package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.console.scene.UeState;

/**
 * The UEs: marks whose colour and shape tell what their request is at, the larger the more is left
 * of it. Those that ask are drawn above those that do not.
 */
final class UeLayer implements Layer {
  private static final int MOST_SHAPES = 1500;
  private static final int MOST_LABELS = 60;
  private static final double LARGEST = 11;
  private static final double OF_SPACING = 0.4;
  private static final double LEAST_WITH_OUTLINE = 2.6;
  private static final UeState[] STATES = UeState.values();

  private final Sprites sprites = new Sprites();

  @Override
  public String name() {
    return "UEs";
  }

  /** The radius of a UE of which nothing is left, px. */
  static double leastRadius(Sheet sheet) {
    double unit = sheet.unit();
    double spacing = sheet.spacing(sheet.world().ues().count());
    return Math.max(unit, Math.min(4.4 * unit, 0.17 * spacing));
  }

  /** The radius of a UE with that much left, px. */
  static double radius(Sheet sheet, double leastRadius, double remainingS) {
    double spacing = sheet.spacing(sheet.world().ues().count());
    double most =
        Math.max(1.5 * leastRadius, Math.min(LARGEST * sheet.unit(), OF_SPACING * spacing));
    double part = sheet.scene().scales().ue().part(remainingS);
    return leastRadius + (most - leastRadius) * Math.sqrt(part);
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    Scene scene = sheet.scene();
    int ues = sheet.world().ues().count();
    UeState[] states = new UeState[ues];
    for (int ue = 0; ue < ues; ue++) {
      states[ue] = scene.state(ue);
    }
    double least = leastRadius(sheet);
    graphics.setStroke(new BasicStroke((float) (0.8 * sheet.unit())));
    for (UeState state : STATES) {
      for (int ue = 0; ue < ues; ue++) {
        if (states[ue] == state) {
          double radius = radius(sheet, least, scene.remainingS(ue));
          if (ues > MOST_SHAPES) {
            sprites.draw(graphics, state, sheet.ueX(ue), sheet.ueY(ue), radius);
          } else {
            paintMark(graphics, state, sheet.ueX(ue), sheet.ueY(ue), radius);
          }
        }
      }
    }
    if (ues <= MOST_LABELS) {
      paintNumbers(graphics, sheet, least);
    }
  }

  /** Numbers UEs, except those that stand at an AP, whose own number is there. */
  private static void paintNumbers(Graphics2D graphics, Sheet sheet, double least) {
    graphics.setFont(sheet.font(Font.PLAIN, 9.5));
    graphics.setColor(Palette.INK);
    for (int ue = 0; ue < sheet.world().ues().count(); ue++) {
      double radius = radius(sheet, least, sheet.scene().remainingS(ue));
      int nearest = sheet.world().nearestAp(ue);
      double dx = sheet.apX(nearest) - sheet.ueX(ue);
      double dy = sheet.apY(nearest) - sheet.ueY(ue);
      if (dx * dx + dy * dy > radius * radius) {
        Halo.draw(
            graphics,
            Integer.toString(ue),
            sheet.ueX(ue) + radius + 2 * sheet.unit(),
            sheet.ueY(ue) - 0.5 * radius);
      }
    }
  }

  /** Draws a mark with the graphics' stroke for its outline. */
  static void paintMark(Graphics2D graphics, UeState state, double x, double y, double radius) {
    Shape mark = Mark.of(state, x, y, radius);
    Color colour = Palette.of(state);
    graphics.setColor(state == UeState.IDLE ? Palette.PAPER : colour);
    graphics.fill(mark);
    if (state == UeState.IDLE || radius > LEAST_WITH_OUTLINE) {
      graphics.setColor(state == UeState.IDLE ? colour : colour.darker());
      graphics.draw(mark);
    }
  }

  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    double least = leastRadius(sheet);
    double slack = 1.5 * sheet.unit();
    for (int ue = 0; ue < sheet.world().ues().count(); ue++) {
      double reach = slack + radius(sheet, least, sheet.scene().remainingS(ue));
      double x = sheet.ueX(ue);
      double y = sheet.ueY(ue);
      if (where.intersects(x - reach, y - reach, 2 * reach, 2 * reach)) {
        found.accept(new UeRef(sheet.scene().run(), ue));
      }
    }
  }

  @Override
  public String status(Sheet sheet, Object ref) {
    if (!(ref instanceof UeRef ue)) {
      return "";
    }
    UeState state = sheet.scene().state(ue.index());
    double leftS = sheet.scene().remainingS(ue.index());
    return "%s: %s%s"
        .formatted(ue, state.label(), leftS > 0 ? ", " + Texts.seconds(leftS) + " left" : "");
  }
}
