package org.edgemuse.console.display;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.edgemuse.console.layer.Picture;

/** Pictures side by side in one image, without a window. */
public final class Snapshot {
  private Snapshot() {}

  /** Draws pictures side by side, each in an equal part of the width. */
  public static BufferedImage of(List<Picture> pictures, int widthPx, int heightPx) {
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < pictures.size(); i++) {
      int left = i * widthPx / pictures.size();
      int right = (i + 1) * widthPx / pictures.size();
      Rectangle part = new Rectangle(left, 0, right - left, heightPx);
      graphics.drawImage(pictures.get(i).render(part, part), left, 0, null);
    }
    graphics.dispose();
    return image;
  }

  /**
   * Writes an image as a PNG file, whose folder is made.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(BufferedImage image, Path png) throws IOException {
    Path folder = png.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    ImageIO.setUseCache(false);
    if (!ImageIO.write(image, "png", png.toFile())) {
      throw new IOException("this Java has no writer of PNG files");
    }
  }
}
