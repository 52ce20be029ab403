package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePlotTest {

  private static int pixels(BufferedImage image, int colour) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }

  private static ChartData.Drawn curve(String name, int hue, double... values) {
    Curve curve = new Curve(10);
    for (int slot = 0; slot < values.length; slot++) {
      curve.add(slot, values[slot]);
    }
    return new ChartData.Drawn(Line.solid(name, hue), curve.points());
  }

  @Test
  void curvesAreDrawnInTheirColours() {
    LinePlot plot = new LinePlot("Total service time", true);
    plot.show(
        "total service time (s)",
        List.of(curve("masl", 0, 3, 2, 4), curve("random", 1, 6, 6, 7)),
        "");
    BufferedImage image = plot.chart().createBufferedImage(500, 300);
    assertTrue(pixels(image, 0x0072B2) > 100, "no blue curve");
    assertTrue(pixels(image, 0xD55E00) > 100, "no red curve");
    assertEquals("total service time (s)", plot.chart().getXYPlot().getRangeAxis().getLabel());
  }

  @Test
  void emptyChartSaysWhy() {
    LinePlot plot = new LinePlot("Learner", false);
    plot.show("value", List.of(), "There is no learner");
    BufferedImage image = plot.chart().createBufferedImage(500, 300);
    assertEquals(0, pixels(image, 0x0072B2));
    assertEquals("There is no learner", plot.chart().getXYPlot().getNoDataMessage());
  }

  @Test
  void axisOfNothingButZeroStillHasAScale() {
    LinePlot plot = new LinePlot("Load per AP", true);
    plot.show("AP load (s)", List.of(curve("AP 0", 0, 0, 0, 0)), "");
    assertTrue(plot.chart().getXYPlot().getRangeAxis().getRange().getLength() >= 1);
    plot.show("AP load (s)", List.of(curve("AP 0", 0, 0, 0.001)), "");
    assertTrue(plot.chart().getXYPlot().getRangeAxis().getRange().getLength() < 0.01);
  }
}
