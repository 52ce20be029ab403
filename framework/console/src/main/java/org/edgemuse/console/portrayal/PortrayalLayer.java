package org.edgemuse.console.portrayal;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LayerFault;
import org.edgemuse.console.layer.Sheet;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;

/**
 * A portrayal drawn where the area stands in a picture: it is told that this rectangle is all there
 * is to draw into. One that fails is drawn no more, and the picture says why.
 */
public final class PortrayalLayer implements Layer {
  private final MapPortrayal map;
  private final @Nullable GUIState gui;
  private @Nullable LayerFault fault;

  /**
   * A portrayal as a layer.
   *
   * @param gui whose display it is drawn in, or null
   */
  public PortrayalLayer(MapPortrayal map, @Nullable GUIState gui) {
    this.map = map;
    this.gui = gui;
  }

  @Override
  public String name() {
    return "Map: " + map.name();
  }

  @Override
  public boolean isFixed() {
    return map.still();
  }

  @Override
  public void paint(Graphics2D graphics, Sheet sheet) {
    graphics.clip(sheet.area());
    Rectangle visible = graphics.getClipBounds();
    if (fault == null && !visible.isEmpty()) {
      Graphics2D own = (Graphics2D) graphics.create();
      try {
        DrawInfo2D info = new DrawInfo2D(gui, map.portrayal(), place(sheet), visible);
        map.portrayal().draw(map.portrayal().getField(), own, info);
      } catch (RuntimeException | LinkageError failed) {
        fault = LayerFault.of(name(), failed);
      } finally {
        own.dispose();
      }
    }
    if (fault != null) {
      fault.paint(graphics, sheet);
    }
  }

  /** Where its field stands, px. */
  private Rectangle2D place(Sheet sheet) {
    Rectangle2D field = map.fieldM();
    return new Rectangle2D.Double(
        sheet.x(field.getMinX()),
        sheet.y(field.getMaxY()),
        field.getWidth() * sheet.pixelsPerM(),
        field.getHeight() * sheet.pixelsPerM());
  }
}
