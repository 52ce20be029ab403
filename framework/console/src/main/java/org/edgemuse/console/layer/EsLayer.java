package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.Choice;

/**
 * The ESs: a bar each in the column, as long as the work that it had in the slot, with its number
 * and the models that it keeps, and another where it stands.
 */
final class EsLayer implements Layer {
  private static final double ROOM_FOR_LABEL = 11;
  private static final double ROOM_FOR_MODEL = 24;
  private static final double ROOM_STANDING = 80;

  @Override
  public String name() {
    return "ESs";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    paintHeading(graphics, sheet);
    graphics.setStroke(new BasicStroke((float) (0.8 * sheet.unit())));
    LoadBar bars = new LoadBar(graphics, sheet);
    for (int es = 0; es < sheet.world().esCount(); es++) {
      double loadS = sheet.scene().esLoadS(es);
      bars.lying(sheet.ess().bar(es), loadS);
      paintLabel(graphics, sheet, es, loadS);
      if (sheet.ess().stands(es)) {
        bars.upright(sheet.ess().standing(es), loadS);
        paintStandingLabel(graphics, sheet, es);
      }
    }
  }

  private static void paintHeading(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    float x = (float) sheet.column().getX();
    float y = (float) sheet.column().getY();
    graphics.setColor(Palette.INK);
    graphics.setFont(sheet.font(Font.BOLD, 12.5));
    graphics.drawString("ESs, work in the slot", x, y + (float) (12 * unit));
    graphics.setColor(Palette.FAINT_INK);
    graphics.setFont(sheet.font(Font.PLAIN, 11.5));
    Choice<GenerativeModel> model = sheet.scene().run().scenario().edgeServers().model();
    String name = model.label() == null ? model.name() : model.label();
    graphics.drawString(
        Shortened.to("model: " + name, graphics.getFontMetrics(), sheet.column().getWidth()),
        x,
        y + (float) (27 * unit));
  }

  /** Writes beside a bar in the column; if there are too many, beside some of them. */
  private static void paintLabel(Graphics2D graphics, Sheet sheet, int es, double loadS) {
    double unit = sheet.unit();
    double room = sheet.ess().row();
    boolean roomy = room >= ROOM_FOR_LABEL * unit;
    if (!roomy && es % (int) Math.ceil(ROOM_FOR_LABEL * unit / room) != 0) {
      return;
    }
    Rectangle2D bar = sheet.ess().bar(es);
    graphics.setColor(Palette.INK);
    graphics.setFont(sheet.font(Font.PLAIN, 11));
    graphics.drawString(
        "ES " + es + (roomy ? "  " + Texts.seconds(loadS) : ""),
        (float) (bar.getMaxX() + 6 * unit),
        (float) (bar.getCenterY() + 4 * unit));
    String resident = sheet.world().ess().model().resident(es);
    if (!resident.isEmpty() && room > ROOM_FOR_MODEL * unit) {
      graphics.setColor(Palette.FAINT_INK);
      graphics.setFont(sheet.font(Font.PLAIN, 10));
      graphics.drawString(
          Shortened.to(resident, graphics.getFontMetrics(), sheet.column().getWidth()),
          (float) bar.getX(),
          (float) (bar.getMaxY() + 10 * unit));
    }
  }

  private static void paintStandingLabel(Graphics2D graphics, Sheet sheet, int es) {
    if (sheet.spacing(Math.max(sheet.world().apCount(), sheet.world().esCount()))
        > ROOM_STANDING * sheet.unit()) {
      Rectangle2D bar = sheet.ess().standing(es);
      graphics.setColor(Palette.INK);
      graphics.setFont(sheet.font(Font.PLAIN, 11));
      Halo.draw(graphics, "ES " + es, bar.getMaxX() + 4 * sheet.unit(), bar.getCenterY());
    }
  }

  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    for (int es = 0; es < sheet.world().esCount(); es++) {
      if (sheet.ess().bar(es).intersects(where)
          || sheet.ess().stands(es) && sheet.ess().standing(es).intersects(where)) {
        found.accept(new EsRef(sheet.scene().run(), es));
      }
    }
  }

  @Override
  public String status(Sheet sheet, Object ref) {
    return ref instanceof EsRef es
        ? "%s: work in the slot %s, left of it %s"
            .formatted(
                es,
                Texts.seconds(sheet.scene().esLoadS(es.index())),
                Texts.seconds(sheet.scene().esBacklogS(es.index())))
        : "";
  }
}
