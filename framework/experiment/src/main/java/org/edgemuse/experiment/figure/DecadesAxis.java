package org.edgemuse.experiment.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;

/**
 * A logarithmic axis with ticks at 1 to 9 times the powers of ten and plain numbers, where
 * JFreeChart's own writes formatted text that an SVG cannot keep as text. Its logarithms are the
 * same on every Java.
 */
final class DecadesAxis extends LogAxis {
  private static final double FEW_DECADES = 3;
  private static final double ROOM_FOR_DIGITS = 60;
  private static final double LINE = 24;

  private final List<Double> places;

  /** A vertical axis. */
  DecadesAxis() {
    this(List.of());
  }

  /**
   * @param places rising values that are named, if they have room side by side, in place of the
   *     powers of ten; may be empty
   */
  DecadesAxis(List<Double> places) {
    this.places = List.copyOf(places);
    setMinorTickMarksVisible(true);
    setMinorTickMarkOutsideLength(3);
  }

  @Override
  public double calculateLog(double value) {
    return StrictMath.log10(value);
  }

  @Override
  public double calculateValue(double log) {
    return StrictMath.pow(10, log);
  }

  @Override
  protected List<NumberTick> refreshTicksVertical(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    Stretch stretch = Stretch.of(this, area.getHeight());
    List<Double> named = named(values -> TickLabels.fitAbove(values, stretch::units, LINE));
    return ticks(named, area.getHeight(), TextAnchor.CENTER_RIGHT);
  }

  @Override
  protected List<NumberTick> refreshTicksHorizontal(
      Graphics2D g, Rectangle2D area, RectangleEdge edge) {
    Stretch stretch = Stretch.of(this, area.getWidth());
    boolean placed = !places.isEmpty() && TickLabels.fit(places, stretch::units);
    List<Double> named = placed ? places : named(values -> TickLabels.fit(values, stretch::units));
    return ticks(named, area.getWidth(), TextAnchor.TOP_CENTER);
  }

  /** What is named: as much as has room, but round numbers only. */
  private List<Double> named(Predicate<List<Double>> fit) {
    if (decades() < FEW_DECADES) {
      List<Double> some = multiples(1, 1, 2, 5);
      if (fit.test(some)) {
        return some;
      }
    }
    int step = 1;
    List<Double> powers = multiples(step, 1);
    while (!fit.test(powers)) {
      step++;
      powers = multiples(step, 1);
    }
    return powers;
  }

  private List<NumberTick> ticks(List<Double> named, double length, TextAnchor anchor) {
    TreeSet<Double> major = new TreeSet<>(named);
    if (named != places) {
      major.addAll(multiples(1, 1));
    }
    TreeSet<Double> all = new TreeSet<>(major);
    boolean wide = length / decades() >= ROOM_FOR_DIGITS;
    all.addAll(wide ? multiples(1, 1, 2, 3, 4, 5, 6, 7, 8, 9) : multiples(1, 1));
    List<NumberTick> ticks = new ArrayList<>();
    for (double value : all) {
      ticks.add(
          new NumberTick(
              major.contains(value) ? TickType.MAJOR : TickType.MINOR,
              value,
              named.contains(value) ? TickLabels.of(value) : "",
              anchor,
              anchor,
              0));
    }
    return ticks;
  }

  /** Multiples of every so many powers of ten from the last on, rising, as far as the axis goes. */
  private List<Double> multiples(int step, int... digits) {
    double from = getLowerBound() * (1 - 1e-9);
    double to = getUpperBound() * (1 + 1e-9);
    List<Double> multiples = new ArrayList<>();
    int last = (int) Math.floor(calculateLog(to));
    for (int power = (int) Math.floor(calculateLog(from)); power <= last; power++) {
      for (int digit : digits) {
        double value = Double.parseDouble(digit + "e" + power);
        if ((last - power) % step == 0 && value >= from && value <= to) {
          multiples.add(value);
        }
      }
    }
    return multiples;
  }

  private double decades() {
    return calculateLog(getUpperBound()) - calculateLog(getLowerBound());
  }
}
