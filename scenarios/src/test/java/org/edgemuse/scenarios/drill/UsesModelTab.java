package org.edgemuse.scenarios.drill;

import javax.swing.JTabbedPane;
import org.edgemuse.console.control.Form;
import org.edgemuse.console.control.ModelInspector;

/** Values are changed in the Model tab while the model plays; what is refused is told there. */
record UsesModelTab(Worlds worlds) implements Drill.Exercise {
  private static final String PROBABILITY = "userEquipments.demand.bernoulli.probability";

  @Override
  public void go() {
    var request = worlds.request("scenarios/jcaco/quickstart.yaml", "slots=100000");
    try (Session session = Session.open(request)) {
      session.play(10);
      ModelInspector tab = (ModelInspector) session.console().getModelInspector();
      Swing.run(() -> open(session.console().getTabPane()));
      Swing.await("the menu of schedulers", () -> schedulers(tab) > 5);
      session.goOn(10);
      require(
          "--set: " + PROBABILITY + ": probability (2) must be in [0, 1]",
          Swing.get(() -> String.valueOf(tab.change(0, PROBABILITY, "2"))));
      require("null", Swing.get(() -> String.valueOf(tab.change(0, PROBABILITY, "1"))));
      require("null", Swing.get(() -> String.valueOf(tab.change(0, "scheduler", "random"))));
      long from = Swing.get(session::slots);
      Swing.await("slots with the changes", () -> session.slots() > from + 10);
      session.pause();
      session.step(1);
      int raised = session.watched().runs().first().simulation().slotRecord().raised();
      if (raised != 30) {
        throw new IllegalStateException(raised + " requests, though all UEs were to ask");
      }
      require("random", session.watched().runs().first().label());
    }
  }

  private static void open(JTabbedPane tabs) {
    tabs.setSelectedIndex(tabs.indexOfTab("Model"));
  }

  private static int schedulers(ModelInspector tab) {
    return tab.sections().get(0).controls().get(0).form() instanceof Form.Menu menu
        ? menu.names().size()
        : 0;
  }

  private static void require(String expected, String found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException("'" + found + "', not '" + expected + "'");
    }
  }

  @Override
  public String toString() {
    return "uses the Model tab";
  }
}
