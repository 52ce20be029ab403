package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.util.List;
import org.edgemuse.console.refresh.Refresher;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** Shows the properties of an AP or an ES, each with MASON's menu of charts. */
final class EntityInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final SimpleInspector properties;
  private final transient Refresher refresher;

  /**
   * An inspector of something.
   *
   * @param name what it is called
   */
  EntityInspector(String name, List<Property> properties, GUIState gui) {
    this.properties = listing(name, properties, gui);
    setLayout(new BorderLayout());
    add(this.properties, BorderLayout.CENTER);
    setTitle(name);
    setVolatile(true);
    refresher = new Refresher(() -> refresh(gui));
  }

  /** MASON's own list of properties. */
  static SimpleInspector listing(String name, List<Property> properties, GUIState gui) {
    return new SimpleInspector(new PropertyList(name, properties), gui, name);
  }

  /** MASON asks after every slot, which may be far more often than anyone can read. */
  @Override
  public void updateInspector() {
    refresher.ask();
  }

  private void refresh(GUIState gui) {
    synchronized (gui.state.schedule) {
      properties.updateInspector();
    }
  }
}
