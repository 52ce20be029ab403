package org.edgemuse.inference.picture;

import java.awt.image.BufferedImage;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture of one channel, grey, or three: red, green and blue. Immutable. */
public final class Picture implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final float HALF_RANGE = 127.5f;

  private final int channels;
  private final int height;
  private final int width;
  private final float[] pixels;

  /**
   * Copies the pixels.
   *
   * @param channels 1 or 3
   * @param pixels channels x height x width numbers, -1 dark and 1 bright; what lies beyond is cut
   *     where eight bits are asked for
   */
  public Picture(int channels, int height, int width, float[] pixels) {
    if (channels != 1 && channels != 3) {
      throw new IllegalArgumentException("A picture has 1 or 3 channels, not " + channels);
    }
    if (pixels.length != channels * height * width) {
      throw new IllegalArgumentException(
          "%d x %d x %d needs %d pixels, not %d"
              .formatted(channels, height, width, channels * height * width, pixels.length));
    }
    this.channels = channels;
    this.height = height;
    this.width = width;
    this.pixels = pixels.clone();
  }

  /** Number of channels, 1 or 3. */
  public int channels() {
    return channels;
  }

  /** Number of rows. */
  public int height() {
    return height;
  }

  /** Number of columns. */
  public int width() {
    return width;
  }

  /** A copy of the pixels: channel by channel, row by row. */
  public float[] pixels() {
    return pixels.clone();
  }

  /** A pixel in eight bits, 0 dark and 255 bright. */
  public int level(int channel, int row, int column) {
    float pixel = pixels[(channel * height + row) * width + column];
    return Math.round((Math.max(-1, Math.min(1, pixel)) + 1) * HALF_RANGE);
  }

  /**
   * The SHA-256 in hex of the pixels in eight bits: row by row, the channels of a pixel together.
   */
  public String sha256() {
    byte[] levels = new byte[pixels.length];
    int at = 0;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        for (int channel = 0; channel < channels; channel++) {
          levels[at++] = (byte) level(channel, row, column);
        }
      }
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(levels));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** The picture for Java2D. */
  public BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int rgb = 0;
        for (int channel = 0; channel < 3; channel++) {
          rgb = rgb << 8 | level(Math.min(channel, channels - 1), row, column);
        }
        image.setRGB(column, row, rgb);
      }
    }
    return image;
  }
}
