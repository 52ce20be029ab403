package org.edgemuse.kernel.trace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.metric.Decision.Verdict;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.DecisionWitness;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.TwoSlotsLater;
import org.junit.jupiter.api.Test;

/** Who is followed, what is kept of it, and that runs go on as if nobody was. */
class DecisionLogTest {
  private static final int UES = 20;

  /** Rates all pairs by their links, counts whom it was asked about, and decides by index. */
  private static final class Counting implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private final int[] asked = new int[UES];

    @Override
    public Scoring scoring() {
      return Scoring.lowest("link_s");
    }

    @Override
    public void score(FeedbackView view, Request request, Scores out) {
      asked[request.ue()]++;
      for (int ap = 0; ap < view.facts().apCount(); ap++) {
        out.put(ap, 0, request.linkS(ap));
      }
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      int es = request.ue() % 2;
      request.assign(es, es, request.minSteps(es));
    }
  }

  /** Links fade and are lost, requests stay for several slots, so that handles are used again. */
  private static TestRun world() {
    return TestRun.defaults()
        .with("slots", 30)
        .with("userEquipments.count", UES)
        .with("userEquipments.promptMB", 0.5)
        .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 0.7)))
        .with("channel", Map.of("shannon", Map.of("rayleigh", Map.of("outageSnrDb", 15))))
        .with("metrics", List.of("total-service-time", "requests", "delay"))
        .bring("sharing.link", run -> new TwoSlotsLater())
        .bring("scheduler", run -> new Counting());
  }

  private static Counting scheduler(EdgeSimulation run) {
    return (Counting) run.scheduler();
  }

  private static String text(Decision decision) {
    List<Object> parts =
        new ArrayList<>(
            List.of(
                decision.number(),
                decision.slot(),
                decision.ue(),
                decision.verdict(),
                decision.chosenAp(),
                decision.chosenEs(),
                decision.chosen(),
                decision.delayS()));
    for (int i = 0; i < decision.candidates(); i++) {
      parts.addAll(List.of(decision.ap(i), decision.es(i), decision.score(i)));
    }
    return parts.toString();
  }

  @Test
  void eachOutcomeHasItsDecision_thoughHandlesAreUsedAgain() {
    for (int episodes : new int[] {1, 3}) {
      DecisionWitness witness = new DecisionWitness(true);
      EdgeSimulation simulation =
          world().with("episodes", episodes).watch(ignored -> witness).run();
      List<Seen> seen = witness.outcomes();
      List<Decision> settled =
          witness.decisions().stream().filter(d -> d.verdict() == Verdict.ASSIGNED).toList();
      assertEquals(seen.size(), settled.size());
      assertTrue(seen.size() > 300, () -> "only " + seen.size() + " outcomes");
      assertTrue(seen.stream().mapToInt(Seen::handle).max().orElseThrow() < 200, "handles grow");
      for (int i = 0; i < seen.size(); i++) {
        Seen outcome = seen.get(i);
        Decision decision = settled.get(i);
        assertTrue(decision.over());
        assertEquals(outcome.ue(), decision.ue());
        assertEquals(outcome.taskIndex(), decision.taskIndex());
        assertEquals(outcome.ap(), decision.chosenAp());
        assertEquals(outcome.es(), decision.chosenEs());
        assertEquals(outcome.steps(), decision.steps());
        assertEquals(outcome.delayS(), decision.delayS());
        for (Stage stage : Stage.values()) {
          assertEquals(outcome.stageS(stage), decision.stageS(stage));
        }
      }
      Set<Long> numbers = new HashSet<>();
      witness.decisions().forEach(decision -> assertTrue(numbers.add(decision.number())));
      int asked = Arrays.stream(scheduler(simulation).asked).sum();
      int open = asked - witness.decisions().size();
      assertTrue(open > 0, "nothing is under way at the end");
      assertTrue(numbers.stream().allMatch(number -> number < asked));
    }
  }

  @Test
  void runsAreTheSameWhoeverIsFollowed() {
    double[] alone = world().run().summary().values();
    EdgeSimulation watched =
        world()
            .with("metrics", List.of("total-service-time", "requests", "delay", "decisions"))
            .run();
    assertArrayEquals(alone, watched.summary().values());
    assertTrue(watched.summary().table("decisions").rows() > 600);
    EdgeSimulation followed = world().start();
    while (followed.slotsDone() < followed.slots()) {
      followed.decisions().followAll(followed.slotsDone() % 3 == 0);
      followed.decisions().follow(followed.slotsDone() % UES);
      followed.step();
    }
    assertArrayEquals(alone, followed.summary().values());
  }

  @Test
  void onlyFollowedUesAreAskedAbout_andNumbersAreThoseOfTheRun() {
    DecisionWitness all = new DecisionWitness(true);
    world().watch(run -> all).run();
    DecisionWitness none = new DecisionWitness(false);
    EdgeSimulation simulation = world().watch(run -> none).start();
    DecisionLog log = simulation.decisions();
    log.follow(4);
    log.follow(9);
    List<String> kept = new ArrayList<>();
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      log.over().forEach(decision -> kept.add(text(decision)));
    }
    assertEquals(
        all.decisions().stream()
            .filter(decision -> decision.ue() == 4 || decision.ue() == 9)
            .map(DecisionLogTest::text)
            .toList(),
        kept);
    int[] asked = scheduler(simulation).asked;
    for (int ue = 0; ue < UES; ue++) {
      assertEquals(ue == 4 || ue == 9, asked[ue] > 0, "UE " + ue);
      assertEquals(ue == 4 || ue == 9, log.follows(ue));
    }
    assertEquals(List.of(), none.decisions(), "metrics would depend on who is followed");
  }

  @Test
  void nobodyIsAskedAboutWhereNobodyWatches() {
    assertEquals(0, Arrays.stream(scheduler(world().run()).asked).sum());
  }

  @Test
  void theLastEightOfAUeAreKept_openOnesIncluded() {
    EdgeSimulation simulation = world().start();
    DecisionLog log = simulation.decisions();
    log.follow(3);
    List<Decision> over = new ArrayList<>();
    boolean openOnes = false;
    while (simulation.slotsDone() < simulation.slots()) {
      simulation.step();
      over.addAll(log.over());
      List<Decision> recent = log.recent(3);
      assertTrue(recent.size() <= 8);
      for (int i = 1; i < recent.size(); i++) {
        assertTrue(recent.get(i - 1).number() < recent.get(i).number());
      }
      openOnes |= recent.stream().anyMatch(decision -> !decision.over());
      recent.forEach(
          decision -> assertEquals(over.contains(decision), decision.over(), text(decision)));
    }
    assertTrue(openOnes);
    assertEquals(8, log.recent(3).size());
    assertEquals(List.of(), log.recent(2));
    log.unfollow(3);
    assertEquals(List.of(), log.recent(3));
    log.followAll(true);
    simulation = world().start();
    assertEquals(List.of(), simulation.decisions().recent(3));
  }

  @Test
  void anEpisodesEndDropsWhatIsOpen() {
    EdgeSimulation simulation = world().with("slots", 5).with("episodes", 2).start();
    DecisionLog log = simulation.decisions();
    log.followAll(true);
    while (simulation.slotsDone() < 5) {
      simulation.step();
    }
    assertTrue(openOf(log) > 0);
    simulation.step();
    for (int ue = 0; ue < UES; ue++) {
      log.recent(ue).forEach(decision -> assertTrue(decision.over() || decision.episode() == 1));
    }
  }

  private static long openOf(DecisionLog log) {
    long open = 0;
    for (int ue = 0; ue < UES; ue++) {
      open += log.recent(ue).stream().filter(decision -> !decision.over()).count();
    }
    return open;
  }

  @Test
  void whatFollowsAllForgetsOnlyThoseThatAreNotFollowedOneByOne() {
    EdgeSimulation simulation = world().start();
    DecisionLog log = simulation.decisions();
    log.followAll(true);
    log.follow(5);
    while (simulation.slotsDone() < 10) {
      simulation.step();
    }
    assertFalse(log.recent(6).isEmpty());
    log.followAll(false);
    assertEquals(List.of(), log.recent(6));
    assertFalse(log.recent(5).isEmpty());
    assertTrue(log.follows(5));
    assertFalse(log.follows(6));
  }

  @Test
  void thereMustBeSuchAUe() {
    DecisionLog log = world().start().decisions();
    for (int ue : new int[] {-1, UES}) {
      NonsenseException refused = assertThrows(NonsenseException.class, () -> log.follow(ue));
      assertTrue(refused.getMessage().contains("UE " + ue + ", but there are 20"));
    }
  }

  @Test
  void checkpointsHoldWhatIsUnderWay() throws Exception {
    TestRun run = world().with("episodes", 2).with("metrics", List.of("decisions"));
    double[] unbroken = run.run().summary().table("decisions").values();
    for (int slots : new int[] {0, 1, 13, 30, 41}) {
      EdgeSimulation simulation = run.start();
      simulation.decisions().follow(2);
      while (simulation.slotsDone() < slots) {
        simulation.step();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      simulation.save(bytes);
      EdgeSimulation restored =
          EdgeSimulation.restore(
              new ByteArrayInputStream(bytes.toByteArray()), getClass().getClassLoader());
      assertEquals(
          simulation.decisions().recent(2).stream().map(DecisionLogTest::text).toList(),
          restored.decisions().recent(2).stream().map(DecisionLogTest::text).toList());
      restored.runToEnd();
      assertArrayEquals(unbroken, restored.summary().table("decisions").values());
    }
  }
}
