package org.edgemuse.console.layer;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
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
  private final MapLayers ofMaps;
  private final Backdrop backdrop = new Backdrop();
  private List<Layer> layers;
  private @Nullable World layersOf;
  private final @Nullable Inspections inspections;
  private final Set<String> hidden = new LinkedHashSet<>();
  private @Nullable BufferedImage image;
  private @Nullable Sheet lastSheet;
  private final SelectionLayer selection = new SelectionLayer();
  private long painted;

  /**
   * The picture of a scene.
   *
   * @param ofMaps makes the layers of the world's map
   * @param inspections what opens when something is clicked, or null for nothing
   */
  public Picture(Scene scene, MapLayers ofMaps, @Nullable Inspections inspections) {
    this.scene = scene;
    this.ofMaps = ofMaps;
    layers = Layers.of(null, ofMaps);
    this.inspections = inspections;
    setField(scene);
  }

  /** What it shows. */
  public Scene scene() {
    return scene;
  }

  /** Its layers, the lowest first; those of the map from when the run has started. */
  public List<Layer> layers() {
    World world = scene.world();
    if (world != layersOf) {
      layersOf = world;
      layers = Layers.of(world, ofMaps);
    }
    return layers;
  }

  private List<Layer> shown() {
    List<Layer> shown = new ArrayList<>(layers());
    shown.removeIf(layer -> hidden.contains(layer.name()));
    return shown;
  }

  /** Whether layers of that name are shown. */
  public boolean isShown(String name) {
    return !hidden.contains(name);
  }

  /** Shows or hides layers of that name, be it in this run or in those that are started later. */
  public void setShown(String name, boolean shown) {
    if (shown) {
      hidden.remove(name);
    } else {
      hidden.add(name);
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
    graphics.clip(visible);
    World world = scene.world();
    Sheet sheet = null;
    if (world != null && world.clock().begun() > 0) {
      List<Layer> shown = shown();
      sheet = sheet(world, where, new LineArt(target, visible.x, visible.y), shown);
      hint(graphics);
      paint(graphics, sheet, shown, backdrop.lay(target, visible, sheet, shown));
    } else {
      hint(graphics);
      graphics.setColor(Palette.FAINT_INK);
      graphics.drawString(NOT_PLAYED, (int) where.getX() + 20, (int) where.getY() + 30);
    }
    lastSheet = sheet;
    graphics.dispose();
    return target;
  }

  private Sheet sheet(World world, Rectangle2D where, @Nullable LineArt lines, List<Layer> shown) {
    List<LegendKey> keys = new ArrayList<>();
    shown.forEach(layer -> keys.addAll(layer.keys()));
    return new Sheet(scene, world, where, lines, keys);
  }

  /**
   * Where the area is in a picture of a run that has started, px.
   *
   * @param where all of the picture
   * @throws IllegalStateException before the start
   */
  public Rectangle2D area(Rectangle2D where) {
    World world = scene.world();
    if (world == null) {
      throw new IllegalStateException("The run has not started");
    }
    return sheet(world, where, null, shown()).area();
  }

  private void paint(Graphics2D graphics, Sheet sheet, List<Layer> shown, int first) {
    paint(graphics, sheet, shown.subList(first, shown.size()));
    selection.paint(graphics, sheet);
  }

  /** Draws layers one above the other, each with the transform and clip of the first. */
  static void paint(Graphics2D graphics, Sheet sheet, List<Layer> layers) {
    AffineTransform transform = graphics.getTransform();
    Shape clip = graphics.getClip();
    for (Layer layer : layers) {
      layer.paint(graphics, sheet);
      graphics.setTransform(transform);
      graphics.setClip(clip);
    }
  }

  /** Sets what layers may rely on. */
  static void hint(Graphics2D graphics) {
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
    List<Layer> shown = shown();
    Sheet sheet = sheet(world, draw, null, shown);
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
    for (Layer layer : layers()) {
      String status = layer.status(sheet, wrapper.getObject());
      if (!status.isEmpty()) {
        return status;
      }
    }
    return wrapper.getObject().toString();
  }
}
