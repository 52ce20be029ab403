package org.edgemuse.scenarios.drill;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.text.JTextComponent;
import org.edgemuse.console.run.WatchRequest;
import sim.display.Console;

/** A plugin that throws ends the run; a dialog says so, and the windows stay. */
record TellsFailures(Worlds worlds) implements Drill.Exercise {
  private static final String MESSAGE =
      "The run (thrower, seed 1) failed in slot 3: IllegalStateException: Nothing is as it was";

  @Override
  public void go() {
    WatchRequest shipped = worlds.request("scenarios/jcaco/quickstart.yaml", "scheduler=thrower");
    WatchRequest request =
        new WatchRequest(shipped.file(), shipped.sets(), List.of(), Thrower.plugins());
    try (Session session = Session.open(request)) {
      session.start();
      told(session);
      // From slot to slot MASON steps on the Swing thread, not on its own.
      session.play(3);
      Swing.run(session.console()::pressPlay);
      told(session);
    }
  }

  private static void told(Session session) {
    Swing.await("a dialog", () -> !Session.dialogs().isEmpty());
    Dialog dialog = Session.dialogs().get(0);
    String text = Swing.get(() -> text(dialog));
    if (!text.startsWith(MESSAGE)) {
      throw new IllegalStateException("The dialog says: " + text);
    }
    Swing.await("the end", () -> session.console().getPlayState() == Console.PS_STOPPED);
    Swing.run(() -> press(dialog, "Close"));
    Swing.await("the dialog to go", () -> Session.dialogs().isEmpty());
  }

  private static String text(Container parent) {
    StringBuilder text = new StringBuilder();
    for (Component child : parent.getComponents()) {
      if (child instanceof JTextComponent words) {
        text.append(words.getText());
      } else if (child instanceof Container inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }

  private static void press(Container parent, String name) {
    for (Component child : parent.getComponents()) {
      if (child instanceof AbstractButton button && name.equals(button.getText())) {
        button.doClick();
      } else if (child instanceof Container inner) {
        press(inner, name);
      }
    }
  }

  @Override
  public String toString() {
    return "tells failures";
  }
}
