package org.edgemuse.jcaco.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.jcaco.JcacoPlugins;
import org.edgemuse.kernel.api.scheduling.Population;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ExpectedGamesTest {
  private static final Binder BINDER =
      new Binder(PluginRegistry.of(List.of(new KernelPlugins(), new JcacoPlugins())));

  private static Scenario scenario(double bandwidthMHz, double capacityTflops) {
    String text =
        """
        {slots: 9, accessPoints: {count: 2, bandwidthMHz: %s}, edgeServers: {count: 3,\
         capacityTflops: %s}, userEquipments: {count: 5, demand: bernoulli, resultMB: 1},\
         scheduler: best-response}\
        """
            .formatted(bandwidthMHz, capacityTflops);
    return BINDER.bind(Nodes.parse(Where.NOWHERE, text), Scenario.class);
  }

  private static ExpectedGames fresh(Population population) {
    ExpectedGames games = new ExpectedGames(5, 2, 3);
    games.refresh(population);
    return games;
  }

  @Test
  void worldsThatAreChangedAreReadAgain() {
    EdgeSimulation simulation = new EdgeSimulation(scenario(6, 1), 1, 0);
    simulation.start();
    simulation.step();
    Population population = simulation.slotRecord().population();
    ExpectedGames games = fresh(population);
    double[] linkS = games.ap().soloS().clone();
    double[] serverS = games.es().soloS().clone();
    assertFalse(games.refresh(population), "nothing has changed");

    simulation.adopt(scenario(3, 2));
    assertTrue(games.refresh(population));
    assertTrue(games.esGameChanged());
    assertArrayEquals(fresh(population).ap().soloS(), games.ap().soloS());
    assertTrue(games.ap().soloS()[0] > 1.5 * linkS[0], "half the bandwidth");
    assertArrayEquals(Arrays.stream(serverS).map(s -> s / 2).toArray(), games.es().soloS(), 1e-12);
    assertFalse(games.refresh(population));
  }
}
