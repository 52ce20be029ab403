package org.edgemuse.incentive.mechanism;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.incentive.leader.ExactSolver;
import org.edgemuse.incentive.market.Clearing;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.RewardScheme;
import org.edgemuse.incentive.testing.HandMadeMarket;
import org.edgemuse.incentive.testing.RecordedAllocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchMechanismTest {

  /** Writes down what it is told to begin with. */
  private record Listening(List<double[]> told) implements RewardScheme {
    @Override
    public Clearing clear(Market market, double @Nullable [] previousRewards) {
      told.add(previousRewards == null ? new double[] {-1} : previousRewards);
      return new ExactSolver().clear(market, previousRewards);
    }
  }

  private final List<double[]> told = new ArrayList<>();

  private RecordedAllocation clear(SearchMechanism mechanism, HandMadeMarket shown) {
    RecordedAllocation out = new RecordedAllocation();
    mechanism.clear(shown, out);
    return out;
  }

  private static HandMadeMarket asking(int... ues) {
    HandMadeMarket shown = new HandMadeMarket();
    for (int ue : ues) {
      shown.request(ue, 0, .001 * (1 + ue), .02).request(ue, 1, .002, .01 * (1 + ue));
    }
    return shown;
  }

  @Test
  void rewardsOfTheSlotBeforeAreRecalledByUe_howeverMusAreNumbered() {
    SearchMechanism warm =
        new SearchMechanism(
            new Listening(told), new RewardMemory(2, 3), new SearchMeter("sweeps", "converged"));
    RecordedAllocation first = clear(warm, asking(0, 2));
    clear(warm, asking(1, 2));
    clear(warm, new HandMadeMarket());
    clear(warm, asking(2));
    assertArrayEquals(new double[4], told.get(0), "nothing was traded before");
    // UE 2 is the second MU in both slots; requests 2 and 3 of the first were its own.
    assertArrayEquals(
        new double[] {0, first.granted.get(2)[0], 0, first.granted.get(3)[0]}, told.get(1));
    assertArrayEquals(new double[2], told.get(2), "the slot before, in which nobody asked");
  }

  @Test
  void withoutMemoryEverySlotBeginsAnew() {
    SearchMechanism cold =
        new SearchMechanism(new Listening(told), null, new SearchMeter("sweeps", "converged"));
    clear(cold, asking(0));
    clear(cold, asking(0));
    assertEquals(-1, told.get(1)[0]);
  }
}
