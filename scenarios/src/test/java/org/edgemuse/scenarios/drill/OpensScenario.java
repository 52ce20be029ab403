package org.edgemuse.scenarios.drill;

import java.nio.file.Path;
import sim.display.Console;

/**
 * A shipped file is opened, plays, pauses, steps, starts anew, and is closed in the midst of it.
 */
record OpensScenario(Path file) implements Drill.Exercise {
  @Override
  public void go() {
    try (Session session = Session.open(Worlds.light(file))) {
      session.play(100);
      session.step(3);
      session.goOn(5);
      if (Swing.get(() -> session.console().getPlayState()) == Console.PS_PLAYING) {
        session.pause();
      }
      session.stop();
      session.play(5);
      session.goOn(1);
    }
  }

  @Override
  public String toString() {
    return "opens " + file;
  }
}
