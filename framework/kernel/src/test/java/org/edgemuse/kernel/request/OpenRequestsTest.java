package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.ByIndex;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.junit.jupiter.api.Test;

class OpenRequestsTest {
  private static final TestRun ONE = TestRun.simple().with("userEquipments.count", 1);

  private static List<Pending> afterOneSlot(TestRun run) {
    EdgeSimulation simulation = run.start();
    simulation.step();
    OpenRequests requests = simulation.pipeline().requests();
    List<Pending> pending = new ArrayList<>();
    for (int handle = 0; handle < requests.rows(); handle++) {
      if (requests.isOpen(handle)) {
        pending.add(requests.pending(handle));
      }
    }
    return pending;
  }

  @Test
  void whatSettlesInItsSlotIsNotOpen() {
    assertEquals(List.of(), afterOneSlot(ONE));
  }

  @Test
  void theFirstPartThatIsNotSettledIsPending() {
    TestRun slowLinks = ONE.bring("sharing.link", run -> new TwoSlotsLater());
    assertEquals(List.of(Pending.DOWNLINK), afterOneSlot(slowLinks));
    TestRun prompts = slowLinks.with("userEquipments.promptMB", 1);
    assertEquals(List.of(Pending.UPLINK), afterOneSlot(prompts));
    TestRun slowServers = ONE.bring("sharing.server", run -> new TwoSlotsLater());
    assertEquals(List.of(Pending.SERVER), afterOneSlot(slowServers));
    assertEquals(
        List.of(Pending.SERVER),
        afterOneSlot(slowServers.bring("sharing.link", run -> new TwoSlotsLater())));
  }

  @Test
  void whatMeetsAnOutageWaitsForAnotherDecision() {
    EdgeSimulation simulation =
        ONE.bring("channel", run -> new FirstSlotsOutage(2, true))
            .bring("sharing.server", run -> new TwoSlotsLater())
            .start();
    simulation.step();
    OpenRequests requests = simulation.pipeline().requests();
    assertEquals(1, requests.rows());
    assertEquals(Pending.DECISION, requests.pending(0));
    assertEquals(1, requests.slotsWaited(0));
    assertEquals(OpenRequests.NONE, requests.ap(0));
    assertEquals(OpenRequests.NONE, requests.es(0));
    assertEquals(0, requests.steps(0));
    simulation.step();
    simulation.step();
    assertEquals(Pending.SERVER, requests.pending(0));
    assertEquals(2, requests.slotsWaited(0));
    assertEquals(0, requests.ap(0));
    assertEquals(0, requests.es(0));
    assertEquals(3, requests.steps(0));
    assertEquals(0, requests.raisedAt(0));
    assertEquals(0, requests.ue(0));
  }

  /** Denies every other request. */
  private static final class Fickle implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private int seen;

    @Override
    public void decide(FeedbackView view, Request request) {
      if (seen++ % 2 == 0) {
        request.deny(DenyReason.CAPACITY);
      } else {
        new ByIndex().decide(view, request);
      }
    }
  }

  @Test
  void thereAreAsManyAsAreOpen_withOutagesDenialsAndEpisodes() {
    EdgeSimulation simulation =
        TestRun.simple()
            .with("episodes", 2)
            .with("slots", 30)
            .with("userEquipments.count", 20)
            .with("userEquipments.demand", "per-cell")
            .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30))))
            .bring("sharing.server", run -> new TwoSlotsLater())
            .bring("scheduler", run -> new Fickle())
            .start();
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
    assertTrue(most > 20);
  }

  @Test
  void othersCannotBeAskedFor() {
    EdgeSimulation simulation = ONE.start();
    simulation.step();
    OpenRequests requests = simulation.pipeline().requests();
    for (int handle : new int[] {-1, 0, 99}) {
      assertFalse(requests.isOpen(handle));
      assertThrows(IllegalArgumentException.class, () -> requests.ue(handle));
    }
  }
}
