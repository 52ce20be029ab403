package org.edgemuse.kernel.change;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedKeysTest {
  private static final TestRun RUN = TestRun.defaults();

  private static ChangedKeys keys(TestRun changed) {
    return ChangedKeys.between(RUN.scenario(), changed.scenario());
  }

  @Test
  void whatIsWrittenAlikeDoesNotDiffer() {
    assertTrue(keys(RUN).isEmpty());
    assertTrue(keys(RUN.with("accessPoints.powerW", 0.2)).isEmpty(), "a default was written");
  }

  @Test
  void keysAreToldInTheOrderOfScenarioFiles() {
    ChangedKeys keys =
        keys(
            RUN.with("scheduler", "bound")
                .with("channel", "wired")
                .with("userEquipments.mobility", "brought-0")
                .with("edgeServers.capacityTflops", 2)
                .with("accessPoints.bandwidthMHz", List.of(1, 2)));
    assertEquals(
        List.of(
            "accessPoints.bandwidthMHz",
            "edgeServers.capacityTflops",
            "userEquipments.mobility",
            "channel",
            "scheduler"),
        keys.keys());
    assertDoesNotThrow(keys::requireChangeable);
  }

  @Test
  void optionsAndLabelsOfAChoiceDiffer() {
    TestRun less = RUN.with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0)));
    assertEquals(List.of("userEquipments.demand"), keys(less).keys());
    TestRun labelled = RUN.with("scheduler", Map.of("brought-0", Map.of(), "label", "other"));
    assertEquals(List.of("scheduler"), keys(labelled).keys());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slots",
        "episodes",
        "seed",
        "slotSeconds",
        "measure.lastSlots",
        "accessPoints.count",
        "accessPoints.coverageM",
        "accessPoints.costPerMHz",
        "edgeServers.fibreMbps",
        "edgeServers.latencyLimitMs",
        "userEquipments.count",
        "userEquipments.promptMB",
        "userEquipments.resultMB",
        "userEquipments.valuation.qoeWorth"
      })
  void whatCannotChangeIsNamed(String key) {
    ChangedKeys keys = keys(RUN.with(key, 7).with("scheduler", "bound"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, keys::requireChangeable);
    String message = refused.getMessage();
    assertTrue(message.startsWith(key + " cannot change while a run goes on"), message);
  }

  @Test
  void areaThatAppearsIsNamedWhole() {
    assertEquals(List.of("area"), keys(RUN.with("area.widthM", 7)).keys());
  }

  @Test
  void choicesThatCannotChangeAreNamedTogether() {
    ChangedKeys keys =
        keys(
            RUN.with("sharing.server", "first-come-first-served")
                .with("incentive", "open-access")
                .with("metrics", List.of("delay")));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, keys::requireChangeable);
    assertEquals(
        "sharing.server, incentive, metrics cannot change while a run goes on; what can:"
            + " accessPoints.bandwidthMHz, accessPoints.powerW, edgeServers.capacityTflops,"
            + " edgeServers.capacityGcps, userEquipments.demand, userEquipments.mobility, channel,"
            + " scheduler",
        refused.getMessage());
  }
}
