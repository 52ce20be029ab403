package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * What a legend says of a layer.
 *
 * @param label a word or two
 * @param swatch what stands before them
 */
public record LegendKey(String label, Swatch swatch) {

  /** A sample of what a layer draws. */
  @FunctionalInterface
  public interface Swatch {
    /**
     * Draws it.
     *
     * @param box where there is room for it, px
     * @param unit pixels that a usual pixel takes
     */
    void paint(Graphics2D graphics, Rectangle2D box, double unit);
  }
}
