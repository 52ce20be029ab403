package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.util.List;
import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** Shows the properties of an AP or an ES, each with MASON's menu of charts. */
final class EntityInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final SimpleInspector properties;

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
  }

  /** MASON's own list of properties. */
  static SimpleInspector listing(String name, List<Property> properties, GUIState gui) {
    return new SimpleInspector(new PropertyList(name, properties), gui, name);
  }

  @Override
  public void updateInspector() {
    properties.updateInspector();
  }
}
