package org.edgemuse.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.ThreeSteps;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stage by stage against values worked out by hand. */
class DelayTest {
  private static final double EPS = 1e-12;

  private final Witness witness = new Witness();

  private static FeedbackScheduler always(int ap, int es, int steps) {
    return (view, request) -> request.assign(ap, es, steps);
  }

  private List<Seen> outcomes(TestRun run) {
    run.watch(ignored -> witness).run();
    return witness.outcomes();
  }

  @Test
  void everyStageOfTwoRequestsThatShareLinksAndServer() {
    TestRun run =
        TestRun.simple()
            .with("slots", 1)
            .with("userEquipments.count", 2)
            .with("userEquipments.promptMB", 0.5)
            .with("edgeServers.fibreMbps", 4)
            .bring("edgeServers.model", ignored -> new ThreeSteps(0.25))
            .bring("scheduler", ignored -> always(1, 0, 3));
    List<Seen> outcomes = outcomes(run);
    assertEquals(2, outcomes.size());
    for (Seen seen : outcomes) {
      // Half a megabyte takes 1 s up AP 1 and a whole one 2 s down; two requests share.
      Map<Stage, Double> expectedS =
          Map.of(
              Stage.RETRY, 0.0,
              Stage.UPLINK, 2.0,
              Stage.FIBRE_OUT, 1.0,
              Stage.WAIT, 0.0,
              Stage.LOAD, 0.25,
              Stage.GENERATION, 6.25,
              Stage.HANDOVER, 0.0,
              Stage.FIBRE_BACK, 2.0,
              Stage.DOWNLINK, 4.0);
      assertEquals(expectedS, seen.stagesS());
      assertEquals(6, seen.linkS(), EPS);
      assertEquals(6.5, seen.serverS(), EPS);
      assertEquals(3, seen.soloLinkS(), EPS);
      assertEquals(3.25, seen.soloServerS(), EPS);
      assertEquals(15.5, seen.delayS(), EPS);
    }
  }

  @Test
  void loadsOfDifferentResourcesDoNotMix() {
    // UEs 0 and 2 share AP 0 and ES 0, UE 1 is alone on AP 1 and ES 1.
    List<Seen> outcomes = outcomes(TestRun.simple().with("slots", 1));
    assertEquals(List.of(0, 1, 2), outcomes.stream().map(Seen::ue).toList());
    assertEquals(
        List.of(2.0 + 6.0, 2.0 + 3.0, 2.0 + 6.0), outcomes.stream().map(Seen::delayS).toList());
  }

  @Test
  void moreStepsThanTheFewestTakeLonger() {
    TestRun run =
        TestRun.simple()
            .with("slots", 1)
            .with("userEquipments.count", 1)
            .with("edgeServers.capacityTflops", 2)
            .bring("scheduler", ignored -> always(0, 1, 7));
    assertEquals(3.5, outcomes(run).get(0).stageS(Stage.GENERATION), EPS);
  }

  @Test
  void dataOfTheHomeApNeedNoFibreAndDataOfOthersDo() {
    TestRun run =
        TestRun.simple()
            .with("slots", 1)
            .with("userEquipments.promptMB", 0.5)
            .with("edgeServers.colocated", true)
            .with("edgeServers.fibreMbps", List.of(4, 8))
            .bring(
                "scheduler",
                ignored ->
                    (FeedbackScheduler) (view, request) -> request.assign(1, request.ue() % 2, 3));
    List<Seen> outcomes = outcomes(run);
    Seen away = outcomes.stream().filter(seen -> seen.ue() == 0).findFirst().orElseThrow();
    Seen atHome = outcomes.stream().filter(seen -> seen.ue() == 1).findFirst().orElseThrow();
    assertEquals(1, away.stageS(Stage.FIBRE_OUT), EPS);
    assertEquals(2, away.stageS(Stage.FIBRE_BACK), EPS);
    assertEquals(0, atHome.stageS(Stage.FIBRE_OUT));
    assertEquals(0, atHome.stageS(Stage.FIBRE_BACK));
  }

