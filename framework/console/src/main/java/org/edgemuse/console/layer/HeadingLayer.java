package org.edgemuse.console.layer;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Locale;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.scene.Tally;
import org.edgemuse.kernel.scenario.RunLength;
import org.edgemuse.kernel.world.SlotClock;

/** The scheduler, the time, and what became of the slot's requests. */
final class HeadingLayer implements Layer {

  @Override
  public String name() {
    return "Heading";
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    double width = sheet.picture().getWidth() - 28 * unit;
    float left = (float) (sheet.picture().getX() + 14 * unit);
    float top = (float) sheet.picture().getY();
    graphics.setColor(Palette.INK);
    graphics.setFont(sheet.font(Font.BOLD, 17));
    FontMetrics title = graphics.getFontMetrics();
    String time = time(sheet);
    graphics.setFont(sheet.font(Font.PLAIN, 14));
    double timeWidth = graphics.getFontMetrics().stringWidth(time);
    float right = (float) (left + width - timeWidth);
    graphics.drawString(time, right, top + (float) (21 * unit));
    graphics.setFont(sheet.font(Font.BOLD, 17));
    graphics.drawString(
        Shortened.to(sheet.scene().run().label(), title, width - timeWidth - 20 * unit),
        left,
        top + (float) (21 * unit));
    graphics.setFont(sheet.font(Font.PLAIN, 12.5));
    float base = top + (float) (39 * unit);
    Tally tally = sheet.scene().tally();
    String mean = mean(sheet.scene().run());
    float x = part(graphics, mean + demand(tally, mean.isEmpty()), false, left, base);
    x = part(graphics, Texts.count(tally.denied()) + " denied, ", tally.denied() > 0, x, base);
    x = part(graphics, Texts.count(tally.outages()) + " in outage", tally.outages() > 0, x, base);
    int later = tally.open() - tally.outages();
    if (later > 0) {
      part(graphics, ", " + Texts.count(later) + " under way", false, x, base);
    }
  }

  /** Writes a part of a line, in the colour of trouble if it tells of some; returns its end. */
  private static float part(Graphics2D graphics, String text, boolean bad, float x, float base) {
    graphics.setColor(bad ? Palette.BEYOND_SLOT : Palette.FAINT_INK);
    graphics.drawString(text, x, base);
    return x + (float) graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
  }

  private static String time(Sheet sheet) {
    SlotClock clock = sheet.world().clock();
    RunLength length = sheet.scene().run().simulation().length();
    String episode =
        length.hasEpisodes()
            ? "episode %d of %d, ".formatted(clock.episode() + 1, length.episodes())
            : "";
    double doneS = (clock.slot() + 1) * clock.slotS();
    return "%s%s of %s slots, %s"
        .formatted(
            episode,
            Texts.count(clock.slot() + 1L),
            Texts.count(length.slotsOfEpisode()),
            Texts.seconds(doneS));
  }

  /** How runs that are compared differ. */
  private static String mean(Watched run) {
    double meanS = run.serviceTime().meanS();
    return Double.isNaN(meanS)
        ? ""
        : String.format(Locale.ROOT, "Mean total service time: %.1f s a slot. ", meanS);
  }

  private static String demand(Tally tally, boolean withDelay) {
    String settled = Texts.count(tally.settled()) + " settled";
    return "This slot: %s requests, %s, "
        .formatted(
            Texts.count(tally.raised()),
            tally.settled() == 0 || !withDelay
                ? settled
                : settled + " with a mean delay of " + Texts.seconds(tally.meanDelayS()));
  }
}
