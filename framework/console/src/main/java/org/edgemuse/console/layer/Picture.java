package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/**
 * A scene drawn layer by layer into one image, which is then copied to the screen: drawing
 * thousands of marks on a screen directly takes far longer. Needs no display to draw into an image.
 */
public final class Picture extends FieldPortrayal2D {
  private static final String NOT_PLAYED =
      "Nothing has been played yet: press play, or pause and then step.";

  private final Scene scene;
  private final List<Layer> layers;
  private final @Nullable Inspections inspections;
  private final Set<Layer> hidden = new LinkedHashSet<>();
  private @Nullable BufferedImage image;
  private @Nullable Sheet lastSheet;
  private final SelectionLayer selection = new SelectionLayer();
  private long painted;

  /**
   * The picture of a scene.
   *
   * @param layers the lowest first
   * @param inspections what opens when something is clicked, or null for nothing
   */
  public Picture(Scene scene, List<Layer> layers, @Nullable Inspections inspections) {
    this.scene = scene;
    this.layers = List.copyOf(layers);
    this.inspections = inspections;
    setField(scene);
  }

  /** What it shows. */
  public Scene scene() {
    return scene;
  }

  /** Its layers, the lowest first. */
  public List<Layer> layers() {
    return layers;
  }

  /** Shows or hides a layer. */
  public void setShown(Layer layer, boolean shown) {
    if (shown) {
      hidden.remove(layer);
    } else {
      hidden.add(layer);
    }
  }

  /** How often it has been drawn. */
  public long painted() {
    return painted;
  }

  @Override
  public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
    Rectangle visible = info.clip.getBounds().intersection(info.draw.getBounds());
    if (visible.isEmpty()) {
      return;
    }
    graphics.drawImage(render(info.draw, visible), visible.x, visible.y, null);
    painted++;
  }

  /**
   * Draws a part of the picture as it is at the end of the last slot.
   *
   * @param where all of the picture would be, px
   * @param visible the part that is drawn, px
   * @return an image of that part, which the next call draws over
   */
  public BufferedImage render(Rectangle2D where, Rectangle visible) {
    scene.catchUp();
    BufferedImage target = image;
    if (target == null
        || target.getWidth() != visible.width
        || target.getHeight() != visible.height) {
      target = new BufferedImage(visible.width, visible.height, BufferedImage.TYPE_INT_RGB);
      image = target;
    }
    Graphics2D graphics = target.createGraphics();
    graphics.setColor(Palette.PAPER);
    graphics.fillRect(0, 0, visible.width, visible.height);
    graphics.translate(-visible.x, -visible.y);
    World world = scene.world();
    Sheet sheet = null;
    if (world != null && world.clock().begun() > 0) {
      hint(graphics);
      sheet = new Sheet(scene, world, where, new LineArt(target, visible.x, visible.y));
      paint(graphics, sheet);
    } else {
      hint(graphics);
      graphics.setColor(Palette.FAINT_INK);
      graphics.drawString(NOT_PLAYED, (int) where.getX() + 20, (int) where.getY() + 30);
    }
    lastSheet = sheet;
    graphics.dispose();
    return target;
  }

  private void paint(Graphics2D graphics, Sheet sheet) {
    AffineTransform transform = graphics.getTransform();
    for (Layer layer : layers) {
      if (!hidden.contains(layer)) {
        layer.paint(graphics, sheet);
        graphics.setTransform(transform);
      }
    }
    selection.paint(graphics, sheet);
  }

  private static void hint(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /**
   * What lies in a rectangle, px: the topmost last, and lines only where nothing else is.
   *
   * @param draw where the picture is drawn
   */
  public Map<Object, Layer> hit(Rectangle2D draw, Rectangle2D where) {
    World world = scene.world();
    Map<Object, Layer> found = new LinkedHashMap<>();
    if (world == null || world.clock().begun() == 0) {
      return found;
    }
    Sheet sheet = new Sheet(scene, world, draw, null);
    List<Layer> shown = new ArrayList<>(layers);
    shown.removeAll(hidden);
    for (Layer layer : shown) {
      if (!(layer instanceof LinkLayer)) {
        layer.hit(sheet, where, ref -> found.put(ref, layer));
      }
    }
    if (found.isEmpty()) {
      for (Layer layer : shown) {
        layer.hit(sheet, where, ref -> found.put(ref, layer));
      }
    }
    return found;
  }

  @Override
  public void hitObjects(DrawInfo2D range, Bag putInHere) {
    // MASON asks while the pointer moves, whether the model is at rest or not.
    synchronized (range.gui.state.schedule) {
      hit(range.draw, range.clip)
          .keySet()
          .forEach(ref -> putInHere.add(new LocationWrapper(ref, null, this)));
    }
  }

  @Override
  public @Nullable Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
    return inspections == null ? null : inspections.inspector(wrapper.getObject(), gui);
  }

  @Override
  public boolean setSelected(LocationWrapper wrapper, boolean selected) {
    selection.select(wrapper.getObject(), selected);
    return true;
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return wrapper.getObject().toString();
  }

  @Override
  public String getStatus(LocationWrapper wrapper) {
    Sheet sheet = lastSheet;
    if (sheet == null) {
      return "";
    }
    for (Layer layer : layers) {
      String status = layer.status(sheet, wrapper.getObject());
      if (!status.isEmpty()) {
        return status;
      }
    }
    return wrapper.getObject().toString();
  }
}
