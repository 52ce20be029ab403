package org.edgemuse.ladts.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.PolicyBearer;
import org.edgemuse.kernel.environment.Actions;
import org.edgemuse.kernel.environment.Environment;
import org.edgemuse.kernel.environment.Step;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

/** A learner that calls the world learns, and learns what the scheduler learns. */
class DqnByStepTest {
  private static final long SEED = 5;
  private static final Object FIRST_COME = "first-come-first-served";

  /** Four base stations, one of them far quicker than the others. */
  private static Worlds world(int episodes) {
    return Worlds.defaults()
        .with("episodes", episodes)
        .with("slots", 60)
        .with("accessPoints", Map.of("count", 4, "bandwidthMHz", 20))
        .with(
            "edgeServers",
            Map.of(
                "count",
                4,
                "colocated",
                true,
                "capacityGcps",
                List.of(3, 3, 3, 30),
                "fibreMbps",
                450,
                "model",
                Map.of("cycles", Map.of())))
        .with(
            "userEquipments",
            Map.of(
                "count",
                4,
                "placement",
                "grid",
                "demand",
                Map.of("per-cell", Map.of("tasks", Map.of("uniformInteger", List.of(1, 6)))),
                "promptMbit",
                Map.of("uniform", List.of(2, 5), "by", "request"),
                "resultMbit",
                0.8))
        .with("channel", "wired")
        .with("sharing", Map.of("link", FIRST_COME, "server", FIRST_COME))
        .with("scheduler", "dqn-ts")
        .with("metrics", List.of("delay", "requests"));
  }

  private static double[] delaysOfEpisodes(RunSummary summary) {
    TableRows slots = summary.table("slots");
    int column = slots.columns().indexOf("mean_delay_s");
    double[] delays = new double[slots.rows()];
    for (int i = 0; i < delays.length; i++) {
      delays[i] = slots.value(i, column);
    }
    return delays;
  }

  private static double random(Scenario scenario) {
    Environment environment =
        new Environment(scenario, new StateObserver(scenario), Actions.servers(scenario));
    BitStream choices = BitStream.of(Draws.of(SEED, "random"), 0);
    double rewards = 0;
    int decisions = 0;
    for (int episode = 0; episode < environment.episodes(); episode++) {
      Step step = episode == 0 ? environment.reset(SEED) : environment.reset();
      while (!step.truncated()) {
        step = environment.step(choices.below(environment.actions()));
        rewards += step.reward();
        decisions++;
      }
    }
    return -rewards / decisions;
  }

  @Test
  void learnsToTakeLessThanATenthOfWhatRandomChoicesTake() {
    double random = random(world(2).scenario());
    double[] delays = delaysOfEpisodes(new DqnByStep(world(60).scenario()).train(SEED));
    double last = 0;
    for (int episode = 50; episode < 60; episode++) {
      last += delays[episode] / 10;
    }
    assertTrue(last < random / 10, last + " against " + random);
    assertTrue(last < delays[0], last + " against " + delays[0] + " at first");
  }

  @Test
  void learningCurveAndPolicyAreThoseOfDqnTsToTheBit() throws IOException {
    Scenario scenario = world(12).scenario();
    EdgeSimulation simulation = new EdgeSimulation(scenario, SEED, 1);
    simulation.start();
    simulation.runToEnd();
    DqnByStep learner = new DqnByStep(scenario);
    double[] curve = delaysOfEpisodes(learner.train(SEED));
    assertArrayEquals(delaysOfEpisodes(simulation.summary()), curve);
    assertArrayEquals(curve, delaysOfEpisodes(learner.train(SEED)));
    assertEquals(12, curve.length);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    ((PolicyBearer) simulation.scheduler()).savePolicy(expected);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    learner.savePolicy(saved);
    assertArrayEquals(expected.toByteArray(), saved.toByteArray());
  }
}
