package org.edgemuse.console.display;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.edgemuse.console.layer.Picture;

/** Pictures side by side in one image, of more than three in several rows, without a window. */
public final class Snapshot {
  private static final int MOST_IN_A_ROW = 3;

  private Snapshot() {}

  /** Draws pictures side by side, each in an equal part of the image. */
  public static BufferedImage of(List<Picture> pictures, int widthPx, int heightPx) {
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, widthPx, heightPx);
    int count = pictures.size();
    int rows = 1;
    while (rows * MOST_IN_A_ROW * rows < count) {
      rows++;
    }
    int columns = (count + rows - 1) / rows;
    for (int i = 0; i < count; i++) {
      int left = i % columns * widthPx / columns;
      int right = (i % columns + 1) * widthPx / columns;
      int top = i / columns * heightPx / rows;
      int bottom = (i / columns + 1) * heightPx / rows;
      Rectangle part = new Rectangle(left, top, right - left, bottom - top);
      graphics.drawImage(pictures.get(i).render(part, part), left, top, null);
    }
    graphics.dispose();
    return image;
  }

  /**
   * Writes an image in the PNG format.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(BufferedImage image, OutputStream out) throws IOException {
    ImageIO.setUseCache(false);
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java has no writer of PNG files");
    }
  }
}
