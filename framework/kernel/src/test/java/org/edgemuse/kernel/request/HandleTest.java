package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.junit.jupiter.api.Test;

class HandleTest {

  /** Remembers by handle what it was asked for, and compares when told how it went. */
  private static final class Bookkeeper implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private final transient Map<Integer, String> open = new HashMap<>();
    private int largest;
    private int learned;

    @Override
    public void decide(FeedbackView view, Request request) {
      int es = request.taskIndex() % 2;
      String what = request.ue() + "/" + request.taskIndex() + "/" + es;
      assertNull(open.put(request.handle(), what), "a handle that is still in use was given again");
      largest = Math.max(largest, request.handle());
      request.assign(0, es, 3);
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      String what = outcome.ue() + "/" + outcome.taskIndex() + "/" + outcome.es();
      assertEquals(what, open.remove(outcome.handle()));
      learned++;
    }
  }

  private static TestRun crowd(Bookkeeper keeper) {
    return TestRun.simple()
        .with("slots", 200)
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      int count = Draws.of(4, "crowd").below(40, 0, now.index(), 0);
                      for (int i = 0; i < count; i++) {
                        out.request(i % 3, DemandSink.ANY, i, DemandSink.ANY);
                      }
                    }))
        .bring("scheduler", run -> keeper);
  }

  @Test
  void severalRequestsOfOneUeAreLearnedOfByTheirHandles() {
    Bookkeeper keeper = new Bookkeeper();
    crowd(keeper).run();
    assertTrue(keeper.open.isEmpty(), keeper.open::toString);
    assertTrue(keeper.learned > 2000, () -> "only " + keeper.learned);
    assertTrue(
        keeper.largest < 40, () -> "handles grow although requests settle: " + keeper.largest);
  }

  @Test
  void handlesStayWithRequestsThatTakeSeveralSlots() {
    Bookkeeper keeper = new Bookkeeper();
    crowd(keeper).bring("sharing.server", run -> new TwoSlotsLater()).run();
    assertTrue(keeper.learned > 2000, () -> "only " + keeper.learned);
    assertTrue(keeper.largest < 4 * 40, () -> "handles grow: " + keeper.largest);
  }

  @Test
  void tableGivesNoHandleTwiceAndKeepsEachRow() {
    RequestTable table = new RequestTable();
    Draws draws = Draws.of(9, "table");
    List<Integer> open = new ArrayList<>();
    Map<Integer, Integer> ueOf = new HashMap<>();
    for (int step = 0; step < 5000; step++) {
      boolean opens = open.isEmpty() || draws.uniform(step, 0, 0) < (step % 1000 < 500 ? 0.7 : 0.3);
      if (opens) {
        int handle = table.open(step, -1, step + 1, -1, step);
        assertNull(ueOf.put(handle, step), "a handle was given twice");
        open.add(handle);
      } else {
        int handle = open.remove(draws.below(open.size(), step, 0, 1));
        assertEquals(ueOf.remove(handle), table.ue(handle));
        table.close(handle);
      }
      assertEquals(open.size(), table.open());
    }
    for (int handle : open) {
      assertEquals(ueOf.get(handle), table.ue(handle));
      assertEquals(ueOf.get(handle) + 1, table.taskIndex(handle));
      assertEquals(0, table.delayS(handle));
      assertEquals(1, table.linkShare(handle));
    }
  }
}
