package org.edgemuse.kernel.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

class BoundTest {
  private static final int ANY = DemandSink.ANY;

  private final Witness witness = new Witness();

  /** One slot in which UE 0 raises one request, on ESs of 1, 3 and 3 TFLOP/s. */
  private static TestRun world(int homeAp, int boundServer) {
    return TestRun.simple()
        .with("slots", 1)
        .with("accessPoints.count", 3)
        .with("edgeServers.count", 3)
        .with("edgeServers.capacityTflops", List.of(1, 3, 3))
        .with("scheduler", "bound")
        .bring(
            "userEquipments.demand",
            run -> new Scripted((now, out) -> out.request(0, homeAp, 0, boundServer)));
  }

  private String served(TestRun run) {
    run.watch(ignored -> witness).run();
    var seen = witness.outcomes().get(witness.outcomes().size() - 1);
    return "AP %d, ES %d, %d steps".formatted(seen.ap(), seen.es(), seen.steps());
  }

  @Test
  void requestsGoOverTheirHomeApToTheServerTheyAreBoundTo() {
    assertEquals("AP 2, ES 0, 3 steps", served(world(2, 0)));
  }

  @Test
  void withoutAHomeTheFastestLinkIsTaken() {
    // Links of APs 0, 1 and 2 take 1, 2 and 3 s.
    assertEquals("AP 0, ES 2, 3 steps", served(world(ANY, 2)));
  }

  @Test
  void amongEqualLinksTheFirstThatIsNotInOutageIsTaken() {
    TestRun run = world(ANY, 2).bring("channel", ignored -> new FirstSlotsOutage(1, true));
    assertEquals("AP 1, ES 2, 3 steps", served(run));
  }

  @Test
  void withoutABoundServerTheFirstOfTheFastestIsTaken() {
    assertEquals("AP 1, ES 1, 3 steps", served(world(1, ANY)));
  }

  @Test
  void requestsThatNoLinkReachesAreDenied() {
    for (int homeAp : new int[] {ANY, 1}) {
      EdgeSimulation simulation =
          world(homeAp, 0).with("channel", Map.of("snr", Map.of("snrDb", -11))).start();
      simulation.runToEnd();
      assertEquals(1, simulation.pipeline().denied(DenyReason.COVERAGE));
      assertEquals(0, simulation.pipeline().open());
    }
  }

  @Test
  void requestsWhoseHomeIsInOutageAreDeniedThoughOthersWouldReach() {
    EdgeSimulation simulation =
        world(0, 0).bring("channel", ignored -> new FirstSlotsOutage(1, true)).start();
    simulation.runToEnd();
    assertEquals(1, simulation.pipeline().denied(DenyReason.COVERAGE));
  }
}
