package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.market.Trades;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.config.ConfigException;
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
  void tradesTellWhatWasDecidedUntilTheSlotIsOver() {
    List<String> seen = new ArrayList<>();
    run((market, out) -> {
          out.grant(0, 7, .5, .25);
          out.deny(1, DenyReason.CAPACITY);
          out.regret(2, .125);
        })
        .watch(
            run ->
                new Spy(
                    slot -> {
                      Trades trades = slot.trades();
                      assertEquals(3, trades.market().requests());
                      for (int i = 0; i < 3; i++) {
                        seen.add(
                            "UE %d denied %b reward %.1f shares %.2f %.2f regret %s"
                                .formatted(
                                    trades.market().task(i).ue(),
                                    trades.denied(i),
                                    trades.reward(i),
                                    trades.linkShare(i),
                                    trades.serverShare(i),
                                    trades.regret(trades.market().task(i).ue())));
                      }
                      assertEquals(trades.handle(0), slot.outcome(0).handle());
                      assertEquals(.5, slot.outcome(0).linkShare());
                      assertEquals(.25, slot.outcome(0).serverShare());
                    }))
        .run();
    assertEquals(
        List.of(
            "UE 0 denied false reward 7.0 shares 0.50 0.25 regret NaN",
            "UE 1 denied true reward 0.0 shares 0.00 0.00 regret NaN",
            "UE 2 denied false reward 0.0 shares 1.00 1.00 regret 0.125"),
        seen);
  }

  @Test
  void withoutAMarketThereAreNoTrades() {
    TestRun.simple().watch(run -> new Spy(slot -> assertNull(slot.trades()))).run();
  }

  @Test
  void aMarketSeesTheTermsOfTradeBeforeTheFirstSlot() {
    List<String> seen = new ArrayList<>();
    IncentiveMechanism opening =
        new IncentiveMechanism() {
          @Override
          public void clear(Market market, Allocation out) {}

          @Override
          public void open(Market market) {
            seen.add(
                "%d UEs, %d requests, worth %.1f, rewards %.3f to %.1f, limit %.2f s, home %d, costs"
                        .formatted(
                            market.ueCount(),
                            market.requests(),
                            market.qoeWorth(2),
                            market.minReward(0),
                            market.maxReward(0),
                            market.latencyLimitS(1, 1),
                            market.homeAp(1))
                    + " %.2f %.1f".formatted(market.costPerTflops(1), market.costPerMHz(0)));
          }
        };
    run(opening)
        .with("userEquipments.valuation.qoeWorth", List.of(1, 2, 3))
        .with("userEquipments.valuation.minReward", .001)
        .with("edgeServers.latencyLimitMs", List.of(500, 750))
        .with("edgeServers.colocated", true)
        .with("edgeServers.costPerTflops", List.of(21.46, 24.72))
        .with("accessPoints.costPerMHz", .1)
        .run();
    assertEquals(
        List.of(
            "3 UEs, 0 requests, worth 3.0, rewards 0.001 to 1.0, limit 0.75 s, home 1, costs"
                + " 24.72 0.1"),
        seen);
  }

  @Test
  void cyclesOfAMarketDoNotOverlap() {
    TestRun late =
        run((market, out) -> {}).with("edgeServers.latencyLimitMs", List.of(500, 1000.5));
    ConfigException refused = assertThrows(ConfigException.class, late::scenario);
    assertTrue(
        refused.getMessage().contains("must be at most slotSeconds (1 s)"), refused.getMessage());
  }

  @Test
  void regretsAreTrueNumbersOfUesThatThereAre() {
    assertBlamed("reported the regret of UE 3", (market, out) -> out.regret(3, 0));
    assertBlamed(
        "reported the regret of UE 1 twice",
        (market, out) -> {
          out.regret(1, 0);
          out.regret(1, 0);
        });
    assertBlamed("reported regret (-1)", (market, out) -> out.regret(0, -1));
    assertBlamed("reported regret (NaN)", (market, out) -> out.regret(0, Double.NaN));
  }

  private void assertBlamed(String words, IncentiveMechanism mechanism) {
    NonsenseException refused = assertThrows(NonsenseException.class, run(mechanism)::run);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
  }

  private record Spy(Consumer<SlotRecord> look) implements Metric {
    @Override
    public List<String> columns() {
      return List.of("spied");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      look.accept(slot);
    }

    @Override
    public void summarise(double[] values) {}
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
  void everyRequestIsDecidedOnce() {
    assertBlamed(
        "denied request 0 of the slot after denying it",
        (market, out) -> {
          out.deny(0, DenyReason.PRICE);
          out.deny(0, DenyReason.PRICE);
        });
    assertBlamed(
        "granted request 0 of the slot after denying it",
        (market, out) -> {
          out.deny(0, DenyReason.PRICE);
          out.grant(0, 1, 1, 1);
        });
    assertBlamed(
        "granted request 1 of the slot after granting it",
        (market, out) -> {
          out.grant(1, 1, 1, 1);
          out.grant(1, 1, 1, 1);
        });
    assertBlamed(
        "denied request 1 of the slot after granting it",
        (market, out) -> {
          out.grant(1, 1, 1, 1);
          out.deny(1, DenyReason.PRICE);
        });
  }

  @Test
  void aPartOfALinkIsServedAtTheApWhereTheRequestArrived() {
    TestRun run =
        run((market, out) -> out.grant(0, 1, .5, .5))
            .bring(
                "userEquipments.demand",
                r -> new Scripted((now, out) -> out.request(0, 1, 0, DemandSink.ANY)))
            .bring(
                "scheduler", r -> (FeedbackScheduler) (view, request) -> request.assign(0, 0, 3));
    NonsenseException refused = assertThrows(NonsenseException.class, run::run);
    assertTrue(
        refused.getMessage().contains("but the market granted it a part of AP 1"),
        refused.getMessage());
    run.bring("scheduler", r -> (FeedbackScheduler) (view, request) -> request.assign(1, 0, 3))
        .run();
  }

  @Test
  void tradesTellWhoWasDeniedAfterwards() {
    List<String> seen = new ArrayList<>();
    run((market, out) -> out.grant(0, 7, .5, .25))
        .bring(
            "scheduler",
            run -> (FeedbackScheduler) (view, request) -> request.deny(DenyReason.COVERAGE))
        .watch(
            run ->
                new Spy(
                    slot -> {
                      Trades trades = slot.trades();
                      seen.add(
                          trades.denied(0)
                              + " "
                              + trades.deniedAfterwards(0)
                              + " "
                              + trades.reward(0));
                    }))
        .run();
    assertEquals(List.of("false true 7.0"), seen);
  }

  @Test
  void tradesTellWhetherSharesWereKeptTo() {
    List<Boolean> kept = new ArrayList<>();
    IncentiveMechanism thirds =
        (market, out) -> {
          for (int i = 0; i < market.requests(); i++) {
            out.grant(i, 1, 1.0 / 3, 1.0 / 3);
          }
        };
    TestRun plain = run(thirds).watch(run -> new Spy(slot -> kept.add(slot.trades().kept())));
    plain.run();
    plain.with("sharing.link", "allocated").run();
    plain.with("sharing.link", "allocated").with("sharing.server", "allocated").run();
    assertEquals(List.of(false, false, true), kept);
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
