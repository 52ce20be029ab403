package org.edgemuse.console.inspect;

import java.awt.event.HierarchyEvent;
import org.edgemuse.console.refresh.Refresher;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * An inspector that keeps itself up to date while it is on screen. MASON would paint a volatile one
 * after every slot, which may be far more often than anyone can read and holds up the run.
 */
abstract class LiveInspector extends Inspector {
  private static final long serialVersionUID = 1L;

  private final transient GUIState gui;
  private final transient Onlookers onlookers;
  private final transient Refresher refresher;

  /** An inspector with that title. */
  LiveInspector(String title, GUIState gui, Onlookers onlookers) {
    this.gui = gui;
    this.onlookers = onlookers;
    refresher = new Refresher(this::refreshIfShown);
    setTitle(title);
    setVolatile(false);
    addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            refresher.ask();
          }
        });
  }

  /** Shows things as they are now; called by the Swing thread between slots. */
  abstract void refresh();

  private void refreshIfShown() {
    if (isShowing()) {
      synchronized (gui.state.schedule) {
        refresh();
      }
    }
  }

  /** Has itself brought up to date soon; any thread may ask. */
  void ask() {
    refresher.ask();
  }

  @Override
  public void updateInspector() {
    refresher.ask();
  }

  @Override
  public void addNotify() {
    super.addNotify();
    onlookers.add(this);
  }

  @Override
  public void removeNotify() {
    onlookers.remove(this);
    super.removeNotify();
  }
}
