package org.edgemuse.kernel.model;

import static org.edgemuse.kernel.model.AdoptSchedulerTest.forward;
import static org.edgemuse.kernel.model.AdoptSchedulerTest.restore;
import static org.edgemuse.kernel.model.AdoptSchedulerTest.save;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.testing.Eastward;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.LeastAnnounced;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.ThreeSteps;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.edgemuse.kernel.testing.Witness;
import org.edgemuse.kernel.view.AnnouncementBoard;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;

/** Another world goes on where the one before was. */
class AdoptWorldTest {
  private static final int CHANGE = 4;

  /** 1 bit/s a Hz and W, wherever the UE is, up to where the AP reaches. */
  private record Flat(double reachM) implements ChannelModel {
    private static final long serialVersionUID = 1L;

    @Override
    public double rateBps(
        int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
      return meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
    }

    @Override
    public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
      return bandwidthHz * powerW;
    }
  }

  /** Links of 1 MB and ESs of 3 TFLOP. */
  private static final TestRun FLAT =
      TestRun.defaults()
          .with("accessPoints.powerW", 1)
          .bring("channel", run -> new Flat(Double.POSITIVE_INFINITY))
          .bring("edgeServers.model", run -> new ThreeSteps(0));

  private final Witness witness = new Witness();

  private EdgeSimulation changed(TestRun from, TestRun to) {
    EdgeSimulation simulation = from.start();
    forward(simulation, CHANGE);
    simulation.adopt(to.scenario());
    return simulation;
  }

  private static void refused(String message, TestRun from, TestRun to) throws Exception {
    EdgeSimulation simulation = from.start();
    forward(simulation, CHANGE);
    byte[] before = save(simulation);
    RuntimeException refused =
        assertThrows(RuntimeException.class, () -> simulation.adopt(to.scenario()));
    assertTrue(
        refused instanceof IllegalArgumentException || refused instanceof ConfigException,
        refused::toString);
    assertTrue(refused.getMessage().contains(message), refused::getMessage);
    assertArrayEquals(before, save(simulation));
  }

  @Test
  void bandwidthAndPowerGiveLinksTheirTimes() {
    TestRun from = FLAT.watch(run -> witness);
    EdgeSimulation simulation =
        changed(
            from,
            from.with("accessPoints.bandwidthMHz", List.of(4, 8)).with("accessPoints.powerW", 2));
    simulation.runToEnd();
    for (Seen seen : witness.outcomes()) {
      double expectedS = seen.slot() < CHANGE ? 8.0 / 6 : seen.ap() == 0 ? 1 : 0.5;
      assertEquals(expectedS, seen.soloLinkS());
    }
    assertEquals(30, witness.outcomes().size());
  }

  @Test
  void capacityGivesServersTheirTimes() {
    TestRun from = FLAT.watch(run -> witness);
    changed(from, from.with("edgeServers.capacityTflops", List.of(2, 4))).runToEnd();
    for (Seen seen : witness.outcomes()) {
      double expectedS = seen.slot() < CHANGE ? 3 : seen.es() == 0 ? 1.5 : 0.75;
      assertEquals(expectedS, seen.soloServerS());
    }
  }

  @Test
  void announcedLoadsAreOfTheWorldAsItIs() {
    TestRun listening = FLAT.bring("scheduler", run -> new LeastAnnounced());
    EdgeSimulation simulation = listening.start();
    forward(simulation, CHANGE);
    Announcements told = simulation.slotRecord().announcements();
    double[] before = {told.linkFullLoadS(0), told.serverFullLoadS(1)};
    assertArrayEquals(new double[] {3 * 8.0 / 6, 9}, before, 1e-12);
    double[] placed = new double[2];
    for (int ue = 0; ue < 3; ue++) {
      placed[simulation.world().ues().lastAp(ue)]++;
    }
    double[] served = new double[2];
    for (int ue = 0; ue < 3; ue++) {
      served[simulation.world().ues().lastEs(ue)]++;
    }
    simulation.adopt(
        listening
            .with("accessPoints.bandwidthMHz", 2)
            .with("edgeServers.capacityTflops", 6)
            .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.5)))
            .scenario());
    AnnouncedNow now = new AnnouncedNow(simulation);
    for (int i = 0; i < 2; i++) {
      assertEquals(0.5 * 4 * placed[i], now.told().linkLoadS(i));
      assertEquals(0.5 * 0.5 * served[i], now.told().serverLoadS(i));
      assertEquals(0.5 * 4 * 3, now.told().linkFullLoadS(i));
      assertEquals(0.5 * 0.5 * 3, now.told().serverFullLoadS(i));
    }
  }

  @Test
  void fullLoadsThatWereAskedForFollowTheWorld() {
    TestRun listening = FLAT.bring("scheduler", run -> new LeastAnnounced());
    EdgeSimulation simulation = listening.start();
    forward(simulation, CHANGE);
    Announcements told = simulation.slotRecord().announcements();
    assertEquals(9, told.serverFullLoadS(1));
    assertEquals(4, told.linkFullLoadS(1), 1e-12);
    simulation.adopt(
        listening
            .with("accessPoints.bandwidthMHz", 2)
            .with("edgeServers.capacityTflops", 6)
            .scenario());
    simulation.step();
    assertEquals(1.5, simulation.slotRecord().announcements().serverFullLoadS(1));
    assertEquals(12, simulation.slotRecord().announcements().linkFullLoadS(1));
  }

  /** What a metric would be told at the end of a slot in which nobody asks. */
  private record AnnouncedNow(EdgeSimulation simulation) {
    Announcements told() {
      AnnouncementBoard board =
          new AnnouncementBoard(simulation.world(), simulation.slotRecord().population());
      board.update();
      return board.announcements();
    }
  }

  @Test
  void activityMakesTheDrawsOfARunThatHadItFromTheStart() {
    TestRun rare = demand(FLAT.with("userEquipments.count", 40), 0.2);
    Witness rarely = new Witness();
    rare.watch(run -> rarely).run();
    Witness often = new Witness();
    demand(rare, 0.7).watch(run -> often).run();
    TestRun from = rare.watch(run -> witness);
    changed(from, demand(from, 0.7)).runToEnd();
    List<String> expected = new ArrayList<>();
    rarely.outcomes().stream().filter(s -> s.slot() < CHANGE).forEach(s -> expected.add(asked(s)));
    often.outcomes().stream().filter(s -> s.slot() >= CHANGE).forEach(s -> expected.add(asked(s)));
    assertEquals(expected, witness.outcomes().stream().map(AdoptWorldTest::asked).toList());
    assertTrue(witness.outcomes().size() > 100);
  }

  private static TestRun demand(TestRun run, double probability) {
    return run.with(
        "userEquipments.demand", Map.of("bernoulli", Map.of("probability", probability)));
  }

  private static String asked(Seen seen) {
    return seen.slot() + ": " + seen.ue();
  }

  /** One UE asks in every slot, and hears what becomes of it. */
  private static final class Listening implements DemandModel {
    private static final long serialVersionUID = 1L;

    private final int ue;
    private final List<Integer> heard = new ArrayList<>();

    Listening(int ue) {
      this.ue = ue;
    }

    @Override
    public void raise(Moment now, DemandSink out) {
      out.request(ue);
    }

    @Override
    public double activity(int ue) {
      return this.ue == ue ? 1 : 0;
    }

    @Override
    public boolean endogenous() {
      return true;
    }

    @Override
    public void settled(Outcome outcome) {
      heard.add(outcome.ue());
    }
  }

  @Test
  void demandHearsOnlyOfRequestsThatItRaised() {
    Listening first = new Listening(0);
    Listening second = new Listening(1);
    TestRun from =
        FLAT.bring("userEquipments.demand", run -> first)
            .bring("sharing.server", run -> new TwoSlotsLater())
            .bring("channel", run -> new FirstSlotsOutage(CHANGE + 1, true))
            .watch(run -> witness);
    // UE 0 is on AP 0, which is in outage: what it asked for is decided after the change.
    EdgeSimulation simulation = changed(from, from.bring("userEquipments.demand", run -> second));
    assertEquals(CHANGE, simulation.pipeline().outages());
    simulation.runToEnd();
    assertEquals(List.of(), first.heard);
    assertEquals(10 - CHANGE - 2, second.heard.size());
    assertTrue(second.heard.stream().allMatch(ue -> ue == 1));
    assertEquals(CHANGE, witness.outcomes().stream().filter(seen -> seen.ue() == 0).count());
  }

  private static double[] places(EdgeSimulation simulation) {
    return IntStream.range(0, simulation.world().ues().count())
        .mapToDouble(simulation.world().ues()::xM)
        .toArray();
  }

  @Test
  void movementStartsAndEndsWhereUesAre() {
    TestRun still = FLAT.with("episodes", 3);
    TestRun moving = still.bring("userEquipments.mobility", run -> new Eastward(1, 1000));
    EdgeSimulation simulation = still.start();
    forward(simulation, CHANGE);
    double[] placed = places(simulation);
    simulation.adopt(moving.scenario());
    forward(simulation, CHANGE + 2);
    double[] twoOn = IntStream.range(0, 3).mapToDouble(ue -> (placed[ue] + 1) % 1000 + 1).toArray();
    assertArrayEquals(twoOn, places(simulation), 1e-9);
    long version = simulation.slotRecord().population().placesVersion();
    simulation.adopt(still.scenario());
    assertNotEquals(version, simulation.slotRecord().population().placesVersion());
    forward(simulation, 10);
    assertArrayEquals(twoOn, places(simulation), 1e-9);
    forward(simulation, 11);
    assertArrayEquals(placed, places(simulation), "an episode begins where UEs were placed");
    simulation.adopt(moving.scenario());
    forward(simulation, 12);
    assertNotEquals(placed[0], places(simulation)[0]);
    forward(simulation, 20);
    forward(simulation, 21);
    double[] oneOn = IntStream.range(0, 3).mapToDouble(ue -> placed[ue] + 1).toArray();
    assertArrayEquals(oneOn, places(simulation), 1e-9);
  }

  @Test
  void linksOfUesThatStopAreThoseOfWhereTheyAre() {
    TestRun still = TestRun.defaults().watch(run -> witness);
    TestRun moving = still.bring("userEquipments.mobility", run -> new Eastward(40, 1000));
    EdgeSimulation simulation = changed(moving, still);
    World world = simulation.world();
    double[] expectedS =
        IntStream.range(0, 3)
            .mapToDouble(ue -> World.transferS(1, world.rateBps(ue, ue % 2)))
            .toArray();
    simulation.runToEnd();
    for (Seen seen : witness.outcomes()) {
      if (seen.slot() >= CHANGE) {
        assertEquals(expectedS[seen.ue()], seen.soloLinkS());
      }
    }
  }

  @Test
  void knownLinksAreForgottenWithTheirChannel() {
    TestRun from = FLAT.watch(run -> witness);
    TestRun to = from.bring("channel", run -> new FirstSlotsOutage(CHANGE + 2, false));
    changed(from, to).runToEnd();
    for (Seen seen : witness.outcomes()) {
      assertEquals(seen.slot() < CHANGE ? 8.0 / 6 : 1, seen.soloLinkS());
      assertTrue(seen.slot() < CHANGE || seen.slot() >= CHANGE + 2 || seen.ap() == 1);
    }
  }

  @Test
  void laterEpisodesBeginWithTheNewParts() {
    TestRun rare = demand(FLAT.with("userEquipments.count", 40).with("episodes", 3), 0.2);
    Witness often = new Witness();
    TestRun other = demand(rare, 0.7).with("edgeServers.capacityTflops", 2);
    other.watch(run -> often).run();
    TestRun from = rare.watch(run -> witness);
    changed(from, demand(from, 0.7).with("edgeServers.capacityTflops", 2)).runToEnd();
    int last = often.outcomes().size() / 3;
    List<Seen> expected = often.outcomes().subList(2 * last, often.outcomes().size());
    int size = witness.outcomes().size();
    assertEquals(expected, witness.outcomes().subList(size - expected.size(), size));
  }

  @Test
  void whatDoesNotFitIsRefused_andNothingChanges() throws Exception {
    refused("UE 0 stays at", FLAT, FLAT.bring("channel", run -> new Flat(1)));
    refused(
        "capacityTflops must take its place",
        TestRun.defaults(),
        TestRun.defaults()
            .with("accessPoints.bandwidthMHz", 1)
            .with("edgeServers", Map.of("count", 2, "capacityGcps", 1)));
    refused("edgeServers.count cannot change", FLAT, FLAT.with("edgeServers.count", 3));
    refused(
        "made to fail",
        FLAT,
        FLAT.with("accessPoints.bandwidthMHz", 1)
            .bring(
                "scheduler",
                run -> {
                  throw new IllegalArgumentException("made to fail");
                }));
  }

  @Test
  void checkpointsAfterAChangeContinueIdentically() throws Exception {
    TestRun from =
        TestRun.defaults()
            .with("userEquipments.count", 20)
            .with("userEquipments.demand", "per-cell")
            .with("episodes", 2);
    TestRun to =
        demand(from, 0.5)
            .with("accessPoints.bandwidthMHz", Map.of("uniform", List.of(1, 4)))
            .with("edgeServers.capacityTflops", Map.of("uniform", List.of(1, 4)))
            .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30))))
            .bring("userEquipments.mobility", run -> new Eastward(10, 1000));
    EdgeSimulation simulation = changed(from, to);
    EdgeSimulation restored = restore(save(simulation));
    simulation.runToEnd();
    restored.runToEnd();
    assertArrayEquals(simulation.summary().values(), restored.summary().values());
    EdgeSimulation again = restore(save(from.start()));
    forward(again, CHANGE);
    again.adopt(to.scenario());
    again.runToEnd();
    assertArrayEquals(simulation.summary().values(), again.summary().values());
  }
}
