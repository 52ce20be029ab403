package org.edgemuse.console.display;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.Picture;
import sim.display.Display2D;

/**
 * The entries of a display's menu of layers that show or hide those of its picture, below MASON's
 * own for all of it. To be used on the Swing thread.
 */
final class LayerMenu {
  private final Display2D display;
  private final Picture picture;
  private final List<JCheckBoxMenuItem> items = new ArrayList<>();

  LayerMenu(Display2D display, Picture picture) {
    this.display = display;
    this.picture = picture;
  }

  /** Has an entry for every layer that the picture has now; what is hidden stays so. */
  void renew() {
    items.forEach(display.popup::remove);
    items.clear();
    for (String name : names()) {
      JCheckBoxMenuItem item = new JCheckBoxMenuItem(name, picture.isShown(name));
      item.addActionListener(
          event -> {
            picture.setShown(name, item.isSelected());
            display.repaint();
          });
      display.popup.add(item);
      items.add(item);
    }
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Layer layer : picture.layers()) {
      names.add(layer.name());
    }
    return names;
  }
}
