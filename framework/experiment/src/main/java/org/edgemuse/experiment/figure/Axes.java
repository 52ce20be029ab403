package org.edgemuse.experiment.figure;

import java.math.BigDecimal;
import java.util.List;

/** Chooses the range and ticks of a figure's axes. */
final class Axes {
  private static final int X_INTERVALS = 10;
  private static final int Y_INTERVALS = 7;
  private static final int MOST_TICKS_AT_DATA = 12;
  private static final double X_PADDING = 0.04;
  private static final double SNAP = 0.03;
  private static final double TWO_DECADES = 100;

  private Axes() {}

  /** The x axis of curves over numbers, {@code width} figure units wide. */
  static Axis x(Figure figure, double width) {
    Extent extent = Extent.ofX(figure);
    double span = extent.max() - extent.min();
    boolean isLong = extent.places().length > MOST_TICKS_AT_DATA;
    double padding = span == 0 ? Math.max(1, Math.abs(extent.min()) * 0.1) : span * X_PADDING;
    double from = extent.min() - (isLong ? 0 : padding);
    double to = extent.max() + (isLong ? 0 : padding);
    List<Tick> atData = isLong ? List.of() : Ticks.at(extent.places());
    if (!isLong && fit(atData, width / (to - from))) {
      return new Axis(from, to, false, atData);
    }
    BigDecimal step = Ticks.step(to - from, X_INTERVALS, extent.integers());
    if (isLong) {
      from = snap(from, Math.floor(from / step.doubleValue() + 1e-9) * step.doubleValue(), span);
      to = snap(to, Math.ceil(to / step.doubleValue() - 1e-9) * step.doubleValue(), span);
    }
    return new Axis(from, to, false, Ticks.multiples(from, to, step));
  }

  /** A round end if it is close, so that slots 0 to 1999 are shown up to 2000. */
  private static double snap(double end, double round, double span) {
    return Math.abs(end - round) <= SNAP * span ? round : end;
  }

  /** The y axis. */
  static Axis y(Figure figure) {
    Extent extent = Extent.ofY(figure);
    boolean wide = extent.leastValue() > 0 && extent.max() / extent.leastValue() > TWO_DECADES;
    if (figure.yScale() == YScale.LOG || (figure.yScale() == YScale.AUTO && wide)) {
      return logarithmic(figure, extent);
    }
    double low = extent.min();
    double high = extent.max();
    if (figure.isBars() || figure.yScale() != YScale.NARROW) {
      low = Math.min(low, 0);
      high = Math.max(high, 0);
    }
    if (low == high) {
      double room = low == 0 ? 1 : Math.abs(low) * 0.1;
      low = low == 0 ? 0 : low - room;
      high += room;
    }
    BigDecimal step = Ticks.step((high - low) * 1.02, Y_INTERVALS, extent.integers());
    double from =
        Math.floor(low / step.doubleValue() * (low < 0 ? 1.01 : 1) + 1e-9) * step.doubleValue();
    double to = Math.ceil(high / step.doubleValue() * (high > 0 ? 1.01 : 1)) * step.doubleValue();
    return new Axis(from, to, false, Ticks.multiples(from, to, step));
  }

  private static Axis logarithmic(Figure figure, Extent extent) {
    if (!(extent.leastValue() > 0)) {
      throw new IllegalArgumentException(
          "figure '%s': a logarithmic y axis needs positive values, but the least is %s"
              .formatted(figure.title(), extent.leastValue()));
    }
    // An interval that reaches zero or below is cut at the axis, not let decide its length.
    double least = extent.min() > extent.leastValue() / 10 ? extent.min() : extent.leastValue() / 2;
    double from = roundBelow(least * 0.95);
    double to = roundAbove(extent.max() * 1.05);
    return new Axis(from, to, true, Ticks.decades(from, to));
  }

  private static double roundBelow(double value) {
    BigDecimal power = Ticks.powerBelow(value);
    double found = power.doubleValue();
    for (int digit : new int[] {2, 5}) {
      double candidate = power.multiply(BigDecimal.valueOf(digit)).doubleValue();
      found = candidate <= value ? candidate : found;
    }
    return found;
  }

  private static double roundAbove(double value) {
    BigDecimal power = Ticks.powerBelow(value);
    for (int digit : new int[] {2, 5}) {
      double candidate = power.multiply(BigDecimal.valueOf(digit)).doubleValue();
      if (candidate >= value) {
        return candidate;
      }
    }
    return power.scaleByPowerOfTen(1).doubleValue();
  }

  /** Whether the labels stand side by side with a gap. */
  private static boolean fit(List<Tick> ticks, double unitsPerValue) {
    double gap = 12;
    for (int i = 1; i < ticks.size(); i++) {
      double room = (ticks.get(i).value() - ticks.get(i - 1).value()) * unitsPerValue;
      double left = Typeface.width(Typeface.TEXT, ticks.get(i - 1).label());
      double right = Typeface.width(Typeface.TEXT, ticks.get(i).label());
      if (room < (left + right) / 2 + gap) {
        return false;
      }
    }
    return true;
  }
}
