package org.edgemuse.scenarios.drill;

import java.util.Arrays;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Another scheduler takes over while the model plays; the world goes on as it would have. */
record ChangesScheduler(Worlds worlds) implements Drill.Exercise {
  @Override
  public void go() {
    var request = worlds.request("scenarios/jcaco/quickstart.yaml", "slots=100000");
    try (Session session = Session.open(request)) {
      session.play(30);
      session.goOn(10);
      EdgeConsole console = session.watched();
      Swing.run(() -> console.runs().change(0, "scheduler=best-response"));
      long from = Swing.get(session::slots);
      Swing.await("slots under the other scheduler", () -> session.slots() > from + 20);
      Swing.run(
          () -> console.runs().change(0, "userEquipments.mobility={random-walk: {stepM: 2}}"));
      Swing.run(() -> console.runs().change(0, "scheduler=masl"));
      Swing.run(() -> console.runs().change(0, "scheduler.alpha=0.4"));
      session.pause();
      if (!console.runs().first().label().equals("masl alpha=0.4")) {
        throw new IllegalStateException("The scheduler is " + console.runs().first().label());
      }
    }
    keepsTheWorld();
  }

  private void keepsTheWorld() {
    var request = worlds.request("scenarios/jcaco/quickstart.yaml");
    try (Session session = Session.open(request)) {
      session.play(30);
      Swing.run(() -> session.watched().runs().change(0, "scheduler=best-response"));
      session.step(10);
      var scenario = Worlds.scenario(request);
      EdgeSimulation unchanged = new EdgeSimulation(scenario, scenario.seed(), 0);
      unchanged.start();
      for (int slot = 0; slot < 40; slot++) {
        unchanged.step();
      }
      EdgeSimulation watched = session.watched().runs().first().simulation();
      if (!Arrays.equals(Numbers.places(unchanged), Numbers.places(watched))) {
        throw new IllegalStateException("UEs are elsewhere under another scheduler");
      }
    }
  }

  @Override
  public String toString() {
    return "changes the scheduler";
  }
}
