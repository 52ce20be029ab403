package org.edgemuse.scenarios.drill;

import java.nio.file.Path;
import org.edgemuse.console.run.WatchRequest;

/** A run that is saved, left, and loaded into a new window ends as if it had not been left. */
record Checkpoints(Worlds worlds, Path folder) implements Drill.Exercise {
  @Override
  public void go() throws Exception {
    WatchRequest request =
        worlds.request("scenarios/jcaco/quickstart.yaml", "slots=200", "measure.lastSlots=100");
    Path file = folder.resolve("drill.checkpoint");
    try (Session session = Session.open(request)) {
      session.play(70);
      session.watched().runs().save(file);
    }
    try (Session session = Session.open(request)) {
      session.play(5);
      Swing.run(() -> load(session, file));
      session.step(1);
      if (session.slots() != 71) {
        throw new IllegalStateException("The loaded run is at slot " + session.slots());
      }
      session.goOnToTheEnd();
      Numbers.requireSame(
          Numbers.headless(Worlds.scenario(request)),
          session.watched().runs().first().simulation());
    }
  }

  private static void load(Session session, Path file) {
    try {
      session.watched().readNewStateFromCheckpoint(file.toFile());
    } catch (Exception refused) {
      throw new IllegalStateException(refused);
    }
  }

  @Override
  public String toString() {
    return "saves and loads checkpoints";
  }
}
