package org.edgemuse.console.portrayal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;

/** Paints the left half of what it may draw into. */
class RedHalf extends FieldPortrayal2D {
  int drawn;

  @Override
  public Portrayal getDefaultPortrayal() {
    return new SimplePortrayal2D();
  }

  @Override
  public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
    drawn++;
    graphics.setColor(Color.RED);
    Rectangle2D all = info.draw;
    graphics.fill(
        new Rectangle2D.Double(all.getX(), all.getY(), all.getWidth() / 2, all.getHeight()));
    // A portrayal may leave anything behind.
    graphics.translate(1000, 1000);
    graphics.setClip(0, 0, 1, 1);
  }
}
