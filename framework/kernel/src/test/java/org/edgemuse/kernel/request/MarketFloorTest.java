package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketFloorTest {
  private final Witness witness = new Witness();

  private TestRun run(IncentiveMechanism mechanism) {
    return TestRun.simple()
        .with("slots", 1)
        .bring("incentive", run -> mechanism)
        .watch(run -> witness);
  }

  @Test
  void deniedRequestsReachNoSchedulerAndTheOthersPay() {
    EdgeSimulation simulation =
        run((market, out) -> {
              out.deny(1, DenyReason.PRICE);
              out.grant(0, 2.5, 1, 1);
            })
            .run();
    assertEquals(List.of(0, 2), witness.outcomes().stream().map(Seen::ue).toList());
    assertEquals(List.of(2.5, 0.0), witness.outcomes().stream().map(Seen::reward).toList());
    assertEquals(3, simulation.pipeline().raised());
    assertEquals(1, simulation.pipeline().denied());
    assertEquals(1, simulation.pipeline().denied(DenyReason.PRICE));
    assertEquals(0, simulation.pipeline().denied(DenyReason.CAPACITY));
  }

  @Test
  void marketSeesWhatEachRequestWouldCost() {
    List<String> seen = new ArrayList<>();
    run((market, out) -> {
          for (int i = 0; i < market.requests(); i++) {
            seen.add(
                "UE %d task %d bound %d link %.1f server %.1f"
                    .formatted(
                        market.task(i).ue(),
                        market.task(i).taskIndex(),
                        market.boundServer(i),
                        market.linkS(i, 1),
                        market.serverS(i, 0)));
            assertFalse(market.task(i) instanceof Request, "a market must not decide requests");
          }
        })
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      out.request(2, DemandSink.ANY, 5, 1);
                      out.request(0);
                    }))
        .bring("scheduler", run -> (FeedbackScheduler) (view, request) -> request.assign(0, 1, 3))
        .run();
    assertEquals(
        List.of(
            "UE 2 task 5 bound 1 link 2.0 server 3.0", "UE 0 task 0 bound -1 link 2.0 server 3.0"),
        seen);
  }

  @Test
  void sharesReachTheDisciplines() {
    List<String> shares = new ArrayList<>();
    run((market, out) -> out.grant(1, 0, 0.25, 0.75))
        .bring("sharing.link", run -> new Listening("link", shares))
        .bring("sharing.server", run -> new Listening("server", shares))
        .run();
    assertEquals(
        List.of("link 1.0", "server 1.0", "link 0.25", "server 0.75", "link 1.0", "server 1.0"),
        shares);
  }

  private record Listening(String name, List<String> shares) implements SharingDiscipline {
    @Override
    public void admit(int resource, int handle, double soloS, double share) {
      shares.add(name + " " + share);
    }

    @Override
    public double projectedS(int resource, double soloS, double share) {
      return soloS;
    }

    @Override
    public void settle(double slotS, Sink sink) {
      // Nobody asks for outcomes here.
    }
  }

  @Test
  void grantsDoNotOutliveTheSlotOfAnOutage() {
    run((market, out) -> {
          if (market.now().slot() == 0) {
            out.grant(0, 7, 0.5, 0.5);
          }
        })
        .with("slots", 2)
        .with("userEquipments.count", 1)
        .bring("channel", run -> new FirstSlotsOutage(1, true))
        .run();
    assertEquals(List.of(0.0, 0.0), witness.outcomes().stream().map(Seen::reward).toList());
  }

  @Test
  void requestsOfAnEarlierSlotAreOutOfReach() {
    TestRun run =
        run((market, out) -> {
              if (market.now().slot() == 1) {
                out.deny(2, DenyReason.CAPACITY);
              }
            })
            .with("slots", 2)
            .bring(
                "userEquipments.demand",
                ignored ->
                    new Scripted(
                        (now, out) -> {
                          for (int ue = 0; ue < 3 - 2 * now.slot(); ue++) {
                            out.request(ue);
                          }
                        }));
    assertThrows(NonsenseException.class, run::run);
  }

  @Test
  void nobodyIsDeniedTwiceNorGrantedAfterwards() {
    IllegalStateException twice =
        assertThrows(
            IllegalStateException.class,
            run(
                    (market, out) -> {
                      out.deny(0, DenyReason.PRICE);
                      out.deny(0, DenyReason.PRICE);
                    })
                ::run);
    assertTrue(twice.getMessage().contains("denied request 0 of the slot twice"));
    assertThrows(
        IllegalStateException.class,
        run(
                (market, out) -> {
                  out.deny(0, DenyReason.PRICE);
                  out.grant(0, 1, 1, 1);
                })
            ::run);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
  void sharesThatAreNoSharesAreRefused(double share) {
    TestRun run = run((market, out) -> out.grant(1, 0, share, 1));
    NonsenseException refused = assertThrows(NonsenseException.class, run::run);
    assertEquals(
        "Incentive mechanism 'brought-3' granted request 1 of the slot linkShare ("
            + Culprit.number(share)
            + "), which must be finite and at least 0",
        refused.getMessage());
  }
}
