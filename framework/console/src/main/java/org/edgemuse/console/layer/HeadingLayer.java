package org.edgemuse.console.layer;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.Locale;
import org.edgemuse.console.Watched;
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
    graphics.setColor(Palette.FAINT_INK);
    graphics.setFont(sheet.font(Font.PLAIN, 12.5));
    graphics.drawString(
        Shortened.to(
            mean(sheet.scene().run()) + tally(sheet.scene().tally()),
            graphics.getFontMetrics(),
            width),
        left,
        top + (float) (39 * unit));
  }

  private static String time(Sheet sheet) {
    SlotClock clock = sheet.world().clock();
    RunLength length = sheet.scene().run().simulation().length();
    String episode =
        length.hasEpisodes()
            ? "episode %d of %d, ".formatted(clock.episode() + 1, length.episodes())
            : "";
    double doneS = (clock.slot() + 1) * clock.slotS();
    return "%sslot %s of %s, %s"
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

  private static String tally(Tally tally) {
    StringBuilder text = new StringBuilder("This slot: ");
    text.append(Texts.count(tally.raised())).append(" requests, ");
    text.append(Texts.count(tally.settled())).append(" settled");
    if (tally.settled() > 0) {
      text.append(" with a mean delay of ").append(Texts.seconds(tally.meanDelayS()));
    }
    text.append(", ").append(Texts.count(tally.denied())).append(" denied, ");
    text.append(Texts.count(tally.outages())).append(" in outage");
    int later = tally.open() - tally.outages();
    if (later > 0) {
      text.append(", ").append(Texts.count(later)).append(" under way");
    }
    return text.toString();
  }
}
