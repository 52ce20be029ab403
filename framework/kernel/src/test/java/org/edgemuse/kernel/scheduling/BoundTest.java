package org.edgemuse.kernel.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.DecisionWitness;
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

  /** AP, ES and score of each candidate, and which was chosen. */
  private static String rated(TestRun run) {
    DecisionWitness decisions = new DecisionWitness(true);
    run.watch(ignored -> decisions).run();
    Decision decision = decisions.decisions().get(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < decision.candidates(); i++) {
      text.append("%d %d %s, ".formatted(decision.ap(i), decision.es(i), decision.score(i)));
    }
    return text + "chosen " + decision.chosen();
  }

  @Test
  void candidatesAreWhatTheWorldLeavesOpen_byTheirSecondsAlone() {
    // Links of APs 0 .. 2 take 1 .. 3 s; ESs 0 .. 2 take 3, 1 and 1 s.
    assertEquals("2 0 6.0, chosen 0", rated(world(2, 0)));
    assertEquals("0 2 2.0, 1 2 3.0, 2 2 4.0, chosen 0", rated(world(ANY, 2)));
    assertEquals("1 0 5.0, 1 1 3.0, 1 2 3.0, chosen 1", rated(world(1, ANY)));
    assertEquals(
        "0 0 4.0, 0 1 2.0, 0 2 2.0, 1 0 5.0, 1 1 3.0, 1 2 3.0, 2 0 6.0, 2 1 4.0, 2 2 4.0, chosen 1",
        rated(world(ANY, ANY)));
  }

  @Test
  void candidatesInOutageAreOfNoUse() {
    TestRun outage = world(0, 2).bring("channel", ignored -> new FirstSlotsOutage(1, true));
    assertEquals("0 2 Infinity, chosen -1", rated(outage));
  }
}
