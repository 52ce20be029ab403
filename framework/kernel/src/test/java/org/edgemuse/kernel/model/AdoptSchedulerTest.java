package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.InformationClass;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.testing.ByIndex;
import org.edgemuse.kernel.testing.LeastAnnounced;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.Rating;
import org.edgemuse.kernel.testing.Relay;
import org.edgemuse.kernel.testing.Swapping;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

/** Another scheduler takes over a world that goes on. */
class AdoptSchedulerTest {
  private static final int CHANGE = 17;

  /** Moves, fades, queues, retries, and links that take slots. */
  private static final TestRun BUSY =
      TestRun.defaults()
          .with("slots", 40)
          .with("userEquipments.count", 20)
          .with("userEquipments.promptMB", 0.5)
          .with("userEquipments.demand", "per-cell")
          .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 30))))
          .with("sharing.server", "first-come-first-served")
          .bring("userEquipments.mobility", run -> new Swapping())
          .bring("sharing.link", run -> new TwoSlotsLater())
          .bring("scheduler", run -> new ByIndex());

  static byte[] save(EdgeSimulation simulation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    simulation.save(bytes);
    return bytes.toByteArray();
  }

  static EdgeSimulation restore(byte[] checkpoint) throws IOException, ClassNotFoundException {
    return EdgeSimulation.restore(
        new ByteArrayInputStream(checkpoint), AdoptSchedulerTest.class.getClassLoader());
  }

  static void forward(EdgeSimulation simulation, int slots) {
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
  }

  private static EdgeSimulation changed(TestRun from, TestRun to) {
    EdgeSimulation simulation = from.start();
    forward(simulation, CHANGE);
    simulation.adopt(to.scenario());
    return simulation;
  }

  @Test
  void anEqualScenarioChangesNothing() throws Exception {
    EdgeSimulation unbroken = BUSY.run();
    EdgeSimulation simulation = changed(BUSY, BUSY);
    simulation.runToEnd();
    assertArrayEquals(save(unbroken), save(simulation));
  }

  @Test
  void fromThenOnItDecidesAsItWouldHaveInThatWorld() {
    Witness expected = new Witness();
    EdgeSimulation relayed =
        BUSY.watch(run -> expected).bring("scheduler", run -> new Relay(CHANGE)).run();
    Witness seen = new Witness();
    TestRun from = BUSY.watch(run -> seen);
    EdgeSimulation simulation = changed(from, from.bring("scheduler", run -> new LeastBacklog()));
    assertEquals(InformationClass.LIVE_QUEUES, simulation.information());
    simulation.runToEnd();
    assertEquals(expected.outcomes(), seen.outcomes());
    assertTrue(seen.outcomes().size() > 500);
    assertArrayEquals(relayed.summary().values(), simulation.summary().values());
    Witness unchanged = new Witness();
    BUSY.watch(run -> unchanged).run();
    assertNotEquals(unchanged.outcomes(), seen.outcomes());
  }

  @Test
  void theWorldIsThatOfUnchangedRuns() {
    EdgeSimulation unchanged = BUSY.start();
    EdgeSimulation simulation = BUSY.start();
    for (int slot = 0; slot < 40; slot++) {
      if (slot == CHANGE) {
        simulation.adopt(BUSY.bring("scheduler", run -> new LeastBacklog()).scenario());
      }
      simulation.step();
      unchanged.step();
      assertEquals(unchanged.pipeline().raised(), simulation.pipeline().raised());
      for (int ue = 0; ue < 20; ue++) {
        assertEquals(unchanged.world().ues().xM(ue), simulation.world().ues().xM(ue));
        assertEquals(unchanged.world().activity(ue), simulation.world().activity(ue));
      }
    }
  }

  /** By index before a slot; from then on what announcements say. */
  private record AnnouncedRelay(int slots) implements AnnouncedScheduler {
    private static final long serialVersionUID = 1L;

    @Override
    public void decide(AnnouncedView view, Request request) {
      if (view.now().index() >= slots) {
        new LeastAnnounced().decide(view, request);
      } else {
        int es = request.ue() % view.facts().esCount();
        request.assign(request.ue() % view.facts().apCount(), es, request.minSteps(es));
      }
    }
  }

  @Test
  void announcementsAreThereInItsFirstSlot() {
    Witness expected = new Witness();
    BUSY.watch(run -> expected).bring("scheduler", run -> new AnnouncedRelay(CHANGE)).run();
    Witness seen = new Witness();
    TestRun from = BUSY.watch(run -> seen);
    changed(from, from.bring("scheduler", run -> new LeastAnnounced())).runToEnd();
    assertEquals(expected.outcomes(), seen.outcomes());
  }

  /** Refuses to hear of requests that it has not decided. */
  private static final class Jealous implements FeedbackScheduler, Metered {
    private static final long serialVersionUID = 1L;

    private final Map<Integer, Integer> ueOf = new HashMap<>();
    private int decided;
    private int told;

    @Override
    public void decide(FeedbackView view, Request request) {
      decided++;
      ueOf.put(request.handle(), request.ue());
      request.assign(1, 0, request.minSteps(0));
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      assertEquals(ueOf.remove(outcome.handle()), outcome.ue(), "told of another's request");
      told++;
    }

    @Override
    public Metric meter() {
      return new MeanMetric("decided") {
        private static final long serialVersionUID = 1L;

        @Override
        protected void measure(SlotRecord slot, double[] values) {
          values[0] = decided;
        }
      };
    }
  }

  @Test
  void openRequestsSettleWithoutBeingToldToIt() {
    List<Jealous> made = new ArrayList<>();
    TestRun to =
        BUSY.bring(
            "scheduler",
            run -> {
              made.add(new Jealous());
              return made.get(0);
            });
    int settled = 0;
    EdgeSimulation simulation = changed(BUSY, to);
    assertTrue(simulation.pipeline().open() > 20, "nothing was open at the change");
    int open = simulation.pipeline().open();
    int raised = 0;
    while (simulation.step()) {
      settled += simulation.pipeline().settled().size();
      raised += simulation.pipeline().raised();
    }
    settled += simulation.pipeline().settled().size();
    raised += simulation.pipeline().raised();
    assertEquals(open + raised - simulation.pipeline().open(), settled, "requests were lost");
    Jealous jealous = made.get(0);
    assertTrue(jealous.told > 100 && jealous.told < settled);
  }

  @Test
  void itsMeasureTakesThePlaceOfTheOldOne() {
    TestRun metered = BUSY.bring("scheduler", run -> new Jealous());
    EdgeSimulation simulation = metered.start();
    simulation.observeEverySlot(true);
    assertTrue(simulation.slotColumns().contains("decided"));
    forward(simulation, CHANGE);
    int own = simulation.slotColumns().indexOf("decided");
    assertTrue(simulation.slotValue(own) > CHANGE);
    simulation.adopt(metered.bring("scheduler", run -> new ByIndex()).scenario());
    assertFalse(simulation.slotColumns().contains("decided"));
    simulation.step();
    TestRun again =
        metered.bring("scheduler", run -> new ByIndex()).bring("scheduler", run -> new Jealous());
    simulation.adopt(again.scenario());
    assertTrue(Double.isNaN(simulation.slotValue(own)), "it has seen no slot yet");
    simulation.step();
    assertEquals(simulation.pipeline().waiting().size(), simulation.slotValue(own));
    simulation.runToEnd();
    assertEquals(
        BUSY.run().summary().columns(),
        simulation.summary().columns().stream().filter(c -> !c.equals("decided")).toList());
    assertTrue(simulation.summary().value("decided") > 0);
  }

  @Test
  void aMeasureOfTakenNamesIsRefused_andNothingChanges() throws Exception {
    TestRun from = BUSY.watch(run -> new Jealous().meter());
    EdgeSimulation simulation = from.start();
    forward(simulation, CHANGE);
    byte[] before = save(simulation);
    TestRun to = from.bring("scheduler", run -> new Jealous());
    assertThrows(IllegalArgumentException.class, () -> simulation.adopt(to.scenario()));
    assertArrayEquals(before, save(simulation));
  }

  @Test
  void profilesAreTheNewSchedulers() {
    EdgeSimulation simulation = BUSY.with("scheduler", "bound").start();
    simulation.step();
    simulation.adopt(BUSY.scenario());
    simulation.step();
    assertNull(simulation.slotRecord().profile());
  }

  @Test
  void followedDecisionsEndAndAreRatedByWhoMakesThem() {
    EdgeSimulation simulation = BUSY.start();
    simulation.decisions().followAll(true);
    int ended = 0;
    int rated = 0;
    while (simulation.step()) {
      if (simulation.slotsDone() == CHANGE) {
        simulation.adopt(
            BUSY.bring(
                    "scheduler",
                    run -> Rating.of((request, out) -> out.put(0, 1, request.ue()), 0, 1))
                .scenario());
      }
      for (Decision decision : simulation.decisions().over()) {
        ended++;
        rated += decision.candidates() > 0 ? 1 : 0;
        assertEquals(decision.slot() >= CHANGE, decision.candidates() > 0);
      }
    }
    assertTrue(rated > 100 && ended > rated + 100);
  }

  @Test
  void checkpointsAfterAChangeContinueIdentically() throws Exception {
    TestRun to = BUSY.bring("scheduler", run -> new LeastBacklog());
    EdgeSimulation simulation = changed(BUSY, to);
    EdgeSimulation atOnce = restore(save(simulation));
    forward(simulation, CHANGE + 1);
    EdgeSimulation oneLater = restore(save(simulation));
    for (EdgeSimulation run : List.of(simulation, atOnce, oneLater)) {
      run.runToEnd();
    }
    double[] expected = simulation.summary().values();
    assertArrayEquals(expected, atOnce.summary().values());
    assertArrayEquals(expected, oneLater.summary().values());
  }

  @Test
  void restoredRunsCanBeChangedToo() throws Exception {
    TestRun to = BUSY.bring("scheduler", run -> new LeastBacklog());
    EdgeSimulation simulation = BUSY.start();
    forward(simulation, CHANGE);
    EdgeSimulation restored = restore(save(simulation));
    assertEquals(BUSY.scenario(), restored.scenario());
    restored.adopt(to.scenario());
    restored.runToEnd();
    assertArrayEquals(changedToEnd(to).summary().values(), restored.summary().values());
    restored.start();
    restored.runToEnd();
    assertArrayEquals(to.run().summary().values(), restored.summary().values());
  }

  private static EdgeSimulation changedToEnd(TestRun to) {
    EdgeSimulation simulation = changed(BUSY, to);
    simulation.runToEnd();
    return simulation;
  }

  @Test
  void theNextStartIsOfTheChangedScenario() {
    TestRun to = BUSY.bring("scheduler", run -> new LeastBacklog());
    EdgeSimulation simulation = changed(BUSY, to);
    simulation.start();
    simulation.runToEnd();
    assertArrayEquals(to.run().summary().values(), simulation.summary().values());
    EdgeSimulation before = new EdgeSimulation(BUSY.scenario(), 1, 0);
    before.adopt(to.scenario());
    before.start();
    before.runToEnd();
    assertArrayEquals(to.run().summary().values(), before.summary().values());
    assertThrows(
        IllegalArgumentException.class,
        () -> new EdgeSimulation(BUSY.scenario(), 1, 0).adopt(BUSY.with("slots", 9).scenario()));
  }
}
