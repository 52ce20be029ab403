package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.request.OpenRequests;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.testing.Reaching;
import org.edgemuse.kernel.testing.Roving;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs with handovers, broken off, begun anew, and with what else there is. */
class HandoverRunTest {
  private static final int SLOTS = 60;

  /** The first AP in reach; it takes note of what it learns, and when. */
  private static final class FirstInReach implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private int learnt;
    private int late;

    @Override
    public void decide(FeedbackView view, Request request) {
      int ap = request.apsInReach() == 0 ? 0 : request.apInReach(0);
      request.assign(ap, request.ue() % 2, 3);
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      learnt++;
      double overS = outcome.arrivedS() + outcome.delayS();
      boolean now = overS <= view.now().timeS() + 0.5 && overS > view.now().timeS();
      late += now ? 0 : 1;
    }
  }

  private static final TestRun ROVING =
      TestRun.simple()
          .with("slots", SLOTS)
          .with("slotSeconds", 0.5)
          .with("userEquipments.count", 15)
          .with("userEquipments.promptMB", 0.0625)
          .with("userEquipments.resultMB", 0.25)
          .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.05)))
          .with(
              "accessPoints.placement",
              Map.of("points", Map.of("xM", List.of(250, 700), "yM", 500)))
          .with("accessPoints.coverageM", List.of(200, 250))
          .with("edgeServers.capacityTflops", 4)
          .with("edgeServers.fibreMbps", 64)
          .with("sharing.link", "first-come-first-served")
          .with("handover", Map.of())
          .with("metrics", List.of("delay", "requests", "handovers", "decisions"))
          .bring("channel", run -> new Reaching(1000))
          .bring("userEquipments.mobility", run -> new Roving())
          .bring("scheduler", run -> new FirstInReach());

  @ParameterizedTest(name = "after slot {0}")
  @ValueSource(ints = {0, 9, 30, 59})
  void restoredRunsEndLikeUnbrokenOnes(int slots) throws Exception {
    RunSummary unbroken = ROVING.run().summary();
    assertTrue(unbroken.value("handovers") > 10, "too few handovers to tell anything");
    EdgeSimulation simulation = ROVING.start();
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    simulation.save(bytes);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(bytes.toByteArray()), getClass().getClassLoader());
    restored.runToEnd();
    assertArrayEquals(unbroken.values(), restored.summary().values());
    assertArrayEquals(
        unbroken.table("decisions").values(), restored.summary().table("decisions").values());
  }

  @Test
  void episodesDropWhatIsOnItsWay() {
    Witness witness = new Witness();
    EdgeSimulation run = ROVING.with("episodes", 3).watch(ignored -> witness).start();
    int settled = 0;
    for (int episode = 0; episode < 3; episode++) {
      int before = witness.outcomes().size();
      for (int slot = 0; slot < SLOTS; slot++) {
        run.step();
      }
      settled += witness.outcomes().size() - before;
      assertTrue(run.pipeline().open() > 0, "nothing is on its way when the episode ends");
      double longestS = SLOTS * 0.5;
      witness.outcomes().forEach(seen -> assertTrue(seen.delayS() <= longestS));
    }
    assertEquals(witness.outcomes().size(), settled);
  }

  @Test
  void schedulersLearnInTheSlotInWhichTheContentComesThrough() {
    FirstInReach scheduler = new FirstInReach();
    RunSummary summary = ROVING.bring("scheduler", run -> scheduler).run().summary();
    assertEquals(summary.value("settled"), scheduler.learnt);
    assertEquals(0, scheduler.late);
  }

  @Test
  void whatIsRaisedIsSettledOrOpen() {
    RunSummary summary = ROVING.run().summary();
    assertEquals(
        summary.value("raised"),
        summary.value("settled") + summary.value("denied") + summary.value("open"));
  }

  @Test
  void disciplinesThatSettleLaterAreHandedOverOnceTheyHave() {
    TestRun later =
        ROVING
            .with("userEquipments.resultMB", 1)
            .bring("sharing.server", run -> new TwoSlotsLater());
    EdgeSimulation simulation = later.start();
    OpenRequests requests = simulation.pipeline().requests();
    int most = 0;
    while (simulation.step()) {
      int open = 0;
      for (int handle = 0; handle < requests.rows(); handle++) {
        open += requests.isOpen(handle) ? 1 : 0;
      }
      assertEquals(simulation.pipeline().open(), open);
      most = Math.max(most, open);
    }
    assertTrue(most > 3);
    assertTrue(simulation.summary().value("handovers") > 5);
  }

  @Test
  void aMarketIsRefused() {
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> ROVING.with("incentive", "open-access").scenario());
    assertTrue(
        refused.getMessage().contains("handover and incentive exclude each other"),
        refused::getMessage);
  }

  @Test
  void itCannotChangeWhileARunGoesOn() {
    EdgeSimulation simulation = ROVING.start();
    TestRun longer = ROVING.with("handover.interruptionMs", 100);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> simulation.adopt(longer.scenario()));
    assertTrue(refused.getMessage().startsWith("handover.interruptionMs cannot change"));
  }
}
