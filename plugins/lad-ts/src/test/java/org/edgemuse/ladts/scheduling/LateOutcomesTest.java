package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are over some slots after their decision. */
class LateOutcomesTest {
  private static final int SLOTS = 100;

  /** The world by hand, whose delays of seconds now last for as many slots of a second. */
  private static Script agent(int ap, Map<String, ?> options) {
    EdgeSimulation run =
        OffloadingWorlds.byHand()
            .with("slots", 5)
            .with("handover", Map.of())
            .with("scheduler", Map.of("scripted-learner", options))
            .run(1);
    return (Script) ((LearningScheduler) run.scheduler()).agent(ap).learner();
  }

  @Test
  void transitionsAreRememberedInTheSlotAfterTheirRequestsEnd_inTheOrderOfDecisions() {
    // Agent 1's tasks to ES 0 take 2 to 6 s, those to ES 1 less than a slot.
    assertEquals(
        List.of(
            // The second of slot 0 ends in it and is followed by the first of slot 1.
            "3.0,10.0,0.0,0.0 1 -0.51 3.0,5.0,10.0,0.0",
            "3.0,10.0,10.0,0.0 1 -0.51 3.0,5.0,20.0,0.0",
            // The first of slot 0 is over at 2.04 s, in slot 2.
            "3.0,5.0,0.0,0.0 0 -2.04 3.0,10.0,0.0,0.0",
            "3.0,10.0,20.0,0.0 1 -0.51 3.0,5.0,30.0,0.0",
            "3.0,10.0,30.0,0.0 1 -0.51 3.0,5.0,40.0,0.0",
            // That of slot 1 is over at 4.04 s, in the episode's last slot; what is under way then
            // is dropped, and so is the last decision.
            "3.0,5.0,10.0,0.0 0 -3.04 3.0,10.0,10.0,0.0",
            "3.0,10.0,0.0,0.0 1 -0.51 3.0,5.0,10.0,0.0"),
        agent(1, Map.of()).states.subList(0, 7));
  }

  @Test
  void queuesAfterASlotAreZerosIfAskedFor_howeverLateItEnds() {
    List<String> states = agent(0, Map.of("state", Map.of("nextQueues", "zeros"))).states;
    assertEquals("3.0,5.0,0.0,0.0 0 -0.51 3.0,10.0,0.0,0.0", states.get(0));
    // Over at 1.51 s.
    assertEquals("3.0,10.0,0.0,0.0 0 -1.51 3.0,5.0,0.0,0.0", states.get(1));
  }

  @Test
  void anAgentTrainsForEachTask_howeverLateItEnds() {
    Map<String, ?> replay = Map.of("trainEvery", "task", "warmup", 0, "batch", 1);
    Script script = agent(0, Map.of("replay", replay));
    // A step for each of two tasks in ten slots but the last, which nobody looks back on.
    assertEquals(18, script.storedAtTraining.size());
  }

  private static Worlds late(String name, Map<String, ?> replay) {
    return OffloadingWorlds.fourWithLateOutcomes(3)
        .with("slots", SLOTS)
        .with("scheduler", Map.of(name, Map.of("replay", replay)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts", "dqn-ts", "latent-dqn-ts"})
  void learnersTrainAboutAsOftenAsRequestsSettle(String name) {
    Map<String, ?> everyTask = Map.of("trainEvery", "task", "warmup", 16, "batch", 16);
    RunSummary summary = late(name, everyTask).run(3).summary();
    assertTrue(summary.value("mean_delay_s") > 0.3, "outcomes are not late");
    double settled = summary.value("settled");
    double steps = 3 * SLOTS * summary.value("train_steps");
    assertTrue(settled > 0.9 * summary.value("raised"), "servers do not keep up");
    assertEquals(settled, steps, 0.1 * settled);
  }

  private static byte[] policy(EdgeSimulation run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((LearningScheduler) run.scheduler()).savePolicy(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "sac-ts", "dqn-ts"})
  void aRestoredRunRemembersWhatWasUnderWay(String name)
      throws IOException, ClassNotFoundException {
    Worlds world = late(name, Map.of("warmup", 40, "batch", 32));
    EdgeSimulation unbroken = world.run(5);
    EdgeSimulation saved = world.start(5);
    while (saved.slotsDone() < 50) {
      saved.step();
    }
    assertTrue(saved.pipeline().open() > 0, "requests are under way");
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    saved.save(checkpoint);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), getClass().getClassLoader());
    restored.runToEnd();
    assertArrayEquals(unbroken.summary().values(), restored.summary().values());
    assertArrayEquals(policy(unbroken), policy(restored));
  }
}
