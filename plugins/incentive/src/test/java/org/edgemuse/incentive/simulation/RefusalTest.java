package org.edgemuse.incentive.simulation;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  private static void refuses(Scenario scenario, String... words) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Worlds.run(scenario, 1)).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edgeServers.colocated | false | edgeServers.colocated",
        "edgeServers.costPerTflops | [21.46, 0] | edgeServers.costPerTflops",
        "accessPoints.costPerMHz | 0 | accessPoints.costPerMHz",
        "userEquipments.valuation | {minReward: [0.1, 0.5, 0.1], maxReward: [0.6, 0.4, 0.6]}"
            + " | userEquipments.valuation.minReward"
      })
  void aWorldThatIsNoMarket_isRefusedBeforeItsFirstSlot(String key, String value, String named) {
    Scenario scenario = Worlds.tableFive(key, value);
    String message =
        assertThrows(IllegalArgumentException.class, () -> Worlds.start(scenario, 1)).getMessage();
    assertTrue(message.contains(named), message);
  }

  @Test
  void requestsThatAreBoundToNoEs_areRefused() {
    refuses(
        Worlds.tableFive(
            "userEquipments.oneRequestPerServer",
            "false",
            "userEquipments.applications",
            "[{inTokens: 5, outTokens: 5, errorLimit: 0.1}]"),
        "userEquipments.oneRequestPerServer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{trade: {asp: 3}} | asp (3)", "{trade: {mu: 4}} | mu (4)"})
  void aTradeBetweenNobodies_isRefused(String metric, String named) {
    Scenario scenario = Worlds.tableFive("metrics", "[" + metric + "]");
    Exception refused = assertThrows(RuntimeException.class, () -> Worlds.start(scenario, 1));
    assertTrue(refused.getMessage().contains(named), refused.getMessage());
  }
}
