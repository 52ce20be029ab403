package org.edgemuse.kernel.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.testing.FakeSink;
import org.edgemuse.kernel.testing.FakeSink.Raised;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class PerCellTest {

  private static DemandModel demand(Values tasks, int ueCount, int apCount) {
    return new PerCellPlugin()
        .create(new PerCellPlugin.Options(tasks), Fakes.run(ueCount, apCount, apCount));
  }

  private static List<Raised> raise(DemandModel demand, int slot, IntUnaryOperator nearestAp) {
    FakeSink sink = new FakeSink(nearestAp);
    demand.raise(Fakes.moment(slot), sink);
    return sink.requests();
  }

  @Test
  void tasksGoRoundTheUesOfTheirCell() {
    int[] cellOf = {1, 0, 1};
    assertEquals(
        List.of(
            new Raised(1, 0, 0, DemandSink.ANY),
            new Raised(1, 0, 1, DemandSink.ANY),
            new Raised(0, 1, 0, DemandSink.ANY),
            new Raised(2, 1, 1, DemandSink.ANY),
            new Raised(0, 1, 2, DemandSink.ANY)),
        raise(demand(Values.list(2, 3, 7), 3, 3), 0, ue -> cellOf[ue]),
        "AP 2 has nobody to raise its 7 tasks");
  }

  @Test
  void countsAreUniformAndFreshForEachApAndSlot() {
    int apCount = 4;
    int slots = 5000;
    DemandModel demand = demand(Values.uniformInteger(1, 5), apCount, apCount);
    int[][] counts = new int[slots][apCount];
    int[] histogram = new int[6];
    double product = 0;
    for (int t = 0; t < slots; t++) {
      for (Raised raised : raise(demand, t, ue -> ue)) {
        counts[t][raised.homeAp()]++;
      }
      for (int ap = 0; ap < apCount; ap++) {
        histogram[counts[t][ap]]++;
      }
      product += (counts[t][0] - 3) * (counts[t][1] - 3);
      product += t == 0 ? 0 : (counts[t][0] - 3) * (counts[t - 1][0] - 3);
    }
    double expected = slots * apCount / 5.0;
    assertEquals(0, histogram[0]);
    for (int n = 1; n <= 5; n++) {
      assertEquals(expected, histogram[n], 4 * Math.sqrt(expected * 0.8), n + " tasks");
    }
    assertEquals(0, product / (2.0 * slots), 4 * 2 / Math.sqrt(2.0 * slots), "covariance");
    assertEquals(
        raise(demand, 3, ue -> ue),
        raise(demand, 3, ue -> ue),
        "a slot's tasks are a function of it");
  }

  @Test
  void activityIsTheMeanNumberOfRequestsInTheCellsAsTheyStand() {
    int ueCount = 7;
    DemandModel demand = demand(Values.uniformInteger(1, 50), ueCount, 2);
    assertEquals(2 * 25.5 / ueCount, demand.activity(0), "nobody's cell is known yet");
    int slots = 4000;
    double[] asked = new double[ueCount];
    for (int t = 0; t < slots; t++) {
      for (Raised raised : raise(demand, t, ue -> ue < 5 ? 0 : 1)) {
        asked[raised.ue()]++;
      }
    }
    assertEquals(25.5 / 5, demand.activity(4));
    assertEquals(25.5 / 2, demand.activity(5));
    double firstCell = 0;
    for (int ue = 0; ue < 5; ue++) {
      firstCell += asked[ue] / slots / 5;
    }
    assertEquals(demand.activity(0), firstCell, 4 * 14.5 / 5 / Math.sqrt(slots));
    raise(demand, slots, ue -> 0);
    assertEquals(25.5 / 7, demand.activity(5), "after all have moved into one cell");
  }

  @Test
  void listGivesEachApItsNumberInEverySlot() {
    DemandModel demand = demand(Values.list(2, 4), 2, 2);
    assertEquals(6, raise(demand, 0, ue -> ue).size());
    assertEquals(6, raise(demand, 1, ue -> ue).size());
    assertEquals(4, demand.activity(1));
  }

  @Test
  void differentSlotsHaveDifferentCounts() {
    DemandModel demand = demand(Values.uniformInteger(1, 1000), 1, 1);
    assertNotEquals(raise(demand, 0, ue -> 0).size(), raise(demand, 1, ue -> 0).size());
  }
}
