package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/** One thing that a picture shows. It is drawn above those that stand before it in the list. */
public interface Layer {

  /** What the menu of layers calls it. */
  String name();

  /**
   * Whether it stays as it is while the world is not changed by hand and the picture neither zoomed
   * nor scrolled. Such layers, as far as they are the lowest, are drawn once and copied.
   */
  default boolean isFixed() {
    return false;
  }

  /** What the legend says of it. */
  default List<LegendKey> keys() {
    return List.of();
  }

  /** Draws it; the graphics are anti-aliased, and what is set of them is set back by the caller. */
  void paint(Graphics2D graphics, Sheet sheet);

  /**
   * Tells what of it lies in a rectangle, in pixels of the sheet.
   *
   * @param found takes each, the topmost last
   */
  default void hit(Sheet sheet, Rectangle2D where, Consumer<Object> found) {}

  /** What a pointer that rests on a thing that the layer found is told; empty for nothing. */
  default String status(Sheet sheet, Object ref) {
    return "";
  }
}
