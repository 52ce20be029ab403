package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineArtTest {

  private final BufferedImage image = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);

  /** Ink on the image, in pixels of pure white on black. */
  private double ink() {
    double sum = 0;
    for (int x = 0; x < 100; x++) {
      for (int y = 0; y < 80; y++) {
        sum += (image.getRGB(x, y) & 0xFF) / 255.0;
      }
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, 70, 20, 1",
    "10, 20, 10, 70, 2",
    "10, 10, 70, 55, 1.5",
    "70, 10, 20, 75, 3",
    "60, 70, 10, 10, 0.6"
  })
  void inkOfALineIsItsLengthTimesItsThickness(
      double x1, double y1, double x2, double y2, double thickness) {
    new LineArt(image, 0, 0).draw(x1, y1, x2, y2, thickness, Color.WHITE);

    double expected = Math.hypot(x2 - x1, y2 - y1) * thickness;
    assertEquals(expected, ink(), 0.02 * expected);
  }

  @Test
  void lineAlongPixelsCoversThem() {
    new LineArt(image, 5, 7).draw(15, 10.5, 25, 10.5, 1, Color.RED);

    assertEquals(0xFFFF0000, image.getRGB(10, 3));
    assertEquals(0xFF000000, image.getRGB(9, 3));
    assertEquals(0xFF000000, image.getRGB(10, 4));
    assertEquals(0xFF000000, image.getRGB(20, 3));
  }

  @Test
  void translucentLineLetsThroughWhatIsBelow() {
    LineArt lines = new LineArt(image, 0, 0);
    lines.draw(0, 10.5, 50, 10.5, 1, Color.WHITE);
    lines.draw(0, 10.5, 50, 10.5, 1, new Color(0, 0, 0, 64));

    assertEquals(0.75, (image.getRGB(20, 10) & 0xFF) / 255.0, 0.01);
  }

  @Test
  void linesThatLeaveTheImageAreCut() {
    LineArt lines = new LineArt(image, 0, 0);
    lines.draw(-500, -300, 900, 700, 2, Color.WHITE);
    lines.draw(40, -900, 41, 900, 2, Color.WHITE);
    lines.draw(-50, 20, -10, 30, 2, Color.WHITE);
    lines.draw(30, 30, 30, 30, 2, Color.WHITE);
  }
}
