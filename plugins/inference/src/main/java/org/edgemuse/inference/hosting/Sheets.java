package org.edgemuse.inference.hosting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Puts sheets of pictures together. */
final class Sheets {
  private Sheets() {}

  /** One below the other, those that are empty left out. */
  static byte[] stacked(List<byte[]> pngs) {
    List<byte[]> drawn = pngs.stream().filter(png -> png.length > 0).toList();
    if (drawn.size() < 2) {
      return drawn.isEmpty() ? new byte[0] : drawn.get(0);
    }
    try {
      List<BufferedImage> images = new ArrayList<>();
      for (byte[] png : drawn) {
        images.add(ImageIO.read(new ByteArrayInputStream(png)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(stack(images), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes and gives every byte", impossible);
    }
  }

  private static BufferedImage stack(List<BufferedImage> images) {
    int width = images.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
    int height = images.stream().mapToInt(BufferedImage::getHeight).sum();
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    int y = 0;
    for (BufferedImage image : images) {
      pen.drawImage(image, 0, y, null);
      y += image.getHeight();
    }
    pen.dispose();
    return sheet;
  }
}
