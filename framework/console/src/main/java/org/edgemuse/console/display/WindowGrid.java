package org.edgemuse.console.display;

/**
 * How windows of equal size share the screen beside the console.
 *
 * @param columns windows in a row
 * @param pictureWidth width of a picture, px
 * @param pictureHeight its height, px
 * @param screenWidth width of the screen, px
 */
record WindowGrid(int columns, int pictureWidth, int pictureHeight, int screenWidth) {
  private static final int WIDEST = 960;
  private static final int HIGHEST = 720;

  /** Scroll bars and frames. */
  private static final int EDGES = 40;

  /** The same, with the title and the display's buttons. */
  private static final int BARS = 90;

  /** The largest windows that fit, though not too small to be read. */
  static WindowGrid of(int count, int screenWidth, int screenHeight, int consoleWidth) {
    int columns = 1;
    while (columns * (columns - 1) < count - 1) {
      columns++;
    }
    int rows = (count + columns - 1) / columns;
    int width = (screenWidth - consoleWidth) / columns - EDGES;
    int byHeight = (screenHeight / rows - BARS) * WIDEST / HIGHEST;
    int fitting = Math.max(WIDEST / 2, Math.min(WIDEST, Math.min(width, byHeight)));
    return new WindowGrid(columns, fitting, HIGHEST * fitting / WIDEST, screenWidth);
  }
}
