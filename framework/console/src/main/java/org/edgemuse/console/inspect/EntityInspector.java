package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.util.List;
import sim.display.GUIState;
import sim.portrayal.SimpleInspector;

/** Shows the properties of an AP or an ES, each with MASON's menu of charts. */
final class EntityInspector extends LiveInspector {
  private static final long serialVersionUID = 1L;

  private final SimpleInspector properties;

  /**
   * An inspector of something.
   *
   * @param name what it is called
   */
  EntityInspector(String name, List<Property> properties, GUIState gui, Onlookers onlookers) {
    super(name, gui, onlookers);
    this.properties = listing(name, properties, gui);
    setLayout(new BorderLayout());
    add(this.properties, BorderLayout.CENTER);
  }

  /** MASON's own list of properties. */
  static SimpleInspector listing(String name, List<Property> properties, GUIState gui) {
    return new SimpleInspector(new PropertyList(name, properties), gui, name);
  }

  @Override
  void refresh() {
    properties.updateInspector();
  }
}