  @Test
  void aResultMadeAtHomeTakesTheFibreTooIfAsked() {
    TestRun run =
        TestRun.simple()
            .with("slots", 1)
            .with("userEquipments.count", 1)
            .with("userEquipments.promptMB", 0.5)
            .with("edgeServers.colocated", true)
            .with("edgeServers.fibreMbps", List.of(4, 8))
            .with("edgeServers.resultByFibre", "always")
            .bring("scheduler", ignored -> always(1, 1, 3));
    Seen atHome = outcomes(run).get(0);
    assertEquals(0, atHome.stageS(Stage.FIBRE_OUT));
    assertEquals(1, atHome.stageS(Stage.FIBRE_BACK), EPS);
  }

  @Test
  void queuesCarryOverFromSlotToSlot() {
    TestRun run =
        TestRun.simple()
            .with("slots", 2)
            .with("sharing.server", "first-come-first-served")
            .bring("scheduler", ignored -> always(0, 0, 3));
    List<Double> waitsS = outcomes(run).stream().map(seen -> seen.stageS(Stage.WAIT)).toList();
    // 9 s are admitted in a slot of 1 s, so the next one starts with 8 s.
    assertEquals(List.of(0.0, 3.0, 6.0, 8.0, 11.0, 14.0), waitsS);
  }

  @Test
  void nothingCarriesOverUnderProportionalFairness() {
    List<Seen> outcomes = outcomes(TestRun.simple().with("slots", 5));
    assertEquals(15, outcomes.size());
    assertEquals(
        outcomes.subList(0, 3).stream().map(Seen::delayS).toList(),
        outcomes.subList(12, 15).stream().map(Seen::delayS).toList());
  }

  @ParameterizedTest(name = "channel fades: {0}")
  @ValueSource(booleans = {true, false})
  void requestsInOutageWaitForTheNextSlotAndTheirWaitCounts(boolean fades) {
    TestRun run =
        TestRun.simple()
            .with("slots", 3)
            .with("slotSeconds", 1.5)
            .with("userEquipments.count", 1)
            .bring("channel", ignored -> new FirstSlotsOutage(2, fades))
            .bring("scheduler", ignored -> always(0, 0, 3));
    List<Seen> outcomes = outcomes(run);
    assertEquals(List.of(2, 2, 2), outcomes.stream().map(Seen::slot).toList());
    assertEquals(
        List.of(3.0, 1.5, 0.0), outcomes.stream().map(seen -> seen.stageS(Stage.RETRY)).toList());
    // Three requests share AP 0 and ES 0 in slot 2.
    assertEquals(List.of(15.0, 13.5, 12.0), outcomes.stream().map(Seen::delayS).toList());
  }

  @Test
  void waitingRequestsMayTakeAnotherAp() {
    TestRun run =
        TestRun.simple()
            .with("slots", 2)
            .with("userEquipments.count", 1)
            .bring("channel", ignored -> new FirstSlotsOutage(9, true))
            .bring(
                "scheduler",
                ignored ->
                    (FeedbackScheduler)
                        (view, request) -> request.assign(request.slotsWaited(), 0, 3));
    List<Seen> outcomes = outcomes(run);
    assertEquals(1, outcomes.size());
    assertEquals(1, outcomes.get(0).ap());
    assertEquals(1, outcomes.get(0).stageS(Stage.RETRY));
  }

  @Test
  void contentWithoutDataNeedsNoLinkEvenInOutage() {
    TestRun run =
        TestRun.simple()
            .with("slots", 1)
            .with("userEquipments.count", 1)
            .with("userEquipments.resultMB", 0)
            .bring("channel", ignored -> new FirstSlotsOutage(9, true))
            .bring("scheduler", ignored -> always(0, 0, 3));
    assertEquals(3, outcomes(run).get(0).delayS(), EPS);
  }
}
