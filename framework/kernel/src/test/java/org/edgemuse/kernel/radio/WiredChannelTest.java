package org.edgemuse.kernel.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.ThreeSteps;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

class WiredChannelTest {
  private static final Object NEAR = Map.of("points", Map.of("xM", 100, "yM", 0));

  /** AP 0 at 100 m, AP 1 at 300 m, all UEs at AP 0, reach 60 m. */
  private static TestRun wired() {
    return TestRun.simple()
        .with("slots", 3)
        .with("accessPoints.placement", Map.of("points", Map.of("xM", List.of(100, 300), "yM", 0)))
        .with("userEquipments.placement", NEAR)
        .with("userEquipments.promptMB", 0.5)
        .with("channel", Map.of("wired", Map.of("reachM", 60)));
  }

  private static FeedbackScheduler toAp(int ap) {
    return (view, request) -> request.assign(ap, request.ue() % 2, 3);
  }

  @Test
  void rateIsInfiniteUpToTheReachAndZeroBeyond() {
    WiredChannel channel = new WiredChannel(60);
    assertEquals(Double.POSITIVE_INFINITY, channel.meanRateBps(0, 0, 60, 1, 1));
    assertEquals(0, channel.meanRateBps(0, 0, Math.nextUp(60.0), 1, 1));
    assertEquals(60, channel.reachM());
  }

  @Test
  void dataTakesNoTimeOnTheLink() {
    Witness witness = new Witness();
    wired().bring("scheduler", run -> toAp(0)).watch(run -> witness).run();
    assertEquals(9, witness.outcomes().size());
    for (Seen seen : witness.outcomes()) {
      assertEquals(0, seen.stageS(Stage.UPLINK));
      assertEquals(0, seen.stageS(Stage.DOWNLINK));
      assertEquals(0, seen.soloLinkS());
    }
  }

  @Test
  void anApOutOfReachIsRefusedWithTheDistances() {
    NonsenseException refused =
        assertThrows(
            NonsenseException.class, () -> wired().bring("scheduler", run -> toAp(1)).run());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("UE 0 to AP 1"), message);
    assertTrue(
        message.contains(
            "is 200 m away and reaches 60 m (the channel's reachM (60)); AP 0 is within reach"),
        message);
  }

  @Test
  void factsLinksAndAnnouncementsSayWhatIsOutOfReach() {
    List<Double> seen = new ArrayList<>();
    wired()
        .with("slots", 1)
        .with("userEquipments.count", 1)
        .bring(
            "scheduler",
            run ->
                (AnnouncedScheduler)
                    (view, request) -> {
                      seen.add(view.facts().reachM(1));
                      seen.add(request.linkS(0));
                      seen.add(request.linkS(1));
                      seen.add(view.announcements().linkFullLoadS(0));
                      seen.add(view.announcements().linkFullLoadS(1));
                      request.assign(0, 0, 3);
                    })
        .run();
    assertEquals(List.of(60.0, 0.0, Double.POSITIVE_INFINITY, 0.0, 0.0), seen);
  }

  @Test
  void populationShowsLinksOutOfReachAsInfinite() {
    List<Double> seen = new ArrayList<>();
    wired()
        .with("slots", 1)
        .with("userEquipments.count", 1)
        .bring(
            "scheduler",
            run ->
                (StatisticsScheduler)
                    (view, request) -> {
                      seen.add(view.population().linkS(0, 0));
                      seen.add(view.population().linkS(0, 1));
                      request.assign(0, 0, 3);
                    })
        .run();
    assertEquals(List.of(0.0, Double.POSITIVE_INFINITY), seen);
  }

  @Test
  void whoStaysWhereNoApReachesIsFoundBeforeTheRun() {
    TestRun run =
        wired().with("userEquipments.placement", Map.of("points", Map.of("xM", 500, "yM", 0)));
    String message = assertThrows(IllegalArgumentException.class, run::start).getMessage();
    assertTrue(
        message.contains(
            "channel: UE 0 stays at 200 m from the nearest AP (1), which reaches 60 m"),
        message);
    assertTrue(message.contains("channel") && message.contains("userEquipments.placement"));
  }

  @Test
  void whoMovesIntoReachIsServedThenAndWaitsUntilThen() {
    Witness witness = new Witness();
    MobilityModel arriving = (ue, now, places) -> places.put(ue, now.slot() < 2 ? 900 : 100, 0);
    wired()
        .with("userEquipments.count", 1)
        .with("userEquipments.placement", Map.of("points", Map.of("xM", 900, "yM", 0)))
        .bring("userEquipments.mobility", run -> arriving)
        .bring("scheduler", run -> toAp(0))
        .watch(run -> witness)
        .run();
    assertEquals(
        List.of(2.0, 1.0, 0.0),
        witness.outcomes().stream().map(seen -> seen.stageS(Stage.RETRY)).toList());
  }

  @Test
  void whoMovesOutOfReachOfItsLastApLoadsItNoMore() {
    List<Double> loads = new ArrayList<>();
    MobilityModel leaving = (ue, now, places) -> places.put(ue, now.slot() < 1 ? 100 : 300, 0);
    wired()
        .with("userEquipments.count", 1)
        .bring("userEquipments.mobility", run -> leaving)
        .bring(
            "scheduler",
            run ->
                (AnnouncedScheduler)
                    (view, request) -> {
                      loads.add(view.announcements().linkLoadS(0));
                      request.assign(view.now().slot() < 1 ? 0 : 1, 0, 3);
                    })
        .run();
    assertEquals(List.of(0.0, 0.0, 0.0), loads);
  }

  @Test
  void loadsDecideDelaysWithoutRadioToo() {
    TestRun run = wired().bring("edgeServers.model", ignored -> new ThreeSteps(0));
    assertTrue(run.start().world().loadsDecideDelays());
  }

  @Test
  void aReachBelowAMetreIsRefused() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> TestRun.defaults().with("channel", Map.of("wired", Map.of("reachM", 0.5))).run());
    assertTrue(refused.getMessage().contains("reachM (0.5) must be at least 1 m"));
  }
}
