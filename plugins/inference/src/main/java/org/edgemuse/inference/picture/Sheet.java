package org.edgemuse.inference.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures side by side, each with its caption below. */
public final class Sheet {
  private static final int LEAST_SIDE = 128;
  private static final int GAP = 8;
  private static final int LINE = 15;
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  /**
   * A picture and what is written below.
   *
   * @param caption lines, shortened where they are wider than the picture
   */
  public record Captioned(Picture picture, List<String> caption) implements Serializable {
    /** Copies the list. */
    public Captioned {
      caption = List.copyOf(caption);
    }
  }

  private Sheet() {}

  /**
   * A PNG file's bytes.
   *
   * @param pictures row by row, all of one size; none make no bytes
   * @param columns pictures in a row, at least 1
   */
  public static byte[] png(List<Captioned> pictures, int columns) {
    if (pictures.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(draw(pictures, columns), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes every byte", impossible);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage draw(List<Captioned> pictures, int columns) {
    Picture first = pictures.get(0).picture();
    // Small pictures are shown pixel by pixel, not smoothed: what was generated is to be seen.
    int scale = Math.max(1, LEAST_SIDE / Math.max(first.width(), first.height()));
    int width = first.width() * scale;
    int height = first.height() * scale;
    int lines = pictures.stream().mapToInt(p -> p.caption().size()).max().orElse(0);
    int across = Math.min(columns, pictures.size());
    int down = (pictures.size() + columns - 1) / columns;
    int cellHeight = height + lines * LINE + GAP;
    BufferedImage sheet =
        new BufferedImage(
            GAP + across * (width + GAP), GAP + down * cellHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setFont(FONT);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setColor(Color.BLACK);
    for (int i = 0; i < pictures.size(); i++) {
      int x = GAP + i % columns * (width + GAP);
      int y = GAP + i / columns * cellHeight;
      pen.drawImage(pictures.get(i).picture().image(), x, y, width, height, null);
      for (String line : pictures.get(i).caption()) {
        y += LINE;
        pen.drawString(fitting(line, width, pen.getFontMetrics()), x, y + height - 3);
      }
    }
    pen.dispose();
    return sheet;
  }

  private static String fitting(String line, int width, FontMetrics metrics) {
    String shown = line;
    for (int end = line.length() - 1; end > 0 && metrics.stringWidth(shown) > width; end--) {
      shown = line.substring(0, end).stripTrailing() + "...";
    }
    return shown;
  }
}
