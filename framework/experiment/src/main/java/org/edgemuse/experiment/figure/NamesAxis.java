package org.edgemuse.experiment.figure;

import java.util.Arrays;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.text.TextBlockAnchor;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.TextAnchor;

/** The x axis of bars; a name too wide takes several lines, or all are slanted. */
final class NamesAxis extends CategoryAxis {
  private static final double GAP = 0.24;
  private static final double LEFT = 70;

  private static final double LINE_HEIGHT = 1.2;

  private final double room;
  private boolean whole;
  private int mostLines = Integer.MAX_VALUE;

  NamesAxis(Figure figure, double length) {
    int count = figure.categories().size();
    room = length / count;
    Axes.style(this, figure.xLabel(), length);
    setLowerMargin(GAP / 2 / count);
    setUpperMargin(GAP / 2 / count);
    setCategoryMargin(GAP * (1 - 1.0 / count));
    setMaximumCategoryLabelLines(Integer.MAX_VALUE);
    if (figure.categories().stream().anyMatch(name -> !fits(broken(name).split("\n")))) {
      double widest = widest(figure.categories().toArray(String[]::new));
      boolean reachesOut = widest * Math.sqrt(0.5) > LEFT + room / 2;
      whole = !reachesOut;
      // Lines of an upright name lie side by side and must not reach the next name.
      mostLines = (int) (room / (LINE_HEIGHT * Typeface.TEXT.getSize2D()));
      // The upper corner of a slanted name stays below the tick.
      setCategoryLabelPositionOffset(12);
      setCategoryLabelPositions(slanted(reachesOut ? Math.PI / 2 : Math.PI / 4));
    }
  }

  /** The name as it stands at the axis: in lines if it is too wide, unless slanted by half. */
  String shown(String name) {
    if (whole) {
      return name;
    }
    String broken = broken(name);
    return broken.lines().count() > mostLines ? name : broken;
  }

  /** The name, in lines if it is too wide for its category. */
  private String broken(String name) {
    if (fits(name)) {
      return name;
    }
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String word : name.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && !fits(longer)) {
        lines.append(line).append('\n');
        longer = word;
      }
      line = longer;
    }
    return lines.append(line).toString();
  }

  private boolean fits(String... lines) {
    return widest(lines) <= room * 0.9;
  }

  private static double widest(String... lines) {
    return Arrays.stream(lines).mapToDouble(s -> Typeface.width(Typeface.TEXT, s)).max().orElse(0);
  }

  private static CategoryLabelPositions slanted(double angle) {
    return CategoryLabelPositions.replaceBottomPosition(
        CategoryLabelPositions.STANDARD,
        new CategoryLabelPosition(
            RectangleAnchor.TOP,
            TextBlockAnchor.CENTER_RIGHT,
            TextAnchor.CENTER_RIGHT,
            -angle,
            CategoryLabelWidthType.RANGE,
            100));
  }
}
