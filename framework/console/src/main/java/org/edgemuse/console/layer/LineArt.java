package org.edgemuse.console.layer;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Anti-aliased straight lines in an image of ints. Java's own take time with the rectangle around a
 * line, which is far too much for hundreds of long ones; these take time with their length.
 */
final class LineArt {
  private final int[] pixels;
  private final int width;
  private final int height;
  private final double originX;
  private final double originY;

  /**
   * Lines on an image.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}
   * @param originX the point that is the image's upper left corner, px
   */
  LineArt(BufferedImage image, double originX, double originY) {
    pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    width = image.getWidth();
    height = image.getHeight();
    this.originX = originX;
    this.originY = originY;
  }

  /** Draws a line with blunt ends, over what is there as far as the colour is opaque. */
  void draw(double x1, double y1, double x2, double y2, double thickness, Color colour) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    if (Math.abs(dx) >= Math.abs(dy)) {
      trace(x1 - originX, y1 - originY, dx, dy, thickness, colour, 1, width, width, height);
    } else {
      trace(y1 - originY, x1 - originX, dy, dx, thickness, colour, width, 1, height, width);
    }
  }

  /**
   * Goes along the axis on which the line is longer, a pixel at a time, and covers those across.
   *
   * @param start where it starts on that axis
   * @param startAcross where it starts on the other
   * @param stride distance of neighbours along the line in the image's array
   * @param strideAcross distance of those across
   */
  private void trace(
      double start,
      double startAcross,
      double length,
      double lengthAcross,
      double thickness,
      Color colour,
      int stride,
      int strideAcross,
      int size,
      int sizeAcross) {
    if (length == 0) {
      return;
    }
    double slope = lengthAcross / length;
    double from = Math.min(start, start + length);
    double to = Math.max(start, start + length);
    double half = 0.5 * thickness * Math.sqrt(1 + slope * slope);
    int first = (int) Math.max(0, Math.floor(from));
    int last = (int) Math.min(size - 1, Math.ceil(to) - 1);
    for (int i = first; i <= last; i++) {
      double part = Math.min(i + 1, to) - Math.max(i, from);
      double middle = startAcross + slope * (i + 0.5 - start);
      double low = middle - half;
      double high = middle + half;
      int firstAcross = (int) Math.max(0, Math.floor(low));
      int lastAcross = (int) Math.min(sizeAcross - 1, Math.ceil(high) - 1);
      for (int j = firstAcross; j <= lastAcross; j++) {
        double covered = part * (Math.min(j + 1, high) - Math.max(j, low));
        blend(i * stride + j * strideAcross, colour.getRGB(), covered);
      }
    }
  }

  /** Lays a colour over a pixel of which a part is covered, in 256ths. */
  private void blend(int index, int argb, double covered) {
    int alpha = (int) (covered * (argb >>> 24) * (256.0 / 255) + 0.5);
    int under = pixels[index];
    int rest = 256 - alpha;
    int redAndBlue = ((argb & 0xFF00FF) * alpha + (under & 0xFF00FF) * rest) >>> 8 & 0xFF00FF;
    int green = ((argb & 0xFF00) * alpha + (under & 0xFF00) * rest) >>> 8 & 0xFF00;
    pixels[index] = redAndBlue | green;
  }
}
