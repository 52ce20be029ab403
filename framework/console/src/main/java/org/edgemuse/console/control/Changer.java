package org.edgemuse.console.control;

import javax.swing.SwingUtilities;

/** Takes what the user has typed or chosen in one control. */
final class Changer {
  private final ModelInspector inspector;
  private final int run;
  private final Control control;
  private boolean done;

  Changer(ModelInspector inspector, int run, Control control) {
    this.inspector = inspector;
    this.run = run;
    this.control = control;
  }

  /** Changes the value, unless it is what stands there. */
  void change(String value) {
    if (done || value.strip().equals(control.text())) {
      return;
    }
    // Whatever comes of it, a new control takes this one's place; losing the focus is no change.
    done = true;
    SwingUtilities.invokeLater(() -> inspector.change(run, control.key(), value.strip()));
  }
}
