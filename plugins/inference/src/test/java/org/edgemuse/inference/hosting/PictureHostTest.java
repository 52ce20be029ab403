package org.edgemuse.inference.hosting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import javax.imageio.ImageIO;
import org.edgemuse.inference.calibrated.Calibrated;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.SheetBearer;
import org.edgemuse.kernel.api.world.Task;
import org.junit.jupiter.api.Test;

class PictureHostTest {
  private static final int RED = Color.RED.getRGB();
  private static final int BLUE = Color.BLUE.getRGB();
  private static final int WHITE = Color.WHITE.getRGB();

  /** A model that has nothing but a sheet. */
  private static final class Painter implements GenerativeModel, SheetBearer {
    private static final long serialVersionUID = 1L;

    private final byte[] sheet;

    Painter(byte[] sheet) {
      this.sheet = sheet;
    }

    @Override
    public double work(Task task, int es, int steps) {
      return steps;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return 1. / steps;
    }

    @Override
    public byte[] sheetPng() {
      return sheet;
    }
  }

  private static byte[] png(int width, int height, int colour) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, colour);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] sheet(GenerativeModel... models) {
    double[] each = new double[models.length];
    Memory memory = new Memory(each, new double[1]);
    return new PictureHost(
            Collections.nCopies(models.length, "model"),
            models,
            each,
            new Wanted.ByUe(new int[1]),
            memory)
        .sheetPng();
  }

  @Test
  void sheetsOfAllModelsAreBelowEachOtherOnWhite() throws IOException {
    GenerativeModel wide = new Painter(png(6, 2, RED));
    GenerativeModel none = new Calibrated(Profiles.profile());
    GenerativeModel narrow = new Painter(png(4, 3, BLUE));
    BufferedImage all = ImageIO.read(new ByteArrayInputStream(sheet(wide, none, narrow)));
    assertEquals(6, all.getWidth());
    assertEquals(2 + 3, all.getHeight());
    assertEquals(RED, all.getRGB(5, 1));
    assertEquals(BLUE, all.getRGB(3, 2));
    assertEquals(BLUE, all.getRGB(0, 4));
    assertEquals(WHITE, all.getRGB(4, 2));
  }

  @Test
  void theOnlySheetWithPicturesIsLeftAsItIs() throws IOException {
    byte[] only = png(2, 2, RED);
    assertSame(only, sheet(new Painter(new byte[0]), new Painter(only)));
  }

  @Test
  void noPicturesMakeNoSheet() {
    assertArrayEquals(new byte[0], sheet(new Painter(new byte[0]), new Painter(new byte[0])));
  }
}
