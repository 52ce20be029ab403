package org.edgemuse.experiment.figure;

import java.awt.geom.Rectangle2D;

/**
 * The rectangle in which data is drawn, with the axes along its sides.
 *
 * @param area place in figure units, y downwards
 * @param x horizontal axis
 * @param y vertical axis
 */
record Plot(Rectangle2D area, Axis x, Axis y) {

  double pixelX(double value) {
    return area.getMinX() + x.place(value) * area.getWidth();
  }

  double pixelY(double value) {
    return area.getMaxY() - y.place(value) * area.getHeight();
  }
}
