package org.edgemuse.console.inspect;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.edgemuse.kernel.api.scheduling.Stage;

/** The delay of a request as a bar of its stages, with a legend of seconds and shares. */
final class StageBar extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int BAR_PX = 26;
  private static final int SWATCH_PX = 11;
  private static final int EDGE_PX = 4;
  private static final int WIDTH_PX = 340;

  private transient List<StagePart> parts = List.of();
  private double delayS = Double.NaN;

  StageBar() {
    setFont(UIManager.getFont("Label.font"));
  }

  /** Shows another delay. */
  void show(List<StagePart> parts, double delayS) {
    this.parts = parts;
    this.delayS = delayS;
    revalidate();
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int line = getFontMetrics(getFont()).getHeight();
    return new Dimension(WIDTH_PX, 3 * EDGE_PX + BAR_PX + line * (parts.size() + 1));
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paintBar(g, getWidth() - 2 * EDGE_PX);
    paintLegend(g);
    g.dispose();
  }

  private void paintBar(Graphics2D g, int width) {
    FontMetrics metrics = g.getFontMetrics();
    double before = 0;
    for (StagePart part : parts) {
      int left = EDGE_PX + (int) Math.round(before * width);
      before += part.share();
      int right = EDGE_PX + (int) Math.round(before * width);
      g.setColor(colour(part.stage()));
      g.fillRect(left, EDGE_PX, right - left, BAR_PX);
      g.setColor(getBackground());
      g.drawLine(right, EDGE_PX, right, EDGE_PX + BAR_PX);
      String text = Math.round(100 * part.share()) + " %";
      if (metrics.stringWidth(text) + EDGE_PX < right - left) {
        g.setColor(isDark(colour(part.stage())) ? Color.WHITE : Color.BLACK);
        g.drawString(
            text,
            (left + right - metrics.stringWidth(text)) / 2,
            EDGE_PX + (BAR_PX + metrics.getAscent() - metrics.getDescent()) / 2);
      }
    }
  }

  private void paintLegend(Graphics2D g) {
    FontMetrics metrics = g.getFontMetrics();
    int y = 2 * EDGE_PX + BAR_PX + metrics.getAscent();
    for (StagePart part : parts) {
      g.setColor(colour(part.stage()));
      g.fillRect(EDGE_PX, y - SWATCH_PX + 1, SWATCH_PX, SWATCH_PX);
      g.setColor(getForeground());
      g.drawString(part.text(), 2 * EDGE_PX + SWATCH_PX, y);
      y += metrics.getHeight();
    }
    g.drawString("delay: " + Amounts.seconds(delayS), 2 * EDGE_PX + SWATCH_PX, y);
  }

  /**
   * Light and dark take turns along the bar, so that neighbours differ in grey too; handover, which
   * is rare, lies between.
   */
  private static Color colour(Stage stage) {
    return new Color(
        switch (stage) {
          case RETRY -> 0x777777;
          case UPLINK -> 0x56B4E9;
          case FIBRE_OUT -> 0x332288;
          case WAIT -> 0xE69F00;
          case LOAD -> 0x882255;
          case GENERATION -> 0xF0C8DC;
          case HANDOVER -> 0xD55E00;
          case FIBRE_BACK -> 0x117733;
          case DOWNLINK -> 0x9AD0B0;
        });
  }

  private static boolean isDark(Color colour) {
    return 299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue() < 128_000;
  }
}
