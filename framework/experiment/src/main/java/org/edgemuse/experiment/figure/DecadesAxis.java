package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.csv.NumberText;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/**
 * A logarithmic y axis with ticks at 1 to 9 times the powers of ten and plain numbers, where
 * JFreeChart's own writes formatted text that an SVG cannot keep as text.
 */
final class DecadesAxis extends LogAxis {
  private static final double FEW_DECADES = 1e3;

  DecadesAxis() {
    setMinorTickMarksVisible(true);
    setMinorTickMarkOutsideLength(3);
  }

  @Override
  protected List<NumberTick> refreshTicksVertical(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    double from = getLowerBound();
    double to = getUpperBound();
    List<NumberTick> ticks = new ArrayList<>();
    for (int power = (int) Math.floor(calculateLog(from));
        power <= calculateLog(to) + 1e-9;
        power++) {
      for (int digit = 1; digit <= 9; digit++) {
        double value = Double.parseDouble(digit + "e" + power);
        if (value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
          boolean named = digit == 1 || (to / from < FEW_DECADES && (digit == 2 || digit == 5));
          ticks.add(
              new NumberTick(
                  named ? TickType.MAJOR : TickType.MINOR,
                  value,
                  named ? NumberText.of(value) : "",
                  TextAnchor.CENTER_RIGHT,
                  TextAnchor.CENTER_RIGHT,
                  0));
        }
      }
    }
    return ticks;
  }
}
