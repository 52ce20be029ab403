package org.edgemuse.kernel.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.QoeMetric;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.testing.FakeOutcome;
import org.edgemuse.kernel.testing.Fakes;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class MarketTest {

  private static List<String> decisions(IncentiveMechanism mechanism, int requests) {
    Market market = Mockito.mock(Market.class);
    Mockito.when(market.requests()).thenReturn(requests);
    List<String> decisions = new ArrayList<>();
    mechanism.clear(
        market,
        new Allocation() {
          @Override
          public void grant(int i, double reward, double linkShare, double serverShare) {
            decisions.add("grant %d %.1f %.1f %.1f".formatted(i, reward, linkShare, serverShare));
          }

          @Override
          public void deny(int i, DenyReason reason) {
            decisions.add("deny %d %s".formatted(i, reason));
          }

          @Override
          public void regret(int ue, double gain) {
            decisions.add("regret %d %.1f".formatted(ue, gain));
          }
        });
    return decisions;
  }

  @Test
  void openAccessTurnsNobodyAwayAndChargesNothing() {
    assertEquals(
        List.of("grant 0 0.0 1.0 1.0", "grant 1 0.0 1.0 1.0"), decisions(new OpenAccess(), 2));
  }

  @Test
  void cappedAccessDeniesWhatComesAfterTheCap() {
    assertEquals(
        List.of("grant 0 2.0 1.0 1.0", "deny 1 CAPACITY"), decisions(new CappedAccess(1), 2));
  }

  @Test
  void latencySlackIsNegativeForTheLate() {
    QoeMetric qoe =
        new LatencySlackPlugin().create(new LatencySlackPlugin.Options(10), Fakes.run(1, 1, 1));
    assertEquals(7.5, qoe.qoe(new FakeOutcome(2.5, 0.1, 0.1)));
    assertEquals(-5, qoe.qoe(new FakeOutcome(15, 0.1, 0.1)));
  }
}
