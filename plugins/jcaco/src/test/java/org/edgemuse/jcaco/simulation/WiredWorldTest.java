package org.edgemuse.jcaco.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.jcaco.JcacoPlugins;
import org.edgemuse.kernel.api.scheduling.StrategyProfile;
import org.edgemuse.kernel.builtin.KernelPlugins;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Links of 0 s to some APs and none to the others: UEs 0 to 3 reach AP 0 only, UE 4 reaches AP 0
 * and 1, UE 5 AP 1 and 2, UEs 6 and 7 AP 2 only.
 */
class WiredWorldTest {
  private static final String TEXT =
      """
      {slots: 40, accessPoints: {count: 3, bandwidthMHz: 6,
         placement: {points: {xM: [100, 200, 300], yM: 0}}},
       edgeServers: {count: 3, capacityTflops: {uniform: [2, 10]}},
       userEquipments: {count: 8, demand: {bernoulli: {probability: 0.6}}, resultMB: 4,
         placement: {points: {xM: [90, 100, 100, 110, 150, 250, 310, 320], yM: 0}}},
       channel: {wired: {reachM: 60}}, scheduler: %s,
       metrics: [delay, requests, expected-service-time, max-regret, potential]}
      """;

  private static final List<List<Integer>> WITHIN =
      List.of(
          List.of(0),
          List.of(0),
          List.of(0),
          List.of(0),
          List.of(0, 1),
          List.of(1, 2),
          List.of(2),
          List.of(2));

  private static EdgeSimulation run(String scheduler) {
    Binder binder = new Binder(PluginRegistry.of(List.of(new KernelPlugins(), new JcacoPlugins())));
    String text = TEXT.formatted(scheduler).replace('\n', ' ').strip();
    Scenario scenario = binder.bind(Nodes.parse(Where.NOWHERE, text), Scenario.class);
    EdgeSimulation simulation = new EdgeSimulation(scenario, 5, 0);
    simulation.start();
    simulation.runToEnd();
    return simulation;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "random",
        "selfish",
        "masl",
        "{masl: {stop: max-probability}}",
        "{masl: {normaliser: uniform-load}}",
        "{masl: {cost: expected, normaliser: bound}}",
        "price-learning",
        "best-response",
        "{best-response: {start: fastest}}",
        "{best-response: {start: warm}}",
        "{best-response: {update: simultaneous}}",
        "{best-response: {game: expected}}",
        "{best-response: {game: expected, start: warm}}",
        "fictitious-play",
        "{fictitious-play: {belief: uniform}}",
        "{fictitious-play: {belief: empirical, rounds: 20}}",
        "local-search-optimum",
        "exact-optimum",
        "slot-optimum"
      })
  void everySchedulerServesEveryRequestOverAnApWithinReach(String scheduler) {
    EdgeSimulation simulation = run(scheduler);
    // An AP out of reach would have ended the run.
    assertEquals(0, simulation.summary().value("outages"), "waited");
    assertEquals(0, simulation.pipeline().open());
    assertTrue(simulation.summary().value("mean_delay_s") > 0);
    StrategyProfile profile = simulation.scheduler().profile();
    double expectedS = simulation.summary().value("expected_service_time_s");
    if (profile != null) {
      assertTrue(expectedS > 0 && expectedS < 100, "expected " + expectedS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "random",
        "masl",
        "{fictitious-play: {belief: uniform}}",
        "local-search-optimum",
        "{best-response: {game: expected}}"
      })
  void profilesHoldApsWithinReachOnly(String scheduler) {
    StrategyProfile profile = run(scheduler).scheduler().profile();
    assertNotNull(profile);
    for (int ue = 0; ue < WITHIN.size(); ue++) {
      double sum = 0;
      List<Integer> chosen = new ArrayList<>();
      for (int ap = 0; ap < 3; ap++) {
        sum += profile.apShare(ue, ap);
        if (profile.apShare(ue, ap) > 0) {
          chosen.add(ap);
        }
      }
      assertEquals(1, sum, 1e-12);
      assertTrue(WITHIN.get(ue).containsAll(chosen), "UE " + ue + " plays " + chosen);
    }
  }
}
