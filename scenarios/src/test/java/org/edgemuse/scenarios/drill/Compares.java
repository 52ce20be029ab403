package org.edgemuse.scenarios.drill;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.model.EdgeSimulation;

/**
 * Two schedulers side by side are in the same world and in step, and each runs as it does alone.
 */
record Compares(Worlds worlds) implements Drill.Exercise {
  private static final String FILE = "scenarios/jcaco/quickstart.yaml";
  private static final String[] SHORT = {"slots=200", "measure.lastSlots=100"};

  @Override
  public void go() {
    WatchRequest request = worlds.comparison(FILE, List.of("masl", "best-response"), SHORT);
    try (Session session = Session.open(request)) {
      session.play(50);
      session.step(1);
      List<Watched> runs = session.watched().runs().all();
      EdgeSimulation masl = runs.get(0).simulation();
      EdgeSimulation bestResponse = runs.get(1).simulation();
      if (bestResponse.slotsDone() != masl.slotsDone()) {
        throw new IllegalStateException("The runs are not in step");
      }
      if (!Arrays.equals(Numbers.places(masl), Numbers.places(bestResponse))) {
        throw new IllegalStateException("The runs are in different worlds");
      }
      session.goOnToTheEnd();
      for (Watched run : session.watched().runs().all()) {
        Numbers.requireSame(Numbers.headless(run.scenario()), run.simulation());
      }
    }
  }

  @Override
  public String toString() {
    return "compares";
  }
}
