package org.edgemuse.console.chart;

/**
 * A curve of a chart as it is to be drawn.
 *
 * @param name what the legend calls it
 * @param hue which colour it has, from 0
 * @param dash which dashes it has, from 0 for none
 * @param faint whether it only frames others
 */
record Line(String name, int hue, int dash, boolean faint) {

  /** A solid line. */
  static Line solid(String name, int hue) {
    return new Line(name, hue, 0, false);
  }

  /** The same line under another name and in another colour. */
  Line as(String name, int hue) {
    return new Line(name, hue, dash, faint);
  }
}
