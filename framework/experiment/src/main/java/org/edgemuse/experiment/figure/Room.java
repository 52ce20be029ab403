package org.edgemuse.experiment.figure;

/**
 * The size of the area that a chart's data take, in figure units.
 *
 * @param width length of the x axis
 * @param height length of the y axis
 */
record Room(double width, double height) {
  /** Room of a chart alone; its width is about that, as labels on the left vary in width. */
  static final Room ALONE = new Room(830, 470);

  private static final Room IN_PAIRS = new Room(500, 330);
  private static final Room IN_THREES = new Room(420, 300);
  private static final int X_INTERVALS = 10;
  private static final int Y_INTERVALS = 7;
  private static final double LEAST_INTERVAL = 50;

  /** Room of each of so many panels in a row. */
  static Room of(int columns) {
    return columns == 1 ? ALONE : columns == 2 ? IN_PAIRS : IN_THREES;
  }

  /** Most steps between ticks of a linear x axis. */
  int xIntervals() {
    return (int) (X_INTERVALS * width / ALONE.width);
  }

  /** Most steps between ticks of a linear y axis. */
  int yIntervals() {
    return (int) Math.min(Y_INTERVALS, height / LEAST_INTERVAL);
  }
}
