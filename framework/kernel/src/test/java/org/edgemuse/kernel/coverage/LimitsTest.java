package org.edgemuse.kernel.coverage;

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
import org.edgemuse.kernel.api.scheduling.StatisticsScheduler;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.LastInReach;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What limits reach, what it does to requests, and what is said of it. */
class LimitsTest {
  private static final MobilityModel NOWHERE = (ue, now, places) -> places.put(ue, 900, 0);

  /** Reaches UEs of even number only, as buildings would have it, if nothing else forbids. */
  private static final class Shaded implements ChannelModel {
    private static final long serialVersionUID = 1L;

    private final double atMostM;
    private @Nullable Geometry shown;

    Shaded(double atMostM) {
      this.atMostM = atMostM;
    }

    @Override
    public void standIn(Geometry geometry) {
      shown = geometry;
    }

    @Override
    public double rateBps(
        int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
      return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
    }

    @Override
    public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
      return 1e6;
    }

    @Override
    public double reachM(double bandwidthHz, double powerW) {
      return atMostM;
    }

    @Override
    public boolean reaches(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
      assertTrue(shown != null, "asked before it knew where they stand");
      assertTrue(distanceM <= atMostM, "asked beyond its reach");
      return ue % 2 == 0;
    }

    @Override
    public String reachRule() {
      return "shade (deep)";
    }
  }

  /** APs at 100 m and 300 m, UEs at 110 m; 1 MB takes 8 / 6 s. */
  private static TestRun line() {
    return TestRun.defaults()
        .with("slots", 3)
        .with("accessPoints.placement", points(List.of(100, 300)))
        .with("userEquipments.placement", points(110))
        .bring("scheduler", run -> new LastInReach());
  }

  private static Object points(Object xM) {
    return Map.of("points", Map.of("xM", xM, "yM", 0));
  }

  private static Object minSnrDb(double db) {
    return Map.of("shannon", Map.of("minSnrDb", db));
  }

  private static FeedbackScheduler toAp(int ap) {
    return (view, request) -> request.assign(ap, 0, request.minSteps(0));
  }

  private static void refused(TestRun run, String... parts) {
    String message = assertThrows(RuntimeException.class, run::run).getMessage();
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
  }

  @Test
  void theSmallerOfCoverageAndChannelCounts_perAp() {
    World world =
        line()
            .with("accessPoints.coverageM", List.of(40, 90))
            .with("channel", Map.of("wired", Map.of("reachM", 60)))
            .start()
            .world();
    assertEquals(40, world.reachM(0));
    assertEquals(60, world.reachM(1));
    assertTrue(world.reaches(0, 0));
    assertFalse(world.reaches(0, 1));
  }

  @Test
  void anAssignmentOutOfReachIsRefusedWithItsCause() {
    TestRun run = line().bring("scheduler", ignored -> toAp(1));
    refused(
        run.with("accessPoints.coverageM", 50),
        "AP 1, ES 0",
        "is 190 m away and reaches 50 m (accessPoints.coverageM); AP 0 is within reach");
    refused(
        run.with("channel", minSnrDb(45)),
        "is 190 m away and reaches 127.562 m (the channel's minSnrDb (45)); AP 0 is within reach");
    refused(
        run.with("accessPoints.coverageM", 170).with("channel", minSnrDb(45)),
        "reaches 127.562 m (the channel's minSnrDb (45))");
    refused(
        run.with("accessPoints.coverageM", 120).with("channel", minSnrDb(45)),
        "reaches 120 m (accessPoints.coverageM)");
  }

  @Test
  void whoStaysOutOfReachIsToldWhyBeforeTheRun() {
    TestRun run = line().with("userEquipments.placement", points(List.of(110, 500, 600)));
    refused(
        run.with("accessPoints.coverageM", 50),
        "accessPoints.coverageM: UE 1 stays at 200 m from the nearest AP (1), which reaches 50 m"
            + " (accessPoints.coverageM), and no other AP reaches it; 1 more stay out of reach:");
    refused(
        run.with("channel", minSnrDb(45)),
        "channel: UE 1 stays at 200 m from the nearest AP (1), which reaches 127.562 m (the"
            + " channel's minSnrDb (45))");
    refused(
        line().bring("channel", ignored -> new Shaded(1000)),
        "channel: UE 1 stays at 10 m from the nearest AP (0), which does not reach that place (the"
            + " channel's shade (deep))");
  }

  @Test
  void aLeastRatioThatNobodyHasIsRefused() {
    refused(
        line().bring("userEquipments.mobility", run -> NOWHERE).with("channel", minSnrDb(250)),
        "channel: no AP reaches anybody, not even at 1 m (minSnrDb (250))");
  }

  @Test
  void coverageBelowAMetreIsRefused() {
    assertTrue(
        assertThrows(ConfigException.class, () -> line().with("accessPoints.coverageM", 0.5).run())
            .getMessage()
            .contains("coverageM (0.5) must be at least 1 m"));
  }

  @Test
  void aChannelMayChooseWithinItsReach() {
    World world =
        line()
            .bring("userEquipments.mobility", run -> NOWHERE)
            .bring("channel", run -> new Shaded(1000))
            .start()
            .world();
    assertTrue(world.reaches(0, 1) && world.reachesAny(0));
    assertFalse(world.reaches(1, 0) || world.reachesAny(1));
    assertEquals(0, world.meanRateBps(1, 0));
    assertEquals(0, world.rateBps(1, 0));
    assertEquals(1e6, world.rateBps(2, 0));
  }

  @Test
  void requestsAndFactsShowWhatReaches() {
    List<Object> seen = new ArrayList<>();
    line()
        .with("slots", 1)
        .with("userEquipments.count", 1)
        .with("accessPoints.coverageM", List.of(5, 200))
        .bring(
            "scheduler",
            run ->
                (StatisticsScheduler)
                    (view, request) -> {
                      seen.add(view.facts().limitsReach());
                      seen.add(view.facts().reachM(1));
                      seen.add(request.apsInReach());
                      seen.add(request.apInReach(0));
                      seen.add(request.linkS(0));
                      seen.add(view.population().linkS(0, 0));
                      assertThrows(IndexOutOfBoundsException.class, () -> request.apInReach(1));
                      assertThrows(IndexOutOfBoundsException.class, () -> request.apInReach(-1));
                      request.assign(1, 0, request.minSteps(0));
                    })
        .run();
    assertEquals(
        List.of(true, 200.0, 1, 1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), seen);
  }

  @Test
  void whoHasNoDataIsOutOfReachAllTheSame() {
    refused(
        line()
            .with("userEquipments.resultMB", 0)
            .with("accessPoints.coverageM", 50)
            .bring("scheduler", ignored -> toAp(1)),
        "AP 0 is within reach");
  }

  @Test
  void whereNoApReachesARequestWaitsOrIsDenied() {
    TestRun lost =
        line()
            .with("accessPoints.coverageM", 50)
            .with("metrics", List.of("requests"))
            .bring("userEquipments.mobility", run -> NOWHERE);
    EdgeSimulation waiting = lost.bring("scheduler", run -> toAp(1)).run();
    assertEquals(0, waiting.summary().value("settled"));
    assertEquals(9, waiting.pipeline().open());
    FeedbackScheduler denying =
        (view, request) -> {
          assertEquals(0, request.apsInReach());
          request.deny(DenyReason.COVERAGE);
        };
    EdgeSimulation denied = lost.bring("scheduler", run -> denying).run();
    assertEquals(0, denied.pipeline().open());
    assertEquals(3, denied.pipeline().denied(DenyReason.COVERAGE));
  }

  @Test
  void whatReachesIsLookedUpAnewForEachRequest() {
    List<Integer> seen = new ArrayList<>();
    FeedbackScheduler looking =
        (view, request) -> {
          seen.add(only(request));
          request.assign(only(request), 0, request.minSteps(0));
        };
    line()
        .with("slots", 1)
        .with("userEquipments.placement", points(List.of(110, 310, 90)))
        .with("accessPoints.coverageM", 50)
        .bring("scheduler", run -> looking)
        .run();
    assertEquals(List.of(0, 1, 0), seen);
  }

  private static int only(Request request) {
    assertEquals(1, request.apsInReach());
    return request.apInReach(0);
  }

  @Test
  void changesOfPowerBandwidthAndChannelChangeReach() {
    TestRun from = line().with("slots", 12).with("channel", minSnrDb(45));
    EdgeSimulation simulation = from.start();
    double reachM = simulation.world().reachM(1);
    simulation.step();
    simulation.adopt(from.with("accessPoints.powerW", List.of(0.2, 3.2)).scenario());
    assertEquals(2 * reachM, simulation.world().reachM(1), 1e-9);
    assertEquals(reachM, simulation.world().reachM(0));
    assertTrue(simulation.world().reaches(0, 1));
    simulation.adopt(from.with("accessPoints.bandwidthMHz", 96).scenario());
    assertEquals(reachM / 2, simulation.world().reachM(1), 1e-9);
    assertFalse(simulation.world().reaches(0, 1));
    simulation.adopt(from.with("channel", "shannon").scenario());
    assertEquals(Double.POSITIVE_INFINITY, simulation.world().reachM(1));
  }

  @Test
  void aChangeThatLeavesAUeWithoutApsIsRefused_andNothingChanges() {
    TestRun from = line().with("channel", minSnrDb(45));
    EdgeSimulation simulation = from.start();
    simulation.step();
    double reachM = simulation.world().reachM(0);
    String refused =
        assertThrows(
                IllegalArgumentException.class,
                () -> simulation.adopt(from.with("channel", minSnrDb(100)).scenario()))
            .getMessage();
    assertTrue(refused.contains("minSnrDb (100)"), refused);
    assertEquals(reachM, simulation.world().reachM(0));
    simulation.runToEnd();
  }

  @Test
  void aKnownLinkThatAChangeCutsIsKnownNoMore() {
    TestRun from =
        line().with("slots", 6).with("channel", "shannon").bring("scheduler", ignored -> new Far());
    EdgeSimulation simulation = from.start();
    simulation.step();
    simulation.step();
    simulation.adopt(from.with("channel", minSnrDb(45)).scenario());
    refusedOnStep(simulation);
  }

  /** Always the far AP. */
  private record Far() implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(FeedbackView view, Request request) {
      request.assign(1, 0, request.minSteps(0));
    }
  }

  private static void refusedOnStep(EdgeSimulation simulation) {
    String message = assertThrows(RuntimeException.class, simulation::step).getMessage();
    assertTrue(message.contains("minSnrDb (45)); AP 0 is within reach"), message);
  }

  @Test
  void laterEpisodesAskTheirOwnChannel() {
    EdgeSimulation simulation =
        line()
            .with("episodes", 3)
            .bring("userEquipments.mobility", run -> NOWHERE)
            .bring("channel", run -> new Shaded(1000))
            .bring("scheduler", run -> new LastInReach())
            .run();
    assertTrue(simulation.world().reaches(2, 0));
  }
}
