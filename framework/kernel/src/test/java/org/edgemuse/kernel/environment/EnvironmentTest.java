package org.edgemuse.kernel.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.testing.FirstSlotsOutage;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Reset and step mean what they mean in Gymnasium. */
class EnvironmentTest {
  /** Two UEs ask in slots 1 and 2 of 4; a step takes 1 s, content 3 steps, 1 MB 1 s on AP 0. */
  private static final TestRun TWO_SLOTS =
      TestRun.simple()
          .with("slots", 4)
          .with("metrics", List.of("requests"))
          .with("sharing.link", "first-come-first-served")
          .with("sharing.server", "first-come-first-served")
          .bring(
              "userEquipments.demand",
              run ->
                  new Scripted(
                      (now, out) -> {
                        if (now.slot() == 1 || now.slot() == 2) {
                          out.request(0);
                          out.request(1);
                        }
                      }));

  private static Environment environment(TestRun world) {
    Scenario scenario = world.scenario();
    return new Environment(scenario, ByUe.of(scenario), Actions.pairs(scenario));
  }

  private static String when(Step step) {
    return "request %d of agent %d in slot %d of episode %d"
        .formatted(step.number(), step.agent(), step.slot(), step.episode());
  }

  @Test
  void slotsWithoutRequestsPassUnseen() {
    Environment environment = environment(TWO_SLOTS);
    Step step = environment.reset(1);
    List<String> seen = new ArrayList<>();
    while (!step.truncated()) {
      seen.add(when(step));
      step = environment.step(0);
    }
    seen.add(when(step));
    assertEquals(
        List.of(
            "request 0 of agent 0 in slot 1 of episode 0",
            "request 1 of agent 0 in slot 1 of episode 0",
            "request 2 of agent 0 in slot 2 of episode 0",
            "request 3 of agent 0 in slot 2 of episode 0",
            "request 4 of agent -1 in slot 3 of episode 0"),
        seen);
  }

  /** Downlink and server, each a queue: 1 + 3, 2 + 6; a slot later 1 s less waits at each. */
  @Test
  void certainDelaysAreRewardedAtOnce() {
    Environment environment = environment(TWO_SLOTS);
    environment.reset(1);
    assertEquals(-4, environment.step(0).reward());
    assertEquals(-8, environment.step(0).reward());
    assertEquals(-(2 + 8), environment.step(0).reward());
    Step last = environment.step(0);
    assertEquals(-(3 + 11), last.reward());
    assertEquals(1, last.delays().count());
    assertEquals(3, last.delays().step(0));
  }

  /** Both requests take 1 + 1 s on the link and 3 + 3 s on the server. */
  @Test
  void otherDelaysAreRewardedWhenTheirSlotEnds() {
    Environment environment =
        environment(
            TWO_SLOTS
                .with("sharing.link", "proportional-fair")
                .with("sharing.server", "proportional-fair"));
    environment.reset(1);
    assertEquals(0, environment.step(0).reward());
    Step step = environment.step(0);
    assertEquals(-16, step.reward());
    assertEquals(0, step.delays().step(0));
    assertEquals(1, step.delays().step(1));
    assertEquals(0, environment.step(0).reward());
    assertEquals(-16, environment.step(0).reward());
  }

  @Test
  void queuesAreThoseAnnouncedAtSlotStart() {
    Environment environment = environment(TWO_SLOTS);
    List<Float> queues = new ArrayList<>();
    Step step = environment.reset(1);
    while (!step.truncated()) {
      queues.add(step.observation()[ByUe.QUEUES]);
      step = environment.step(0);
    }
    assertEquals(List.of(0f, 0f, 5f, 5f), queues);
  }

  @Test
  void episodeEndsTruncatedAndNeverTerminated() {
    Environment environment = environment(TWO_SLOTS);
    Step step = environment.reset(1);
    for (int i = 0; i < 4; i++) {
      assertFalse(step.truncated());
      assertFalse(step.terminated());
      step = environment.step(0);
    }
    assertTrue(step.truncated());
    assertFalse(step.terminated());
    assertArrayEquals(new float[environment.observationSize()], step.observation());
  }

  @Test
  void episodeInWhichNobodyAsksIsOverAtOnce() {
    Environment environment =
        environment(
            TWO_SLOTS
                .with("episodes", 2)
                .bring("userEquipments.demand", run -> new Scripted((now, out) -> {})));
    Step step = environment.reset(1);
    assertTrue(step.truncated());
    assertEquals(0, step.reward());
    assertEquals(1, environment.reset().episode());
    assertEquals(0, environment.summary().value("raised"));
  }

  @Test
  void resetGoesOnToTheNextEpisodeWithTheWorldAsAtFirst() {
    Environment environment = environment(TWO_SLOTS.with("episodes", 2));
    Step step = environment.reset(1);
    double first = 0;
    while (!step.truncated()) {
      step = environment.step(0);
      first += step.reward();
    }
    assertEquals(-36, first);
    assertEquals("request 0 of agent 0 in slot 1 of episode 1", when(environment.reset()));
    assertEquals(-4, environment.step(0).reward());
  }

