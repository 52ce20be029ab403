package org.edgemuse.scenarios.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFrame;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.console.layer.ApRef;
import org.edgemuse.console.layer.EsRef;
import org.edgemuse.console.layer.UeRef;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.Watched;
import sim.portrayal.Inspector;
import sim.util.Bag;

/**
 * All charts are opened, a UE, an AP and an ES inspected and a movie made; none of it changes the
 * results.
 */
record LooksClosely(Worlds worlds, Path folder) implements Drill.Exercise {
  @Override
  public void go() throws IOException {
    look(worlds.request("scenarios/jcaco/quickstart.yaml", "slots=120", "measure.lastSlots=60"));
    look(
        worlds.request(
            "scenarios/lad-ts/default.yaml",
            "episodes=3",
            "slots=20",
            "measure={lastEpisodes: 1}",
            "userEquipments.demand.per-cell.tasks={uniformInteger: [1, 3]}"));
    look(
        worlds.request(
            "scenarios/incentive/market-in-motion.yaml", "slots=50", "measure.lastSlots=40"));
  }

  private void look(WatchRequest request) throws IOException {
    Path movie = folder.resolve("drill.gif");
    try (Session session = Session.open(request)) {
      session.play(5);
      Swing.run(() -> showAll(session));
      Swing.run(() -> inspect(session));
      Swing.run(() -> session.watched().displays().get(0).movie().start(movie, 50));
      session.step(10);
      Swing.run(() -> session.watched().displays().get(0).movie().stop());
      session.goOnToTheEnd();
      Numbers.requireSame(
          Numbers.headless(Worlds.scenario(request)),
          session.watched().runs().first().simulation());
    }
    if (Files.size(movie) < 10_000) {
      throw new IllegalStateException("The movie has " + Files.size(movie) + " bytes");
    }
    Files.delete(movie);
  }

  private static void showAll(Session session) {
    for (Object frame : session.console().getAllFrames()) {
      ((JFrame) frame).setVisible(true);
    }
  }

  private static void inspect(Session session) {
    EdgeConsole console = session.watched();
    Watched run = console.runs().first();
    Bag inspectors = new Bag();
    Bag names = new Bag();
    for (Object one : new Object[] {new UeRef(run, 0), new ApRef(run, 0), new EsRef(run, 0)}) {
      Inspector inspector = console.inspections().inspector(one, console);
      if (inspector == null) {
        throw new IllegalStateException("Nothing opens for " + one);
      }
      inspectors.add(inspector);
      names.add(one.toString());
    }
    session.console().setInspectors(inspectors, names);
  }

  @Override
  public String toString() {
    return "looks closely";
  }
}
