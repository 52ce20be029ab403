package org.edgemuse.console.chart;

import java.util.Arrays;

/**
 * The values of a curve over slots, thinned so that a long run needs no more room than a short one:
 * once there are too many, slots are put together in equally long spans, of which the lowest and
 * the highest value stay, where they were. Ends and extremes of the curve are therefore exact
 * however long it is.
 */
final class Curve {
  private final int[] lowSlot;
  private final int[] highSlot;
  private final double[] low;
  private final double[] high;
  private int spans;
  private int slotsPerSpan = 1;
  private int firstSlot;
  private double first;
  private int lastSlot;
  private double last;

  /** An empty curve of at most so many spans, at least 1. */
  Curve(int most) {
    lowSlot = new int[most];
    highSlot = new int[most];
    low = new double[most];
    high = new double[most];
  }

  /**
   * Adds a value behind the others. A slot without one, that is NaN or infinite, is left out.
   *
   * @param slot at least 0 and more than those before
   */
  void add(int slot, double value) {
    if (spans > 0 && slot <= lastSlot) {
      throw new IllegalArgumentException("Slot %d comes after %d".formatted(slot, lastSlot));
    }
    if (!Double.isFinite(value)) {
      return;
    }
    if (spans == 0) {
      firstSlot = slot;
      first = value;
    }
    lastSlot = slot;
    last = value;
    put(slot, value);
  }

  private void put(int slot, double value) {
    while (true) {
      if (spans > 0 && lowSlot[spans - 1] / slotsPerSpan == slot / slotsPerSpan) {
        merge(spans - 1, slot, value);
        return;
      }
      if (spans < low.length) {
        lowSlot[spans] = slot;
        highSlot[spans] = slot;
        low[spans] = value;
        high[spans] = value;
        spans++;
        return;
      }
      thin();
    }
  }

  private void merge(int span, int slot, double value) {
    if (value < low[span]) {
      low[span] = value;
      lowSlot[span] = slot;
    }
    if (value > high[span]) {
      high[span] = value;
      highSlot[span] = slot;
    }
  }

  private void thin() {
    slotsPerSpan *= 2;
    int kept = 0;
    for (int i = 1; i < spans; i++) {
      if (lowSlot[i] / slotsPerSpan == lowSlot[kept] / slotsPerSpan) {
        merge(kept, lowSlot[i], low[i]);
        merge(kept, highSlot[i], high[i]);
      } else {
        kept++;
        lowSlot[kept] = lowSlot[i];
        highSlot[kept] = highSlot[i];
        low[kept] = low[i];
        high[kept] = high[i];
      }
    }
    spans = kept + 1;
  }

  /** What is to be drawn, in the order of slots. */
  Points points() {
    double[] slots = new double[2 * spans + 2];
    double[] values = new double[2 * spans + 2];
    int count = 0;
    if (spans > 0) {
      count = append(slots, values, count, firstSlot, first);
    }
    for (int i = 0; i < spans; i++) {
      boolean rises = lowSlot[i] < highSlot[i];
      count =
          append(slots, values, count, rises ? lowSlot[i] : highSlot[i], rises ? low[i] : high[i]);
      count =
          append(slots, values, count, rises ? highSlot[i] : lowSlot[i], rises ? high[i] : low[i]);
    }
    if (spans > 0) {
      count = append(slots, values, count, lastSlot, last);
    }
    return new Points(Arrays.copyOf(slots, count), Arrays.copyOf(values, count));
  }

  private static int append(double[] slots, double[] values, int count, int slot, double value) {
    if (count > 0 && slots[count - 1] == slot) {
      return count;
    }
    slots[count] = slot;
    values[count] = value;
    return count + 1;
  }

  /**
   * Points of a polyline.
   *
   * @param slots rising
   * @param values one each
   */
  record Points(double[] slots, double[] values) {}
}
