package org.edgemuse.kernel.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Copies;
import org.edgemuse.kernel.testing.FakeSink;
import org.edgemuse.kernel.testing.FakeSink.Raised;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

/** Slots last a second, 360 sessions an hour begin when idle, and a session lasts 6 s. */
class SessionsTest {
  private static final double BEGIN = 1 - Math.exp(-360.0 / 3600);
  private static final double END = 1 - Math.exp(-1 / 6.0);
  private static final double SHARE = BEGIN / (BEGIN + END);

  private static DemandModel demand(int ueCount) {
    return demand(Values.constant(360), Values.constant(0.1), ueCount);
  }

  private static DemandModel demand(Values arrivalsPerHour, Values meanMinutes, int ueCount) {
    SessionsPlugin.Options options = new SessionsPlugin.Options(arrivalsPerHour, meanMinutes);
    return new SessionsPlugin().create(options, Fakes.run(ueCount, 1, 1));
  }

  private static List<Raised> raised(DemandModel demand, int slot) {
    FakeSink sink = new FakeSink(ue -> 0);
    demand.raise(Fakes.moment(slot), sink);
    return sink.requests();
  }

  private static boolean[] active(DemandModel demand, int slot, int ueCount) {
    boolean[] active = new boolean[ueCount];
    raised(demand, slot).forEach(request -> active[request.ue()] = true);
    return active;
  }

  @Test
  void theShareInSessionIsStationaryFromSlot0On() {
    int ueCount = 50_000;
    DemandModel demand = demand(ueCount);
    assertEquals(SHARE, demand.activity(7), 1e-15);
    for (int slot = 0; slot < 12; slot++) {
      double share = raised(demand, slot).size() / (double) ueCount;
      assertEquals(SHARE, share, 4.5 * Math.sqrt(SHARE * (1 - SHARE) / ueCount), "in slot " + slot);
    }
  }

  /** Two-state chain: the correlation of slots that lie t apart is (1 - begin - end)^t. */
  @Test
  void slotsCorrelateAsThoseOfTheChainDo() {
    int ueCount = 50_000;
    DemandModel demand = demand(ueCount);
    boolean[] first = active(demand, 0, ueCount);
    for (int slot = 1; slot <= 12; slot++) {
      boolean[] then = active(demand, slot, ueCount);
      double both = 0;
      for (int ue = 0; ue < ueCount; ue++) {
        both += first[ue] && then[ue] ? 1 : 0;
      }
      double expected = SHARE * SHARE + SHARE * (1 - SHARE) * Math.pow(1 - BEGIN - END, slot);
      assertEquals(
          expected,
          both / ueCount,
          4.5 * Math.sqrt(expected * (1 - expected) / ueCount),
          slot + " slots apart");
    }
  }

  @Test
  void sessionsLastGeometricallyManySlots_andEachAsksForOneTask() {
    int ueCount = 100;
    int slots = 5000;
    DemandModel demand = demand(ueCount);
    List<List<Integer>> lengths = new ArrayList<>();
    int[] lastSlot = new int[ueCount];
    for (int ue = 0; ue < ueCount; ue++) {
      lengths.add(new ArrayList<>());
      lastSlot[ue] = -1;
    }
    for (int slot = 0; slot < slots; slot++) {
      for (Raised request : raised(demand, slot)) {
        List<Integer> own = lengths.get(request.ue());
        if (own.isEmpty() || lastSlot[request.ue()] < slot - 1) {
          own.add(0);
        }
        int session = own.size() - 1;
        assertEquals(session, request.taskIndex());
        own.set(session, own.get(session) + 1);
        lastSlot[request.ue()] = slot;
        assertEquals(-1, request.homeAp());
        assertEquals(-1, request.boundServer());
      }
    }
    // The first may have begun before slot 0, and of the last ones long ones are still under way.
    double sum = 0;
    int count = 0;
    int singles = 0;
    for (List<Integer> own : lengths) {
      for (int length : own.subList(1, own.size() - 20)) {
        sum += length;
        count++;
        singles += length == 1 ? 1 : 0;
      }
    }
    assertTrue(count > 20_000, count + " sessions");
    double sd = Math.sqrt(1 - END) / END;
    assertEquals(1 / END, sum / count, 4.5 * sd / Math.sqrt(count));
    assertEquals(END, singles / (double) count, 4.5 * Math.sqrt(END * (1 - END) / count));
  }

  @Test
  void shortSlotsComeCloseToContinuousTime() {
    DemandModel demand = demand(Values.constant(6), Values.constant(5), 1);
    // Idle for 10 min on average, in session for 5.
    assertEquals(1 / 3.0, demand.activity(0), 1e-3);
    assertFalse(demand.independentCoins());
    assertFalse(demand.endogenous());
  }

  @Test
  void uesHaveRatesOfTheirOwn() {
    DemandModel demand = demand(Values.list(0, 360), Values.list(0.1, 1e9), 2);
    assertEquals(0, demand.activity(0));
    assertEquals(1, demand.activity(1), 1e-6);
    for (int slot = 0; slot < 200; slot++) {
      assertEquals(
          List.of(new Raised(1, -1, 0, -1)), raised(demand, slot), "only UE 1, in one session");
    }
  }

  @Test
  void aUesSessionsDoNotHangOnHowManyOthersThereAre() {
    DemandModel few = demand(5);
    DemandModel many = demand(50);
    for (int slot = 0; slot < 300; slot++) {
      List<Raised> first = raised(many, slot).stream().filter(r -> r.ue() < 5).toList();
      assertEquals(raised(few, slot), first);
    }
  }

  @Test
  void aCheckpointGoesOnWithTheSameSessions() {
    DemandModel demand = demand(50);
    for (int slot = 0; slot < 37; slot++) {
      raised(demand, slot);
    }
    DemandModel restored = Copies.of(demand);
    for (int slot = 37; slot < 100; slot++) {
      assertEquals(raised(demand, slot), raised(restored, slot));
    }
  }

  @Test
  void sessionsAreTheSameWhateverTheScheduler() {
    TestRun one =
        TestRun.defaults()
            .with("slots", 60)
            .with("userEquipments.count", 20)
            .with(
                "userEquipments.demand",
                Map.of("sessions", Map.of("arrivalsPerHour", 360, "meanMinutes", 0.1)));
    TestRun other =
        one.with("sharing.server", "first-come-first-served")
            .bring("scheduler", run -> new LeastBacklog());
    assertEquals(raisedPerSlot(one), raisedPerSlot(other));
  }

  private static List<Integer> raisedPerSlot(TestRun run) {
    EdgeSimulation simulation = run.start();
    List<Integer> raised = new ArrayList<>();
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      raised.add(simulation.pipeline().raised());
    }
    assertTrue(raised.stream().anyMatch(count -> count > 0));
    return raised;
  }
}
