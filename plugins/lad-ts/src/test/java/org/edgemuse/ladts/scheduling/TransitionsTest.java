package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.junit.jupiter.api.Test;

/**
 * What agents learn from, against a computation by hand. Agent 0 sends its tasks of 5 and 10 Gcycle
 * to ES 0 (10 Gcycle/s), agent 1 its first there and its second to ES 1 (20 Gcycle/s): ES 0 gets 20
 * Gcycle a slot and its queue is 0, 10, 20 Gcycle; that of ES 1 stays empty.
 */
class TransitionsTest {

  private static LearningScheduler run(Map<String, ?> options) {
    EdgeSimulation simulation =
        OffloadingWorlds.byHand().with("scheduler", Map.of("scripted-learner", options)).run(1);
    return (LearningScheduler) simulation.scheduler();
  }

  private static Script agent(Map<String, ?> options, int ap) {
    return (Script) run(options).agent(ap).learner();
  }

  @Test
  void transitionsAreThoseOfTheTasksInTheirOrderWithTheNextTasksState() {
    // The episode's last task has no next one; neither has the run's last slot been looked back on.
    assertEquals(
        List.of(
            "3.0,5.0,0.0,0.0 0 -0.51 3.0,10.0,0.0,0.0",
            "3.0,10.0,0.0,0.0 0 -1.51 3.0,5.0,10.0,0.0",
            "3.0,5.0,10.0,0.0 0 -1.51 3.0,10.0,10.0,0.0",
            "3.0,10.0,10.0,0.0 0 -2.51 3.0,5.0,20.0,0.0",
            "3.0,5.0,20.0,0.0 0 -2.51 3.0,10.0,20.0,0.0",
            "3.0,5.0,0.0,0.0 0 -0.51 3.0,10.0,0.0,0.0",
            "3.0,10.0,0.0,0.0 0 -1.51 3.0,5.0,10.0,0.0",
            "3.0,5.0,10.0,0.0 0 -1.51 3.0,10.0,10.0,0.0",
            "3.0,10.0,10.0,0.0 0 -2.51 3.0,5.0,20.0,0.0"),
        agent(Map.of(), 0).states);
    // Behind agent 0's 15 Gcycle, over the fibre; and alone on its own ES.
    assertEquals(
        List.of(
            "3.0,5.0,0.0,0.0 0 -2.04 3.0,10.0,0.0,0.0",
            "3.0,10.0,0.0,0.0 1 -0.51 3.0,5.0,10.0,0.0",
            "3.0,5.0,10.0,0.0 0 -3.04 3.0,10.0,10.0,0.0",
            "3.0,10.0,10.0,0.0 1 -0.51 3.0,5.0,20.0,0.0",
            "3.0,5.0,20.0,0.0 0 -4.04 3.0,10.0,20.0,0.0"),
        agent(Map.of(), 1).states.subList(0, 5));
  }

  @Test
  void queuesAfterASlotAreZerosIfAskedFor() {
    assertEquals(
        List.of(
            "3.0,5.0,0.0,0.0 0 -0.51 3.0,10.0,0.0,0.0",
            "3.0,10.0,0.0,0.0 0 -1.51 3.0,5.0,0.0,0.0",
            "3.0,5.0,10.0,0.0 0 -1.51 3.0,10.0,10.0,0.0",
            "3.0,10.0,10.0,0.0 0 -2.51 3.0,5.0,0.0,0.0",
            "3.0,5.0,20.0,0.0 0 -2.51 3.0,10.0,20.0,0.0"),
        agent(Map.of("state", Map.of("nextQueues", "zeros")), 0).states.subList(0, 5));
  }

  @Test
  void scaledStatesAreDivided() {
    Map<String, ?> scaling = Map.of("promptMbit", 6, "work", 10, "queueS", 4);
    assertEquals(
        "0.5,1.0,0.25,0.0 0 -2.51 0.5,0.5,0.5,0.0",
        agent(Map.of("state", Map.of("scaling", scaling)), 0).states.get(3));
  }

  @Test
  void anAgentTrainsOnceASlotOnAllItsTasksOrOnceATask() {
    assertEquals(List.of(2, 4, 5, 7, 9), agent(Map.of(), 0).storedAtTraining);
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7, 8, 9),
        agent(Map.of("replay", Map.of("trainEvery", "task", "warmup", 0, "batch", 1)), 0)
            .storedAtTraining);
    assertEquals(
        List.of(4, 5, 7, 9),
        agent(Map.of("replay", Map.of("warmup", 3, "batch", 1)), 0).storedAtTraining);
    assertEquals(
        List.of(7, 9),
        agent(Map.of("replay", Map.of("warmup", 1, "batch", 6)), 0).storedAtTraining);
  }

  @Test
  void latentActionsAreThoseOfTheSameTaskLastTime() {
    List<String> byTask = agent(Map.of("memory", Map.of("by", "task")), 0).latents;
    // The first visits are at random, the second act left 2 with the second task, and so on.
    assertEquals(
        List.of("1.0,1.0 2.0,2.0", "2.0,2.0 3.0,3.0", "3.0,3.0 4.0,4.0", "5.0,5.0 6.0,6.0"),
        byTask.subList(2, 6));
    List<String> bySlot = agent(Map.of(), 0).latents;
    // In the second episode, what the same slot of the first left.
    assertEquals(
        List.of("1.0,1.0 2.0,2.0", "2.0,2.0 3.0,3.0", "3.0,3.0 4.0,4.0", "4.0,4.0 5.0,5.0"),
        bySlot.subList(5, 9));
    List<String> outputs = agent(Map.of("memory", Map.of("store", "output")), 0).latents;
    assertEquals("-1.0,-1.0 -2.0,-2.0", outputs.get(5));
  }

  @Test
  void firstLatentActionsAreNormalNumbersOfTheirPlaceAndAgent() {
    assertEquals(agent(Map.of(), 0).latents.get(0), agent(Map.of(), 0).latents.get(0));
    assertNotEquals(agent(Map.of(), 0).latents.get(0), agent(Map.of(), 1).latents.get(0));
  }

  @Test
  void overwrittenLatentActionsAreThoseThatTheMemoryHoldsNow() {
    Script views = agent(Map.of("memory", Map.of("by", "task", "replay", "overwritten")), 0);
    // Of 12 acts the 11th was the last on the first task, the 12th on the second.
    assertArrayEquals(new float[] {11, 11}, views.latentArrays.get(0));
    assertArrayEquals(new float[] {12, 12}, views.latentArrays.get(1));
  }
}
