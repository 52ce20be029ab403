package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Reaching;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.Teleporting;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

/**
 * One request of a UE that loses its AP, against values worked out by hand. Slots last half a
 * second; APs stand 400 m apart and reach 50 m; 1 MB takes m + 1 s on AP m and 1 s on the fibre;
 * the ES takes 3 s.
 */
class HandoverTest {
  private static final double EPS = 1e-12;
  private static final double FIRST = 100;
  private static final double SECOND = 500;
  private static final double THIRD = 900;
  private static final double NOWHERE = 300;
  private static final TestRun WORLD =
      TestRun.simple()
          .with("slots", 60)
          .with("slotSeconds", 0.5)
          .with("accessPoints.count", 3)
          .with(
              "accessPoints.placement",
              Map.of("points", Map.of("xM", List.of(FIRST, SECOND, THIRD), "yM", 500)))
          .with("userEquipments.count", 1)
          .with("userEquipments.resultMB", 2.5)
          .with("edgeServers.fibreMbps", 8)
          .with("handover", Map.of("interruptionMs", 250))
          .bring("channel", run -> new Reaching(50))
          .bring(
              "scheduler", run -> (FeedbackScheduler) (view, request) -> request.assign(0, 0, 3));

  private final Witness witness = new Witness();

  /** Where the UE is: at the first AP until the slot of the next pair, and so on. */
  private static double[] path(double... slotsAndPlaces) {
    double[] xM = new double[(int) slotsAndPlaces[slotsAndPlaces.length - 2] + 1];
    Arrays.fill(xM, FIRST);
    for (int i = 0; i < slotsAndPlaces.length; i += 2) {
      Arrays.fill(xM, (int) slotsAndPlaces[i], xM.length, slotsAndPlaces[i + 1]);
    }
    return xM;
  }

  private static TestRun walking(TestRun run, double... slotsAndPlaces) {
    double[][] xM = {path(slotsAndPlaces)};
    return run.bring("userEquipments.mobility", ignored -> new Teleporting(xM, 500))
        .bring(
            "userEquipments.demand",
            ignored ->
                new Scripted(
                    (now, out) -> {
                      if (now.slot() == 0) {
                        out.request(0, -1, 0, -1);
                      }
                    }));
  }

  private Seen outcome(TestRun run, double... slotsAndPlaces) {
    walking(run, slotsAndPlaces).watch(ignored -> witness).run();
    assertEquals(1, witness.outcomes().size());
    Seen seen = witness.outcomes().get(0);
    double sumS = 0;
    for (Stage stage : Stage.values()) {
      sumS += seen.stageS(stage);
    }
    assertEquals(sumS, seen.delayS(), EPS);
    assertEquals((int) Math.ceil(seen.delayS() / 0.5) - 1, seen.slot(), "settles when it is over");
    assertEquals(0, seen.ap(), "the AP that the scheduler chose");
    return seen;
  }

