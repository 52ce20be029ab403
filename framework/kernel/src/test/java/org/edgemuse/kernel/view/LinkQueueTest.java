package org.edgemuse.kernel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scheduler can know of links and fibre before it decides. */
class LinkQueueTest {

  /** Everyone to AP 0 and ES 1; keeps what it was told before each decision. */
  private static final class Asker implements LiveQueuesScheduler {
    private static final long serialVersionUID = 1L;

    private final List<Double> backlogS = new ArrayList<>();
    private final List<Double> projectedS = new ArrayList<>();
    private final List<Double> fibreS = new ArrayList<>();

    @Override
    public void decide(LiveQueuesView view, Request request) {
      backlogS.add(view.queues().linkBacklogS(0));
      projectedS.add(view.queues().projectedLinkS(0, request.linkS(0)));
      fibreS.add(request.fibreS(0, 1));
      request.assign(0, 1, request.minSteps(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"proportional-fair", "first-come-first-served"})
  void promptsAndContentsBothWaitAtAnAp(String discipline) {
    Asker asker = new Asker();
    Witness witness = new Witness();
    TestRun.simple()
        .with("slots", 1)
        .with("userEquipments.promptMB", 2)
        .with("sharing.link", discipline)
        .bring("scheduler", run -> asker)
        .watch(run -> witness)
        .run();
    // Each of three UEs sends 2 MB and gets 1 MB, at 1 s/MB.
    assertEquals(List.of(0.0, 3.0, 6.0), asker.backlogS);
    assertEquals(List.of(3.0, 6.0, 9.0), asker.projectedS);
    Seen last = witness.outcomes().get(2);
    assertEquals(9, last.linkS(), "the last projection is what the last request meets");
  }

  @Test
  void fibreDelayIsKnownBeforehand() {
    Asker asker = new Asker();
    Witness witness = new Witness();
    TestRun.simple()
        .with("slots", 1)
        .with("userEquipments.promptMB", 2)
        .with("edgeServers.fibreMbps", 4)
        .bring("scheduler", run -> asker)
        .watch(run -> witness)
        .run();
    // 3 MB at 4 Mbit/s.
    assertEquals(List.of(6.0, 6.0, 6.0), asker.fibreS);
    Seen first = witness.outcomes().get(0);
    assertEquals(6, first.delayS() - first.linkS() - first.serverS(), 1e-12);
  }
}
