package org.edgemuse.incentive.slot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.testing.HandMadeMarket;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.junit.jupiter.api.Test;

class PremisesTest {
  private final HandMadeMarket world = new HandMadeMarket();

  private void refusedNaming(String... words) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Premises.require(world)).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  @Test
  void aWorldOfPricedAspsIsGood() {
    assertDoesNotThrow(() -> Premises.require(world));
  }

  @Test
  void esAwayFromAps_areRefused() {
    world.homeAp[1] = -1;
    refusedNaming("edgeServers.colocated");
  }

  @Test
  void essThatShareAnAp_areRefused() {
    world.homeAp[1] = world.homeAp[0];
    refusedNaming("edgeServers.placement", "AP 0");
  }

  @Test
  void cycles_areRefused() {
    world.workUnit = WorkUnit.GIGACYCLE;
    refusedNaming("edgeServers.capacityTflops", "capacityGcps");
  }

  @Test
  void freeComputing_isRefused() {
    world.costPerTflops[1] = 0;
    refusedNaming("edgeServers.costPerTflops", "ES 1");
  }

  @Test
  void freeSpectrum_isRefused() {
    world.costPerMHz[0] = 0;
    refusedNaming("accessPoints.costPerMHz", "AP 0");
  }

  @Test
  void boundlessLatency_isRefused() {
    world.latencyLimitS[0] = Double.POSITIVE_INFINITY;
    refusedNaming("edgeServers.latencyLimitMs");
  }

  @Test
  void rewardLimitsThatContradictEachOther_areRefused() {
    world.minReward[2] = .5;
    world.maxReward[2] = .4;
    refusedNaming("userEquipments.valuation.minReward", "0.5", "maxReward", "0.4", "UE 2");
  }
}
