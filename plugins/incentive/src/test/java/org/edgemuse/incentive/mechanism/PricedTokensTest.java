package org.edgemuse.incentive.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.incentive.pricing.TokenPricing;
import org.edgemuse.incentive.testing.HandMadeMarket;
import org.edgemuse.incentive.testing.RecordedAllocation;
import org.junit.jupiter.api.Test;

class PricedTokensTest {
  private final PricingMechanism token =
      new PricingMechanism(new PricedTokens(new TokenPricing(5)));

  @Test
  void tokensAreThoseOfPromptAndAnswer() {
    RecordedAllocation out = new RecordedAllocation();
    token.clear(new HandMadeMarket().request(1, 0, .001, .02, 300), out);
    assertEquals(5 * .6, out.granted.get(0)[0], 1e-15);
  }

  @Test
  void tasksWithoutTokens_areRefused_namingTheKey() {
    HandMadeMarket shown = new HandMadeMarket().request(1, 0, .001, .02, 0);
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> token.clear(shown, new RecordedAllocation()))
            .getMessage();
    assertTrue(message.contains("userEquipments.applications"), message);
  }
}
