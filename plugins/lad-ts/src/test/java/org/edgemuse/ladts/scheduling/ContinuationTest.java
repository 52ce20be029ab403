package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints in the midst of training. */
class ContinuationTest {
  private static final int EPISODES = 4;
  private static final Map<String, ?> SOON = Map.of("warmup", 40, "batch", 32);

  private static Worlds world(String name) {
    Map<String, ?> options =
        name.equals("lad-ts")
            ? Map.of("replay", SOON, "memory", Map.of("replay", "overwritten"))
            : Map.of("replay", SOON);
    return OffloadingWorlds.four(EPISODES).with("scheduler", Map.of(name, options));
  }

  private static byte[] policy(EdgeSimulation run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((LearningScheduler) run.scheduler()).savePolicy(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts", "dqn-ts", "latent-dqn-ts"})
  void aRestoredRunLearnsOnBitByBit(String name) throws IOException, ClassNotFoundException {
    EdgeSimulation unbroken = world(name).run(5);
    EdgeSimulation saved = world(name).start(5);
    while (saved.slotsDone() < 77) {
      saved.step();
    }
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    saved.save(checkpoint);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), getClass().getClassLoader());
    restored.runToEnd();
    assertArrayEquals(unbroken.summary().values(), restored.summary().values());
    assertArrayEquals(policy(unbroken), policy(restored));
  }

  @Test
  void columnsFollowFromTheOptions() {
    List<String> learning =
        List.of(
            "chosen_probability",
            "train_steps",
            "critic_loss",
            "actor_loss",
            "entropy_nats",
            "temperature");
    assertEquals(learning, own(world("lad-ts")));
    assertEquals(List.of("chosen_probability", "train_steps", "value_loss"), own(world("dqn-ts")));
    assertEquals(
        List.of("chosen_probability"),
        own(
            OffloadingWorlds.four(1)
                .with("scheduler", Map.of("lad-ts", Map.of("training", false)))));
  }

  private static List<String> own(Worlds world) {
    List<String> columns = world.start(1).summary().columns();
    return columns.subList(columns.indexOf("chosen_probability"), columns.size());
  }
}
