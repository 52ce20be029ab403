package org.edgemuse.kernel.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.testing.FakeSink;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class BernoulliTest {

  private static DemandModel demand(Values probability, int ueCount) {
    return new BernoulliPlugin()
        .create(new BernoulliPlugin.Options(probability), Fakes.run(ueCount, 1, 1));
  }

  @Test
  void uesAskAsOftenAsTheirActivitySays() {
    int ueCount = 40;
    int slots = 20_000;
    DemandModel demand = demand(Values.uniform(0, 1), ueCount);
    FakeSink sink = new FakeSink(ue -> 0);
    for (int t = 0; t < slots; t++) {
      demand.raise(Fakes.moment(t), sink);
    }
    int[] asked = new int[ueCount];
    sink.requests().forEach(request -> asked[request.ue()]++);
    double mean = 0;
    for (int ue = 0; ue < ueCount; ue++) {
      double p = demand.activity(ue);
      assertEquals(p, (double) asked[ue] / slots, 4.5 * Math.sqrt(p * (1 - p) / slots), "UE " + ue);
      mean += p / ueCount;
    }
    assertEquals(0.5, mean, 4 * Math.sqrt(1 / 12.0 / ueCount), "mean of U(0, 1]");
  }

  @Test
  void eachRequestIsForATaskOfItsOwn() {
    FakeSink sink = new FakeSink(ue -> 0);
    DemandModel demand = demand(Values.constant(1), 2);
    for (int t = 0; t < 3; t++) {
      demand.raise(Fakes.moment(t), sink);
    }
    assertEquals(
        List.of(0, 0, 1, 1, 2, 2),
        sink.requests().stream().map(FakeSink.Raised::taskIndex).toList());
  }

  @Test
  void certainAndImpossibleRequestsAreExactlyThat() {
    FakeSink sink = new FakeSink(ue -> 0);
    DemandModel demand = demand(Values.list(0, 1), 2);
    for (int t = 0; t < 1000; t++) {
      demand.raise(Fakes.moment(t), sink);
    }
    assertEquals(1000, sink.requests().size());
    assertEquals(1000, sink.requests().stream().filter(request -> request.ue() == 1).count());
  }

  @Test
  void aUesRequestsDoNotHangOnHowManyOthersThereAre() {
    List<List<FakeSink.Raised>> worlds = new ArrayList<>();
    for (int ueCount : new int[] {5, 50}) {
      DemandModel demand = demand(Values.uniform(0, 1), ueCount);
      FakeSink sink = new FakeSink(ue -> 0);
      for (int t = 0; t < 100; t++) {
        demand.raise(Fakes.moment(t), sink);
      }
      worlds.add(sink.requests().stream().filter(request -> request.ue() < 5).toList());
    }
    assertEquals(worlds.get(0), worlds.get(1));
  }
}
