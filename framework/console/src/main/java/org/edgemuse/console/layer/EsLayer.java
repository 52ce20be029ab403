package org.edgemuse.console.layer;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.edgemuse.console.scene.Scale;
import org.edgemuse.console.scene.Scene;

/**
 * The ESs: a bar as long as the work that each had in the slot; what exceeds the length of a slot
 * has the colour of trouble.
 */
final class EsLayer implements Layer {
  private static final double ROOM_FOR_LABEL = 11;
  private static final double ROOM_FOR_MODEL = 29;
  private static final double ROOM_AT_HOME = 90;

  @Override
  public String name() {
    return "ESs";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    graphics.setStroke(new BasicStroke((float) (0.8 * sheet.unit())));
    for (int es = 0; es < sheet.world().esCount(); es++) {
      if (sheet.ess().atHome(es)) {
        paintUpright(graphics, sheet, es);
      } else {
        paintLying(graphics, sheet, es);
      }
    }
    paintHeading(graphics, sheet);
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
    String model = "model: " + sheet.scene().run().scenario().edgeServers().model().displayLabel();
    graphics.drawString(
        Shortened.to(model, graphics.getFontMetrics(), sheet.column().getWidth()),
        x,
        y + (float) (27 * unit));
  }

  private static void paintLying(Graphics2D graphics, Sheet sheet, int es) {
    Scene scene = sheet.scene();
    double unit = sheet.unit();
    Rectangle2D bar = sheet.ess().bar(es);
    Scale scale = scene.scales().es();
    double slotS = sheet.world().clock().slotS();
    double loadS = scene.esLoadS(es);
    double within = bar.getWidth() * scale.part(Math.min(loadS, slotS));
    double filled = bar.getWidth() * scale.part(loadS);
    fill(graphics, bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), true);
    graphics.setColor(Palette.WITHIN_SLOT);
    graphics.fill(new Rectangle2D.Double(bar.getX(), bar.getY(), within, bar.getHeight()));
    graphics.setColor(Palette.BEYOND_SLOT);
    graphics.fill(
        new Rectangle2D.Double(bar.getX() + within, bar.getY(), filled - within, bar.getHeight()));
    graphics.setColor(Palette.INK);
    double mark = bar.getX() + bar.getWidth() * scale.part(slotS);
    graphics.draw(new Line2D.Double(mark, bar.getY() - unit, mark, bar.getMaxY() + unit));
    double room = sheet.ess().row();
    if (room >= ROOM_FOR_LABEL * unit || es % (int) Math.ceil(ROOM_FOR_LABEL * unit / room) == 0) {
      graphics.setFont(sheet.font(Font.PLAIN, 11));
      boolean all = room >= ROOM_FOR_LABEL * unit;
      String label = "ES " + es + (all ? "  " + Texts.seconds(loadS) : "");
      graphics.drawString(
          label, (float) (bar.getMaxX() + 6 * unit), (float) (bar.getCenterY() + 4 * unit));
    }
    paintResident(graphics, sheet, es, bar);
  }

  /** The models that the ES keeps, below its bar. */
  private static void paintResident(Graphics2D graphics, Sheet sheet, int es, Rectangle2D bar) {
    String resident = sheet.world().ess().model().resident(es);
    if (!resident.isEmpty() && sheet.ess().row() > ROOM_FOR_MODEL * sheet.unit()) {
      graphics.setColor(Palette.FAINT_INK);
      graphics.setFont(sheet.font(Font.PLAIN, 10.5));
      graphics.drawString(
          Shortened.to(resident, graphics.getFontMetrics(), sheet.column().getWidth()),
          (float) bar.getX(),
          (float) (bar.getMaxY() + 11 * sheet.unit()));
    }
  }

  private static void fill(
      Graphics2D graphics, double x, double y, double width, double height, boolean framed) {
    Rectangle2D bar = new Rectangle2D.Double(x, y, width, height);
    graphics.setColor(Palette.BAR_GROUND);
    graphics.fill(bar);
    if (framed) {
      graphics.setColor(Palette.FRAME);
      graphics.draw(bar);
    }
  }

  private static void paintUpright(Graphics2D graphics, Sheet sheet, int es) {
    Scene scene = sheet.scene();
    double unit = sheet.unit();
    Rectangle2D bar = sheet.ess().bar(es);
    Scale scale = scene.scales().es();
    double slotS = sheet.world().clock().slotS();
    double loadS = scene.esLoadS(es);
    double within = bar.getHeight() * scale.part(Math.min(loadS, slotS));
    double all = bar.getHeight() * scale.part(loadS);
    fill(graphics, bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight(), true);
    graphics.setColor(Palette.WITHIN_SLOT);
    graphics.fill(
        new Rectangle2D.Double(bar.getX(), bar.getMaxY() - within, bar.getWidth(), within));
    graphics.setColor(Palette.BEYOND_SLOT);
    graphics.fill(
        new Rectangle2D.Double(bar.getX(), bar.getMaxY() - all, bar.getWidth(), all - within));
    graphics.setColor(Palette.INK);
    double mark = bar.getMaxY() - bar.getHeight() * scale.part(slotS);
    graphics.draw(new Line2D.Double(bar.getX() - unit, mark, bar.getMaxX() + unit, mark));
    if (sheet.spacing(sheet.world().apCount()) > ROOM_AT_HOME * unit) {
      graphics.setFont(sheet.font(Font.PLAIN, 11));
      float x = (float) (bar.getMaxX() + 4 * unit);
      Halo.draw(graphics, "ES " + es, x, bar.getMaxY() - 28 * unit);
      Halo.draw(graphics, Texts.seconds(loadS), x, bar.getMaxY() - 15 * unit);
      String resident = sheet.world().ess().model().resident(es);
      graphics.setFont(sheet.font(Font.PLAIN, 10));
      Halo.draw(graphics, resident, x, bar.getMaxY() - 3 * unit);
    }
  }

  @Override
  public void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {
    for (int es = 0; es < sheet.world().esCount(); es++) {
      if (sheet.ess().bar(es).intersects(where)) {
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
