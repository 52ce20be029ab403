package org.edgemuse.kernel.generative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Generating;
import org.edgemuse.kernel.testing.LeastBacklog;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model that generates is told, and what its batches take. */
class GeneratingTest {

  /** UEs 0 and 2 use ES 0, UE 1 uses ES 1; slots are long enough for all. */
  private static TestRun world(@Nullable Double measuredS) {
    return TestRun.simple()
        .with("slots", 2)
        .with("slotSeconds", 10)
        .with("userEquipments.prompts", "red ring\nblue star")
        .with("sharing.server", "batched")
        .bring("edgeServers.model", run -> new Generating(measuredS));
  }

  private static List<String> told(EdgeSimulation simulation) {
    return ((Generating) simulation.world().ess().model()).told();
  }

  private static final List<String> SLOT_0 =
      List.of(
          "admitted 0 of UE 0: red ring on ES 0, 3 steps, load 0.5 s",
          "admitted 1 of UE 1: blue star on ES 1, 3 steps, load 0.5 s",
          "admitted 2 of UE 2: red ring on ES 0, 3 steps, load 0.0 s",
          "generated on ES 0: [0, 2]",
          "generated on ES 1: [1]",
          "end of slot");

  private static final List<String> SLOT_1 =
      List.of(
          "admitted 0 of UE 0: blue star on ES 0, 3 steps, load 0.0 s",
          "admitted 1 of UE 1: red ring on ES 1, 3 steps, load 0.0 s",
          "admitted 2 of UE 2: blue star on ES 0, 3 steps, load 0.0 s",
          "generated on ES 0: [0, 2]",
          "generated on ES 1: [1]",
          "end of slot");

  private static List<String> all(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Test
  void aModelHearsOfAdmissionsBatchesAndSlotsInTheirOrder() {
    EdgeSimulation simulation = world(null).run();
    assertEquals(all(List.of(SLOT_0, SLOT_1)), told(simulation));
    assertEquals(12, simulation.summary().value("noted"), "its measure counts like a metric");
  }

  @Test
  void eachEpisodeStartsWithTheModelAsItWasMadeButItsMeasureGoesOn() {
    EdgeSimulation simulation = world(null).with("episodes", 3).run();
    List<List<String>> episode = List.of(SLOT_0, SLOT_1);
    List<String> three = all(List.of(all(episode), all(episode), all(episode)));
    assertEquals(three, told(simulation));
    assertEquals(36, simulation.summary().value("noted"));
  }

  private static List<Seen> outcomes(TestRun run) {
    Witness witness = new Witness();
    run.watch(context -> witness).run();
    return witness.outcomes();
  }

  private static void assertTimes(double waitS, double loadS, double generationS, Seen seen) {
    assertEquals(waitS, seen.stageS(Stage.WAIT), 1e-12);
    assertEquals(loadS, seen.stageS(Stage.LOAD), 1e-12);
    assertEquals(generationS, seen.stageS(Stage.GENERATION), 1e-12);
  }

  @Test
  void batchesTakeAsLongAsTheModelSays() {
    List<Seen> seen = outcomes(world(null));
    assertTimes(0, 0.5, 4.5, seen.get(0));
    assertTimes(0, 0.5, 3, seen.get(1));
    assertTimes(0.5, 0, 4.5, seen.get(2));
    assertTimes(0, 0, 4.5, seen.get(3));
  }

  @Test
  void batchesTakeAsLongAsTheModelMeasures() {
    List<Seen> seen = outcomes(world(0.25));
    assertTimes(0, 0.5, 0.25, seen.get(0));
    assertTimes(0.5, 0, 0.25, seen.get(2));
  }

  @Test
  void aModelThatMeasuresNeedsBatches() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            world(0.25).with("sharing.server", "proportional-fair")::start);
    assertEquals(
        "edgeServers.model: 'brought-3' measures how long batches take, so it needs"
            + " sharing.server: batched",
        refused.getMessage());
    world(null).with("sharing.server", "proportional-fair").start();
  }

  @Test
  void promptsThatTheModelDoesNotKnowAreRefusedBeforeTheRun() {
    TestRun run = world(null).with("userEquipments.prompts", "red ring\na dragon");
    assertEquals(
        "edgeServers.model: there is no prompt 'a dragon'",
        assertThrows(IllegalArgumentException.class, run::start).getMessage());
  }

  @Test
  void withoutPromptsTasksHaveNone() {
    TestRun run =
        TestRun.simple().with("slots", 1).bring("edgeServers.model", any -> new Generating(null));
    assertEquals("admitted 0 of UE 0: null on ES 0, 3 steps, load 0.5 s", told(run.run()).get(0));
  }

  private static final TestRun BUSY =
      world(null)
          .with("slots", 12)
          .with("slotSeconds", 4)
          .with("episodes", 2)
          .with("userEquipments.count", 7)
          .with("sharing.server", Map.of("batched", Map.of("most", 3)))
          .with("metrics", List.of("delay"))
          .bring("scheduler", run -> new LeastBacklog());

  @ParameterizedTest(name = "after slot {0}")
  @ValueSource(ints = {0, 5, 12, 17})
  void restoredRunsEndLikeUnbrokenOnes(int slots) throws Exception {
    EdgeSimulation unbroken = BUSY.run();
    EdgeSimulation simulation = BUSY.start();
    while (simulation.slotsDone() < slots) {
      simulation.step();
    }
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    simulation.save(saved);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(saved.toByteArray()), GeneratingTest.class.getClassLoader());
    restored.runToEnd();
    assertArrayEquals(unbroken.summary().values(), restored.summary().values());
    assertEquals(told(unbroken), told(restored));
    assertTrue(Arrays.stream(unbroken.summary().values()).max().orElse(0) > 10, "no queues");
  }

  /** Gives whatever number the test wants. */
  private record Wrong(double loadS, double slowdown, double doneS)
      implements GenerativeModel, Batching {
    private static final long serialVersionUID = 1L;

    @Override
    public double work(Task task, int es, int steps) {
      return steps;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return 0;
    }

    @Override
    public Batching batching() {
      return this;
    }

    @Override
    public int kind(int handle) {
      return 0;
    }

    @Override
    public double loadS(int handle) {
      return loadS;
    }

    @Override
    public double slowdown(int kind, int together) {
      return slowdown;
    }

    @Override
    public boolean generate(int es, int[] handles, int count, double[] doneS) {
      Arrays.fill(doneS, 0, count, this.doneS);
      return true;
    }
  }

  @Test
  void timesOfBatchesThatMakeNoSenseAreTheModelsFault() {
    List<String> told = new ArrayList<>();
    for (Wrong wrong :
        List.of(new Wrong(-1, 1, 1), new Wrong(0, 0.9, 1), new Wrong(0, 1, Double.NaN))) {
      TestRun run = world(null).bring("edgeServers.model", any -> wrong);
      told.add(assertThrows(NonsenseException.class, run::run).getMessage());
    }
    String model = told.get(0).substring(0, told.get(0).indexOf(" gave"));
    assertTrue(model.startsWith("Generative model 'brought-"), model);
    assertEquals(
        List.of(
            model + " gave loadS (-1) of request 0, which must be finite and at least 0",
            model + " gave slowdown (0.9) of 2 together, which must be finite and at least 1",
            model + " gave doneS (NaN) of request 0 on ES 0, which must be finite and at least 0"),
        told);
  }
}
