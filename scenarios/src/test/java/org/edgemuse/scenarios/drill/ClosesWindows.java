package org.edgemuse.scenarios.drill;

import java.awt.Window;
import java.awt.event.WindowEvent;
import org.edgemuse.cli.EdgeMuse;
import sim.display.Console;

/** The command itself, and a user who plays for a while and closes the console. */
final class ClosesWindows {
  private ClosesWindows() {}

  public static void main(String[] args) {
    Thread user = new Thread(ClosesWindows::use, "user");
    user.setDaemon(true);
    user.start();
    EdgeMuse.main(args);
  }

  private static void use() {
    Swing.await("windows", () -> Swing.windows().stream().anyMatch(Console.class::isInstance));
    Console console = Swing.get(ClosesWindows::console);
    Swing.run(console::pressPlay);
    Swing.await("some slots", () -> console.getSimulation().state.schedule.getSteps() > 10);
    System.out.println("closing");
    Swing.run(() -> console.dispatchEvent(new WindowEvent(console, WindowEvent.WINDOW_CLOSING)));
  }

  private static Console console() {
    for (Window window : Swing.windows()) {
      if (window instanceof Console console) {
        return console;
      }
    }
    throw new IllegalStateException("There is no console");
  }
}
