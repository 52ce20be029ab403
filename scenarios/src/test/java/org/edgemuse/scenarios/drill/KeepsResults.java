package org.edgemuse.scenarios.drill;

import org.edgemuse.console.run.WatchRequest;

/** Runs that are watched, paused and stepped have the results of those that are not. */
record KeepsResults(Worlds worlds) implements Drill.Exercise {
  @Override
  public void go() {
    same(worlds.request("scenarios/jcaco/quickstart.yaml", "slots=300", "measure.lastSlots=100"));
    same(
        worlds.request(
            "scenarios/lad-ts/default.yaml",
            "episodes=3",
            "slots=20",
            "measure={lastEpisodes: 1}",
            "userEquipments.demand.per-cell.tasks={uniformInteger: [1, 9]}"));
    same(
        worlds.request(
            "scenarios/incentive/market-in-motion.yaml", "slots=30", "measure.lastSlots=20"));
    same(worlds.request("scenarios/inference/model-placement.yaml"));
  }

  private void same(WatchRequest request) {
    try (Session session = Session.open(request)) {
      session.play(10);
      session.step(2);
      session.goOnToTheEnd();
      Numbers.requireSame(
          Numbers.headless(Worlds.scenario(request)),
          session.watched().runs().first().simulation());
    }
  }

  @Override
  public String toString() {
    return "keeps results";
  }
}