  /** What was under way when the episode ended has gone with it, and nobody hears of it. */
  @Test
  void actionsOfAnEpisodeLeaveNoTraceInTheNext() {
    TestRun world =
        TestRun.defaults()
            .with("userEquipments.demand", "bernoulli")
            .with("sharing.server", "first-come-first-served")
            .with("episodes", 2);
    ByUe rule = ByUe.of(world.scenario());
    List<List<Double>> second = new ArrayList<>();
    for (boolean same : new boolean[] {true, false}) {
      Environment environment = environment(world);
      Step step = environment.reset(5);
      while (!step.truncated()) {
        step = environment.step(same ? 0 : rule.action(step.observation()));
      }
      second.add(rewards(environment, environment.reset(), rule));
    }
    assertEquals(second.get(0), second.get(1));
  }

  private static List<Double> rewards(Environment environment, Step first, ByUe rule) {
    List<Double> rewards = new ArrayList<>();
    Step step = first;
    while (!step.truncated()) {
      step = environment.step(rule.action(step.observation()));
      rewards.add(step.reward());
    }
    return rewards;
  }

  @Test
  void seedDecidesEverythingAlsoInTheMiddleOfAnEpisode() {
    TestRun world = TestRun.defaults().with("userEquipments.demand", "bernoulli");
    ByUe rule = ByUe.of(world.scenario());
    Environment environment = environment(world);
    List<Double> first = rewards(environment, environment.reset(7), rule);
    List<Double> other = rewards(environment, environment.reset(8), rule);
    assertNotEquals(first, other);
    environment.reset(9);
    environment.step(0);
    assertEquals(first, rewards(environment, environment.reset(7), rule));
    Environment fresh = environment(world.with("seed", 7));
    assertEquals(first, rewards(fresh, fresh.reset(), rule));
  }

  @Test
  void requestInOutageIsShownAgainInTheNextSlot() {
    Environment environment =
        environment(
            TWO_SLOTS
                .with("userEquipments.count", 1)
                .bring("channel", run -> new FirstSlotsOutage(2, false))
                .bring(
                    "userEquipments.demand",
                    run ->
                        new Scripted(
                            (now, out) -> {
                              if (now.slot() == 0) {
                                out.request(0);
                              }
                            })));
    Step step = environment.reset(1);
    assertEquals(0, step.slot());
    step = environment.step(0);
    assertEquals("0.0 1.0", step.reward() + " " + step.observation()[ByUe.SLOTS_WAITED]);
    assertEquals(1, step.slot());
    step = environment.step(0);
    assertEquals("request 2 of agent 0 in slot 2 of episode 0", when(step));
    // Two slots of waiting, 1 s of link, 3 s of server.
    step = environment.step(0);
    assertEquals(-6, step.reward());
    assertEquals(2, step.delays().step(0));
  }

  @Test
  void requestsThatTheMarketDeniesAreNotShown() {
    IncentiveMechanism firstOnly =
        (market, out) -> {
          for (int i = 1; i < market.requests(); i++) {
            out.deny(i, DenyReason.CAPACITY);
          }
        };
    Environment environment = environment(TWO_SLOTS.bring("incentive", run -> firstOnly));
    Step step = environment.reset(1);
    int shown = 0;
    while (!step.truncated()) {
      shown++;
      step = environment.step(0);
    }
    assertEquals(2, shown);
    assertEquals(2, environment.summary().value("denied"));
  }

  private record OrDeny(Actions others) implements Actions {
    @Override
    public int count() {
      return others.count() + 1;
    }

    @Override
    public boolean allows(int action, Request request) {
      return action == others.count() || others.allows(action, request);
    }

    @Override
    public void take(int action, Request request) {
      if (action == others.count()) {
        request.deny(DenyReason.CAPACITY);
      } else {
        others.take(action, request);
      }
    }
  }

  @Test
  void actionMayDenyAndIsNeitherRewardedNorPunished() {
    Scenario scenario = TWO_SLOTS.scenario();
    Environment environment =
        new Environment(scenario, ByUe.of(scenario), new OrDeny(Actions.servers(scenario)));
    assertEquals(3, environment.actions());
    Step step = environment.reset(1);
    while (!step.truncated()) {
      step = environment.step(2);
      assertEquals(0, step.reward());
      assertEquals(0, step.delays().count());
    }
    assertEquals(4, environment.summary().value("denied"));
  }

  @Test
  void actionIsAnEsAtTheApOfArrivalOrTheQuickestOne() {
    TestRun world =
        TWO_SLOTS.bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      if (now.slot() == 0) {
                        out.request(0);
                        out.request(1, 1, 0, DemandSink.ANY);
                        out.request(2, 1, 0, 0);
                      }
                    }));
    Scenario scenario = world.scenario();
    Environment environment =
        new Environment(scenario, ByUe.of(scenario), Actions.servers(scenario));
    assertEquals(0, environment.reset(1).agent());
    assertTrue(environment.allows(1));
    Step second = environment.step(1);
    assertEquals(-4, second.reward());
    assertEquals(1, second.agent());
    Step bound = environment.step(1);
    // AP 1 is half as fast.
    assertEquals(-(2 + 6), bound.reward());
    assertFalse(environment.allows(1));
    assertTrue(environment.allows(0));
    assertEquals(-(4 + 3), environment.step(0).reward());
  }

  @Test
  void oneObservationServesAllSteps() {
    Environment environment = environment(TWO_SLOTS);
    float[] observation = environment.reset(1).observation();
    assertSame(observation, environment.step(0).observation());
    assertSame(observation, environment.reset(2).observation());
  }
}
