package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.edgemuse.console.scene.Scale;
import org.edgemuse.console.scene.UeState;

/** What colours, sizes, shades, bars and lines mean. */
final class LegendLayer implements Layer {
  private static final double ROW = 17;
  private static final int SHADES = 24;

  @Override
  public String name() {
    return "Legend";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    double left = sheet.legend().getX();
    double y = sheet.legend().getY() + 12 * unit;
    y = heading(graphics, sheet, "UEs, by what their request is at", left, y);
    y = states(graphics, sheet, left, y);
    y = sizes(graphics, sheet, left, y);
    y = heading(graphics, sheet, "Cells, by load of their AP in the slot", left, y + 5 * unit);
    y = shades(graphics, sheet, left, y);
    y = heading(graphics, sheet, "Bars of ESs, work in the slot", left, y + 5 * unit);
    y = bars(graphics, sheet, left, y);
    y = heading(graphics, sheet, "Lines of requests, fading by slot", left, y + 5 * unit);
    lines(graphics, sheet, left, y);
    if (!sheet.keys().isEmpty()) {
      double rows = 1 + (LinkLayer.stride(sheet) > 1 ? 1 : 0);
      y = heading(graphics, sheet, "Map", left, y + (5 + rows * ROW) * unit);
      keys(graphics, sheet, left, y);
    }
  }

  /** Rows that these take, the heading included. */
  static int keyRows(List<LegendKey> keys) {
    return keys.isEmpty() ? 0 : 1 + (keys.size() + 1) / 2;
  }

  private static double heading(
      Graphics2D graphics, Sheet sheet, String text, double left, double y) {
    graphics.setColor(Palette.INK);
    graphics.setFont(sheet.font(Font.BOLD, 11.5));
    graphics.drawString(text, (float) left, (float) y);
    graphics.setFont(sheet.font(Font.PLAIN, 11.5));
    return y + ROW * sheet.unit();
  }

  private static void text(Graphics2D graphics, String text, double x, double y) {
    graphics.setColor(Palette.INK);
    graphics.drawString(text, (float) x, (float) y);
  }

  private static double states(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    graphics.setStroke(new BasicStroke((float) (0.8 * unit)));
    UeState[] states = UeState.values();
    for (int i = 0; i < states.length; i++) {
      double x = left + (i % 2) * 110 * unit;
      double base = y + (i / 2) * ROW * unit;
      UeLayer.paintMark(graphics, states[i], x + 7 * unit, base - 4 * unit, 4.4 * unit);
      text(graphics, states[i].label(), x + 18 * unit, base);
    }
    return y + 2 * ROW * unit;
  }

  private static double sizes(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    double fullS = sheet.scene().scales().ue().fullS();
    double least = UeLayer.leastRadius(sheet);
    double x = left;
    double base = y + 3 * unit;
    for (double leftS : new double[] {0, fullS / 4, fullS}) {
      double radius = UeLayer.radius(sheet, least, leftS);
      UeLayer.paintMark(
          graphics, UeState.GENERATING, x + Math.max(7 * unit, radius), base - 4 * unit, radius);
      String label = leftS == 0 ? "0" : Texts.seconds(leftS);
      x += Math.max(14 * unit, 2 * radius) + 4 * unit;
      text(graphics, label, x, base);
      x += graphics.getFontMetrics().stringWidth(label) + 10 * unit;
    }
    text(graphics, "left", x - 4 * unit, base);
    return y + (ROW + 6) * unit;
  }

  private static double shades(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    double width = 110 * unit / SHADES;
    for (int i = 0; i < SHADES; i++) {
      graphics.setColor(Palette.shade(i / (SHADES - 1.0)));
      graphics.fill(new Rectangle2D.Double(left + i * width, y - 10 * unit, width + 1, 12 * unit));
    }
    graphics.setColor(Palette.FRAME);
    graphics.draw(new Rectangle2D.Double(left, y - 10 * unit, 110 * unit, 12 * unit));
    text(
        graphics,
        "0 to " + Texts.seconds(sheet.scene().scales().ap().fullS()),
        left + 118 * unit,
        y);
    return y + ROW * unit;
  }

  private static double bars(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    Scale scale = sheet.scene().scales().es();
    double slotS = sheet.world().clock().slotS();
    double mark = 110 * unit * scale.part(slotS);
    Rectangle2D all = new Rectangle2D.Double(left, y - 10 * unit, 110 * unit, 12 * unit);
    graphics.setColor(Palette.BEYOND_SLOT);
    graphics.fill(all);
    graphics.setColor(Palette.WITHIN_SLOT);
    graphics.fill(new Rectangle2D.Double(left, y - 10 * unit, mark, 12 * unit));
    graphics.setColor(Palette.INK);
    graphics.draw(new Line2D.Double(left + mark, y - 12 * unit, left + mark, y + 4 * unit));
    text(graphics, "0 to " + Texts.seconds(scale.fullS()), left + 118 * unit, y);
    text(
        graphics,
        "mark: a slot, %s; more is overload".formatted(Texts.seconds(slotS)),
        left,
        y + ROW * unit);
    return y + 2 * ROW * unit;
  }

  private static void lines(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    graphics.setStroke(new BasicStroke((float) (1.4 * unit)));
    for (int age = 0; age < 3; age++) {
      graphics.setColor(Palette.faded(Palette.LINK, 0.7 / (1 + age)));
      double x = left + age * 9 * unit;
      graphics.draw(new Line2D.Double(x, y - 4 * unit, x + 8 * unit, y - 4 * unit));
    }
    text(graphics, "UE to AP", left + 32 * unit, y);
    graphics.setStroke(new BasicStroke((float) (2.5 * unit)));
    for (int age = 0; age < 3; age++) {
      graphics.setColor(Palette.faded(Palette.FLOW, 0.7 / (1 + age)));
      double x = left + (98 + age * 9) * unit;
      graphics.draw(new Line2D.Double(x, y - 4 * unit, x + 8 * unit, y - 4 * unit));
    }
    text(graphics, "AP to ES", left + 132 * unit, y);
    int stride = LinkLayer.stride(sheet);
    if (stride > 1) {
      text(graphics, "of one UE in %d; strongest flows".formatted(stride), left, y + ROW * unit);
    }
  }

  private static void keys(Graphics2D graphics, Sheet sheet, double left, double y) {
    double unit = sheet.unit();
    for (int i = 0; i < sheet.keys().size(); i++) {
      LegendKey key = sheet.keys().get(i);
      double x = left + (i % 2) * 110 * unit;
      double base = y + (i / 2) * ROW * unit;
      key.swatch()
          .paint(graphics, new Rectangle2D.Double(x, base - 10 * unit, 16 * unit, 12 * unit), unit);
      text(
          graphics,
          Shortened.to(key.label(), graphics.getFontMetrics(), 88 * unit),
          x + 21 * unit,
          base);
    }
  }
}