  private static void assertStages(Seen seen, double... expectedS) {
    double[] stagesS = Arrays.stream(Stage.values()).mapToDouble(seen::stageS).toArray();
    double[] all = new double[stagesS.length];
    System.arraycopy(expectedS, 0, all, all.length - expectedS.length, expectedS.length);
    assertEquals(Stage.values().length, all.length);
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i], stagesS[i], EPS, Stage.values()[i].name());
    }
  }

  private static TestRun withPrompt() {
    return WORLD.with("userEquipments.promptMB", 2);
  }

  @Test
  void whoKeepsTheApGetsTheSameStagesWhenTheyAreOver() {
    Seen seen = outcome(WORLD, 99, FIRST);
    // Generation, handover, fibre back, downlink.
    assertStages(seen, 3, 0, 2.5, 2.5);
    assertEquals(15, seen.slot());
    assertEquals(0, seen.handovers());
  }

  @Test
  void whatIsOverWithinItsSlotIsNeverLost() {
    TestRun longSlots = WORLD.with("slotSeconds", 8);
    walking(longSlots, 1, NOWHERE).watch(ignored -> witness).run();
    assertEquals(0, witness.outcomes().get(0).slot());
    assertEquals(8, witness.outcomes().get(0).delayS(), EPS);
  }

  @Test
  void duringGenerationOnlyTheWayBackIsAnother() {
    Seen seen = outcome(WORLD, 4, SECOND);
    assertStages(seen, 3, 0, 2.5, 5);
    assertEquals(1, seen.handovers());
    assertEquals(1, seen.lastAp());
  }

  @Test
  void anInterruptionThatOutlastsGenerationIsHandover() {
    // Lost 2.9 s after its arrival would be over at 3.15; slots begin at 2.5 and 3.
    TestRun slow = WORLD.with("handover.interruptionMs", 750);
    assertStages(outcome(slow, 5, SECOND), 3, 0.25, 2.5, 5);
  }

  @Test
  void whatCameThroughIsKept() {
    // The download runs from 5.5 to 8; at 6.5 it is at 40 %: 1.5 MB are left.
    Seen seen = outcome(WORLD, 13, SECOND);
    assertStages(seen, 3, 3.75, 2.5, 3);
  }

  @Test
  void aSecondHandoverCountsFromTheFirst() {
    // The second download runs from 9.25 to 12.25; at 11 there are 1.25 s, or 0.625 MB, left.
    Seen seen = outcome(WORLD, 13, SECOND, 22, THIRD);
    assertStages(seen, 3, 8.25, 2.5, 1.875);
    assertEquals(2, seen.handovers());
    assertEquals(2, seen.lastAp());
  }

  @Test
  void withoutAnyApItWaitsAndKeepsWhatItHad() {
    Seen seen = outcome(WORLD, 13, NOWHERE, 16, SECOND);
    assertStages(seen, 3, 5.25, 2.5, 3);
    assertEquals(1, seen.handovers());
  }

  @Test
  void theOldApTakesOverToo() {
    Seen seen = outcome(WORLD, 13, NOWHERE, 16, FIRST);
    assertStages(seen, 3, 5.25, 2.5, 1.5);
    assertEquals(1, seen.handovers());
    assertEquals(0, seen.lastAp());
  }

  @Test
  void longGapsDuringGenerationCostNothingElse() {
    Seen seen = outcome(WORLD, 1, NOWHERE, 5, SECOND);
    assertStages(seen, 3, 0, 2.5, 5);
  }

  @Test
  void theRestOfThePromptGoesOverTheNewAp() {
    // At 0.5 a quarter of the prompt is through; 1.5 MB take 3 s on AP 1 from 0.75.
    Seen seen = outcome(withPrompt(), 1, SECOND);
    // Uplink, fibre out, wait, load, generation, handover, fibre back, downlink.
    assertStages(seen, 3.5, 2, 0, 0, 3, 0.25, 2.5, 5);
    assertEquals(8.75, seen.linkS(), EPS);
    assertEquals(3, seen.soloLinkS() - 1.5, EPS);
  }

  @Test
  void aPromptMayBeHandedOverTwice() {
    // From 0.75 to 1.5 another 0.375 MB got through; 1.125 MB take 3.375 s on AP 2 from 1.75.
    Seen seen = outcome(withPrompt(), 1, SECOND, 3, THIRD);
    assertStages(seen, 4.625, 2, 0, 0, 3, 0.5, 2.5, 7.5);
  }

  @Test
  void interruptionsThatOverlapCountOnce() {
    TestRun slow = withPrompt().with("handover.interruptionMs", 750);
    Seen seen = outcome(slow, 1, SECOND, 2, THIRD);
    assertStages(seen, 5, 2, 0, 0, 3, 1.25, 2.5, 7.5);
  }

  @Test
  void aPromptWaitsForAnApAndThenItsContentMayBeHandedOverToo() {
    // Without an AP from 0.5 to 1.5; then 1.5 MB take 3 s on AP 1 from 1.75: ready at 9.75.
    Seen seen = outcome(withPrompt(), 1, NOWHERE, 3, SECOND, 30, THIRD);
    // The download runs from 12.25 to 17.25; at 15 there are 2.25 of 5 s left, 1.125 MB.
    assertStages(seen, 3.5, 2, 0, 0, 3, 1.25 + 5.5, 2.5, 3.375);
  }

  @Test
  void contentWithoutDataNeedsNoApOnceThePromptIsThrough() {
    TestRun textless = withPrompt().with("userEquipments.resultMB", 0);
    assertStages(outcome(textless, 4, NOWHERE), 2, 2, 0, 0, 3, 0, 0, 0);
  }

  @Test
  void theHomeOfTheEsNeedsNoFibre() {
    TestRun home = WORLD.with("edgeServers.colocated", true);
    // The request goes to ES 0, whose home is AP 0.
    assertStages(outcome(home, 99, FIRST), 3, 0, 0, 2.5);
    witness.outcomes().clear();
    assertStages(outcome(home, 4, SECOND), 3, 0, 2.5, 5);
  }

  @Test
  void onTheWayItIsOpenAndItsApIsTheOneThatServesIt() {
    EdgeSimulation run = walking(WORLD, 4, SECOND).start();
    OpenRequests requests = run.pipeline().requests();
    run.step();
    assertEquals(Pending.SERVER, requests.pending(0));
    assertTrue(requests.isOnTheWay(0));
    assertEquals(0, requests.ap(0));
    assertEquals(8 - 0.5, requests.remainingS(0), EPS);
    while (run.slotsDone() < 5) {
      run.step();
    }
    assertEquals(1, run.pipeline().handovers());
    assertEquals(1, requests.ap(0));
    assertFalse(requests.isCutOff(0));
    while (run.pipeline().open() > 0) {
      assertTrue(requests.isOpen(0));
      boolean generated = run.slotsDone() >= 6;
      assertEquals(generated ? Pending.DOWNLINK : Pending.SERVER, requests.pending(0));
      run.step();
    }
    assertEquals(21, run.slotsDone());
  }

  @Test
  void withoutTheKeyRequestsKeepTheirAp() {
    TestRun before = WORLD.with("handover", Nodes.parse(Where.NOWHERE, "null"));
    walking(before, 4, NOWHERE).watch(ignored -> witness).run();
    assertEquals(0, witness.outcomes().get(0).slot());
    assertStages(witness.outcomes().get(0), 3, 0, 2.5, 2.5);
  }
}
