package org.edgemuse.incentive.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.LlmTask;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Measures;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * The comparison over 5 to 25 MUs and one ASP. Accuracy is drawn from the paper's five numbers of
 * examples and SNR from 10 to 30 dB, which are not told for this figure.
 */
class FigureSevenTest {
  private static final Draws DRAWS = Draws.of(1, "figure 7");
  private static final int DRAWN = 20;

  @Test
  void usageIsCutByWhatWasMeasuredWithinTwoPoints() {
    double proposed = usage(new ExactSolver());
    assertEquals(75.7, cut(proposed, new RatioPricing(5)), 2);
    assertEquals(67.4, cut(proposed, new RatioPricing(1)), 2);
    assertEquals(77.3, cut(proposed, new TokenPricing(5)), 2);
  }

  private static double cut(double proposed, RewardScheme other) {
    return 100 * (1 - proposed / usage(other));
  }

  private static double usage(RewardScheme scheme) {
    double sum = 0;
    for (int mus = 5; mus <= 25; mus += 5) {
      for (int k = 0; k < DRAWN; k++) {
        Measures measures = scheme.clear(market(mus, k)).measures();
        sum += (measures.computeUsageRatio() + measures.bandwidthUsageRatio()) / 2;
      }
    }
    return sum;
  }

  @Test
  void costsAreThoseMeasured() {
    for (int mus = 5; mus <= 25; mus += 5) {
      double proposed = muCost(new ExactSolver(), mus);
      assertTrue(proposed > 17 && proposed < 20.5, "proposed " + proposed);
      assertEquals(2939, muCost(new RatioPricing(5), mus), 10);
      assertEquals(582.8, muCost(new RatioPricing(1), mus), 2);
      Measures onlyBandwidth = new OneResource(Resource.BANDWIDTH).clear(market(mus, 0)).measures();
      assertEquals(419.95, onlyBandwidth.aspCostMean(), .3);
      assertEquals(1, onlyBandwidth.computeUsageRatio(), 1e-12);
      Measures onlyCompute = new OneResource(Resource.COMPUTE).clear(market(mus, 0)).measures();
      assertEquals(1, onlyCompute.bandwidthUsageRatio(), 1e-12);
      assertTrue(
          onlyCompute.muCostMean()
              < new ExactSolver().clear(market(mus, 0)).measures().muCostMean());
    }
  }

  private static double muCost(RewardScheme scheme, int mus) {
    double sum = 0;
    for (int k = 0; k < DRAWN; k++) {
      sum += scheme.clear(market(mus, k)).measures().muCostMean() / DRAWN;
    }
    return sum;
  }

  private static Market market(int mus, int k) {
    MarketBuilder market =
        Market.of(
            List.of(new Asp(2.2e-7, 594, 20.98, .0135, 20, 231)),
            Collections.nCopies(mus, new Mu(371, 1e-4, 1)));
    for (int m = 0; m < mus; m++) {
      LlmTask task =
          new LlmTask(
              100 + DRAWS.below(1901, m, k, 0),
              100 + DRAWS.below(1901, m, k, 1),
              StrictMath.pow(10, -3 - 2 * DRAWS.below(5, m, k, 2)));
      market.request(0, m, task, StrictMath.pow(10, 1 + 2 * DRAWS.uniform(m, k, 3)));
    }
    return market.build();
  }
}
