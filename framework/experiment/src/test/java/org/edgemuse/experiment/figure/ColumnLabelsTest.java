package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "total_service_time_s, total service time (s)",
    "expected_service_time_s, expected service time (s)",
    "p95_delay_s, 95th percentile of delay (s)",
    "reduction_pct, reduction (%)",
    "ap_load_mb, AP load (MB)",
    "denied, denied requests",
    "accessPoints.count, number of APs",
    "accessPoints.bandwidthMHz, AP bandwidth (MHz)",
    "edgeServers.capacityTflops, ES capacity (TFLOPS)",
    "edgeServers.capacityTflops.uniformAround.centre, ES capacity (TFLOPS)",
    "edgeServers.model.analytic.tflopPerStep.uniformAround.centre, work per denoising step (TFLOP)",
    "userEquipments.mobility.random-walk.stepM, UE step (m)",
    "scheduler.alpha, alpha",
    "slot, slot",
    "slotSeconds, slot (s)",
    "channel.shannon.noiseDbmPerHz, noise (dBm/Hz)",
    "s, s"
  })
  void nameBecomesTheTitle(String column, String title) {
    assertEquals(title, ColumnLabels.standard().of(column));
  }

  @Test
  void overrideWins() {
    ColumnLabels labels = ColumnLabels.standard().with(Map.of("scheduler.alpha", "learning rate"));
    assertEquals("learning rate", labels.of("scheduler.alpha"));
    assertEquals("number of APs", labels.of("accessPoints.count"));
  }
}
