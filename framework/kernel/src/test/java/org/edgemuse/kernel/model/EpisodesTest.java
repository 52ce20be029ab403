package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.Drifting;
import org.edgemuse.kernel.testing.LeastAnnounced;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.Shifted;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.edgemuse.kernel.testing.Witness;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run of several episodes starts its world anew with each. */
class EpisodesTest {
  private static final int SLOTS = 12;

  /** Everything that a world keeps: queues, retries, paths, sessions, requests under way. */
  private static final TestRun BUSY =
      TestRun.defaults()
          .with("slots", SLOTS)
          .with("userEquipments.count", 20)
          .with("userEquipments.promptMB", 0.5)
          .with("userEquipments.demand", "per-cell")
          .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30))))
          .with("sharing.server", "first-come-first-served")
          .with("incentive", "open-access")
          .bring("sharing.link", run -> new TwoSlotsLater())
          .bring("userEquipments.mobility", Drifting::new)
          .bring("scheduler", run -> new LeastBacklog());

  private static final TestRun WALKING =
      BUSY.with(
              "userEquipments.demand",
              Map.of("sessions", Map.of("arrivalsPerHour", 900, "meanMinutes", 0.1)))
          .with("channel", Map.of("snr", Map.of("walkDb", 2, "outageDb", 15)))
          .with("sharing.link", "first-come-first-served")
          .bring("scheduler", run -> new LeastAnnounced());

  /** The same world as a run of one episode that draws what a later episode draws. */
  private static TestRun later(TestRun world, int episode) {
    long slots = (long) episode * SLOTS;
    Scenario scenario = world.scenario();
    MobilityInstance mobility = run -> scenario.userEquipments().mobility().create(run);
    return world
        .bring(
            "userEquipments.demand",
            run -> new Shifted.Demand(scenario.userEquipments().demand().create(run), slots))
        .bring("channel", run -> new Shifted.Channel(scenario.channel().create(run), slots))
        .bring("userEquipments.mobility", run -> new Shifted.Mobility(mobility.make(run), slots));
  }

  private interface MobilityInstance {
    MobilityModel make(RunContext run);
  }

  /** The outcomes of each episode. */
  private static List<List<Seen>> outcomes(TestRun world, int episodes) {
    Witness witness = new Witness();
    EdgeSimulation simulation = world.with("episodes", episodes).watch(run -> witness).start();
    List<List<Seen>> all = new ArrayList<>();
    int before = 0;
    for (int episode = 0; episode < episodes; episode++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        simulation.step();
      }
      List<Seen> seen = witness.outcomes();
      all.add(List.copyOf(seen.subList(before, seen.size())));
      before = seen.size();
    }
    return all;
  }

  @Test
  void episodesAreWhatRunsOfTheirOwnWouldBe() {
    for (TestRun world : List.of(BUSY, WALKING)) {
      List<List<Seen>> episodes = outcomes(world, 3);
      assertTrue(episodes.get(0).size() > 50, "too few requests to tell anything");
      assertNotEquals(episodes.get(0), episodes.get(1));
      for (int episode = 0; episode < 3; episode++) {
        assertEquals(outcomes(later(world, episode), 1).get(0), episodes.get(episode));
      }
    }
  }

  @Test
  void timeCountsSlotsWithinTheEpisode() {
    List<String> times = new ArrayList<>();
    TestRun.simple()
        .with("episodes", 2)
        .with("slots", 3)
        .with("slotSeconds", 5)
        .bring("userEquipments.demand", run -> new Scripted((now, out) -> {}))
        .watch(
            run -> {
              times.add(run.episodes() + " of " + run.slots());
              return new Clocked(times);
            })
        .run();
    assertEquals(
        List.of(
            "2 of 3",
            "0.0: 0 at 0.0",
            "0.1: 1 at 5.0",
            "0.2: 2 at 10.0",
            "1.0: 3 at 0.0",
            "1.1: 4 at 5.0",
            "1.2: 5 at 10.0"),
        times);
  }

  @Test
  void restartedWorldIsAsItWasBeforeItsFirstSlot() {
    EdgeSimulation simulation = BUSY.with("episodes", 2).start();
    World world = simulation.world();
    List<Double> places = places(world);
    List<Double> capacities = capacities(world);
    for (int slot = 0; slot < SLOTS; slot++) {
      simulation.step();
    }
    assertNotEquals(places, places(world));
    assertTrue(world.ess().backlogS(0) > 1, "no queue to empty");
    long version = world.ues().placesVersion();
    world.restart();
    assertEquals(places, places(world));
    assertEquals(capacities, capacities(world));
    assertTrue(world.ues().placesVersion() > version, "what is known of places must be stale");
    for (int ue = 0; ue < world.ues().count(); ue++) {
      assertEquals(UserEquipments.NONE, world.ues().lastAp(ue));
      assertEquals(UserEquipments.NONE, world.ues().lastEs(ue));
    }
    for (int es = 0; es < world.esCount(); es++) {
      assertEquals(0, world.ess().backlogS(es));
      assertEquals(0, world.aps().backlogS(es));
    }
  }

  private static List<Double> places(World world) {
    List<Double> places = new ArrayList<>();
    for (int ue = 0; ue < world.ues().count(); ue++) {
      places.add(world.ues().xM(ue));
      places.add(world.ues().yM(ue));
    }
    return places;
  }

  private static List<Double> capacities(World world) {
    List<Double> capacities = new ArrayList<>();
    for (int es = 0; es < world.esCount(); es++) {
      capacities.add(world.ess().capacity(es));
    }
    return capacities;
  }

  /** Each of three UEs asks in each of ten slots; a request takes two slots more. */
  @Test
  void requestsUnderWayAreDroppedAndCountNowhere() {
    EdgeSimulation simulation =
        TestRun.simple()
            .with("episodes", 4)
            .with("metrics", List.of("requests"))
            .bring("sharing.server", run -> new TwoSlotsLater())
            .run();
    assertEquals(120, simulation.summary().value("raised"));
    assertEquals(4 * 8 * 3, simulation.summary().value("settled"));
    assertEquals(0, simulation.summary().value("denied"));
    assertEquals(6, simulation.summary().value("open"));
  }

  /** The clock is wrong by an episode, or a slot, if these are. */
  @Test
  void lastEpisodesAndLastSlotsCountFromTheEndOfTheRun() {
    TestRun run = TestRun.simple().with("episodes", 4).with("metrics", List.of("requests"));
    assertEquals(30, run.with("measure.lastEpisodes", 1).run().summary().value("raised"));
    assertEquals(90, run.with("measure.lastEpisodes", 3).run().summary().value("raised"));
    assertEquals(51, run.with("measure.lastSlots", 17).run().summary().value("raised"));
  }

  @ParameterizedTest(name = "after slot {0}")
  @ValueSource(ints = {0, 1, 5, 11, 12, 13, 23, 24, 30, 35})
  void restoredRunsEndLikeUnbrokenOnes(int slots) throws Exception {
    for (TestRun world : List.of(BUSY, WALKING)) {
      TestRun run = world.with("episodes", 3);
      EdgeSimulation unbroken = new EdgeSimulation(run.scenario(), 1, 1);
      unbroken.start();
      unbroken.runToEnd();
      EdgeSimulation simulation = new EdgeSimulation(run.scenario(), 1, 1);
      simulation.start();
      while (simulation.slotsDone() < slots) {
        simulation.step();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      simulation.save(bytes);
      EdgeSimulation restored =
          EdgeSimulation.restore(
              new ByteArrayInputStream(bytes.toByteArray()), EpisodesTest.class.getClassLoader());
      restored.runToEnd();
      assertArrayEquals(unbroken.summary().values(), restored.summary().values());
      assertArrayEquals(
          unbroken.summary().table("slots").values(), restored.summary().table("slots").values());
    }
  }

  @Test
  void stateThatCannotBeCopiedIsThePluginsFault() {
    Object unfit = new Object();
    TestRun run =
        TestRun.simple()
            .bring(
                "userEquipments.demand",
                context ->
                    new Scripted(
                        (now, out) ->
                            out.request(
                                unfit.hashCode() == 0 ? 1 : 0, DemandSink.ANY, 0, DemandSink.ANY)));
    run.run();
    NonsenseException refused =
        assertThrows(NonsenseException.class, () -> run.with("episodes", 2).start());
    assertEquals(
        "Demand model 'brought-3' keeps a java.lang.Object, which is not Serializable, as later"
            + " episodes need it",
        refused.getMessage());
  }

  @Test
  void runOfOneEpisodeDoesNotStartAnew() {
    World world = TestRun.simple().start().world();
    assertThrows(IllegalStateException.class, world::restart);
  }
}
