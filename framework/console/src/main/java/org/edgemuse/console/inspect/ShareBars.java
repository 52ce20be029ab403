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

/** Probabilities as bars, one a line. */
final class ShareBars extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final Color BAR = new Color(0x0072B2);
  private static final Color GROUND = new Color(0xE4E4E4);
  private static final int NAME_PX = 60;
  private static final int TEXT_PX = 60;
  private static final int GAP_PX = 2;
  private static final int WIDTH_PX = 340;

  private transient List<Share> shares = List.of();

  ShareBars() {
    setFont(UIManager.getFont("Label.font"));
  }

  /** Shows other probabilities. */
  void show(List<Share> shares) {
    if (shares.size() != this.shares.size()) {
      revalidate();
    }
    this.shares = shares;
    repaint();
  }

  @Override
  public Dimension getPreferredSize() {
    int line = getFontMetrics(getFont()).getHeight();
    return new Dimension(WIDTH_PX, shares.size() * line + 2 * GAP_PX);
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
    FontMetrics metrics = g.getFontMetrics();
    int width = Math.max(0, getWidth() - NAME_PX - TEXT_PX);
    int height = metrics.getHeight() - 2 * GAP_PX;
    int y = GAP_PX;
    for (Share share : shares) {
      g.setColor(getForeground());
      g.drawString(share.name(), GAP_PX, y + metrics.getAscent());
      g.drawString(
          Amounts.percent(share.probability()), NAME_PX + width + 4, y + metrics.getAscent());
      g.setColor(GROUND);
      g.fillRect(NAME_PX, y + GAP_PX, width, height);
      g.setColor(BAR);
      g.fillRect(NAME_PX, y + GAP_PX, (int) Math.round(width * share.probability()), height);
      y += metrics.getHeight();
    }
    g.dispose();
  }
}
