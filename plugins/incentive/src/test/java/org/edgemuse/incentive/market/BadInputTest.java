package org.edgemuse.incentive.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BadInputTest {
  private static final Asp ASP = new Asp(1e-5, 500, 21, .1, 10, 100);
  private static final Mu MU = new Mu(370, 1e-4, 1);

  @Test
  void tasksWithoutTokensOrAccuracyAreNamed() {
    refused("outTokens (0) must be at least 1", () -> new LlmTask(100, 0, 1e-3));
    refused("inTokens (0) must be at least 1", () -> new LlmTask(0, 100, 1e-3));
    String rule = " must lie in (0, 1): accuracy costs ln(1 / theta)";
    refused("theta (1.0)" + rule, () -> new LlmTask(100, 100, 1));
    refused("theta (0.0)" + rule, () -> new LlmTask(100, 100, 0));
    refused("theta (NaN)" + rule, () -> new LlmTask(100, 100, Double.NaN));
  }

  @Test
  void providersAndUsersOutOfRangeAreNamed() {
    refused("kappaMs (0.0) must be positive and finite", () -> new Asp(1e-5, 0, 21, .1, 10, 100));
    refused(
        "computePrice (0.0) must be positive and finite", () -> new Asp(1e-5, 500, 0, .1, 10, 100));
    refused("bandwidthMhz (-1.0) must be at least 0", () -> new Asp(1e-5, 500, 21, .1, 10, -1));
    refused("minReward (0.0) must be positive and finite", () -> new Mu(370, 0, 1));
    refused("minReward (2.0) must not exceed maxReward (1.0)", () -> new Mu(370, 2, 1));
    refused("conversion (-3.0) must be positive and finite", () -> new Mu(-3, 1e-4, 1));
  }

  @Test
  void marketsThatMakeNoSenseAreNamed() {
    refused("asps must name at least one ASP", () -> Market.of(List.of(), List.of(MU)));
    refused(
        "No pair of ASP 1 and MU 0 among 1 ASPs and 1 MUs",
        () -> Market.of(List.of(ASP), List.of(MU)).request(1, 0, 1, 1, 1, 0));
    refused(
        "MU 0 asks ASP 0 for a second task; a pair has at most one",
        () ->
            Market.of(List.of(ASP), List.of(MU))
                .request(0, 0, 1, 1, 1, 0)
                .request(0, 0, 1, 1, 1, 0));
    refused(
        "Task of MU 0 at ASP 0: kappaMs (-1.0) must be positive and finite",
        () -> Market.of(List.of(ASP), List.of(MU)).request(0, 0, 1, 1, -1, 0));
    refused(
        "Task of MU 0 at ASP 0: workGflop and dataMhzMs must not both be 0",
        () -> Market.of(List.of(ASP), List.of(MU)).request(0, 0, 0, 0, 1, 0));
    refused("snr (-1.0) must be at least 0", () -> new LlmTask(1, 1, .1).dataMhzMs(-1));
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
