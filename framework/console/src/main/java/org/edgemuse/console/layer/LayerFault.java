package org.edgemuse.console.layer;

import java.awt.Font;
import java.awt.Graphics2D;
import org.edgemuse.kernel.fault.AuthorLine;
import org.edgemuse.kernel.fault.Reason;

/**
 * Why a layer of a plugin is missing, told in the picture itself: it fails on the thread that
 * draws, again with each picture.
 */
public final class LayerFault {
  private final String text;

  private LayerFault(String text) {
    this.text = text;
  }

  /** What a layer threw while it was drawn. */
  public static LayerFault of(String layer, Throwable thrown) {
    String at = AuthorLine.of(thrown);
    return new LayerFault(
        "Layer '%s' cannot be drawn: %s%s"
            .formatted(layer, Reason.of(thrown), at.isEmpty() ? "" : ", at " + at));
  }

  /** All of it on one line. */
  public String text() {
    return text;
  }

  /** Writes it into the area. */
  public void paint(Graphics2D graphics, Sheet sheet) {
    double unit = sheet.unit();
    graphics.setFont(sheet.font(Font.BOLD, 11.5));
    graphics.setColor(Palette.BEYOND_SLOT);
    Halo.draw(
        graphics,
        Shortened.to(text, graphics.getFontMetrics(), sheet.area().getWidth() - 12 * unit),
        sheet.area().getX() + 6 * unit,
        sheet.area().getMaxY() - 8 * unit);
  }
}
