package org.edgemuse.inference.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.inference.testing.Tasks;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class HostedTest {
  private static final double LIMIT = .055;

  /** A run with two ESs and ten UEs. */
  private record Run(long seed) implements RunContext {
    @Override
    public Draws draws(String purpose) {
      return Draws.of(seed, purpose);
    }

    @Override
    public int ueCount() {
      return 10;
    }

    @Override
    public int apCount() {
      return 1;
    }

    @Override
    public int esCount() {
      return 2;
    }

    @Override
    public Area area() {
      throw new IllegalStateException("Not asked for");
    }

    @Override
    public double slotS() {
      return 1;
    }

    @Override
    public int slots() {
      return 1;
    }
  }

  private static Map<String, Object> calibrated(Map<String, ?> profile, Map<String, ?> keys) {
    Map<String, Object> model = new LinkedHashMap<>(keys);
    model.put("model", Map.of("calibrated", Map.of("profile", Profiles.node(profile))));
    return model;
  }

  /** Model fast of 1 GB and 2 s, and slow of 3 GB and 5 s whose steps take twice the work. */
  private static Map<String, Object> models() {
    Map<String, Object> models = new LinkedHashMap<>();
    models.put("fast", calibrated(Map.of(), Map.of("memoryGB", 1, "loadS", 2)));
    models.put(
        "slow",
        calibrated(Map.of("tflopPerStep", .04, "tflops", 20), Map.of("memoryGB", 3, "loadS", 5)));
    return models;
  }

  private static GenerativeModel model(Map<String, ?> options) {
    return new Binder(Worlds.plugins())
        .bindChoice(Nodes.of(Map.of("hosted", options)), GenerativeModel.class)
        .create(new Run(1));
  }

  private static GenerativeModel byIndex(double memoryGB) {
    return model(
        Map.of(
            "models", models(),
            "memoryGB", memoryGB,
            "wanted", Map.of("list", List.of(0, 1), "by", "taskIndex")));
  }

  private static String refusal(Map<String, ?> options) {
    return assertThrows(ConfigException.class, () -> model(options)).getMessage();
  }

  @Test
  void eachTaskHasTheModelThatItWants() {
    GenerativeModel model = byIndex(4);
    assertEquals(.02 * 7, model.work(Tasks.task(0, 0, LIMIT), 0, 7), 1e-15);
    assertEquals(.04 * 7, model.work(Tasks.task(0, 1, LIMIT), 0, 7), 1e-15);
    assertEquals(10, model.minSteps(Tasks.task(0, 1, LIMIT), 0));
    assertTrue(model.variesByTask());
    assertThrows(IllegalArgumentException.class, () -> model.requireTasks(3));
  }

  @Test
  void aModelIsLoadedOnceWhereThereIsRoomForAll() {
    GenerativeModel model = byIndex(4);
    assertEquals(2, model.loadS(Tasks.task(0, 0, LIMIT), 0));
    assertEquals(2, model.loadS(Tasks.task(0, 0, LIMIT), 0));
    model.admitted(0, Tasks.task(0, 0, LIMIT), 0, 10);
    model.admitted(1, Tasks.task(0, 1, LIMIT), 0, 10);
    assertEquals(0, model.loadS(Tasks.task(0, 0, LIMIT), 0));
    assertEquals(0, model.loadS(Tasks.task(0, 1, LIMIT), 0));
    assertEquals(2, model.loadS(Tasks.task(0, 0, LIMIT), 1));
  }

  @Test
  void modelsPushEachOtherOutWhereThereIsNot() {
    GenerativeModel model = byIndex(3);
    model.admitted(0, Tasks.task(0, 0, LIMIT), 0, 10);
    assertEquals(5, model.loadS(Tasks.task(0, 1, LIMIT), 0));
    model.admitted(1, Tasks.task(0, 1, LIMIT), 0, 10);
    assertEquals(2, model.loadS(Tasks.task(0, 0, LIMIT), 0));
  }

  @Test
  void batchesAreOfOneModelAndLoadWhatWasCold() {
    GenerativeModel model = byIndex(4);
    for (int handle = 0; handle < 4; handle++) {
      model.admitted(handle, Tasks.task(0, handle % 2, LIMIT), 0, 10);
    }
    Batching batching = assertNotNullBatching(model);
    assertEquals(batching.kind(0), batching.kind(2));
    assertEquals(batching.kind(1), batching.kind(3));
    assertNotEquals(batching.kind(0), batching.kind(1));
    assertEquals(2, batching.loadS(0));
    assertEquals(5, batching.loadS(1));
    assertEquals(0, batching.loadS(2));
    assertEquals(1.5, batching.slowdown(batching.kind(1), 2), 1e-12);
    assertFalse(batching.generate(0, new int[] {1, 3}, 2, new double[2]));
  }

  private static Batching assertNotNullBatching(GenerativeModel model) {
    Batching batching = model.batching();
    assertNotNull(batching);
    return batching;
  }

  @Test
  void aModelThatKnowsNothingOfBatchesLeavesNoneToAll() {
    Map<String, Object> models = models();
    models.put("drawn", Map.of("model", "analytic", "memoryGB", 1, "loadS", 1));
    assertNull(model(Map.of("models", models, "memoryGB", 4)).batching());
  }

  @Test
  void modelsOfOnePluginAreDrawnApart() {
    Map<String, Object> drawn = Map.of("model", "analytic", "memoryGB", 1, "loadS", 1);
    Map<String, Object> models = new LinkedHashMap<>();
    models.put("one", drawn);
    models.put("other", drawn);
    GenerativeModel model =
        model(
            Map.of(
                "models",
                models,
                "memoryGB",
                4,
                "wanted",
                Map.of("list", List.of(0, 1), "by", "taskIndex")));
    assertNotEquals(
        model.work(Tasks.task(0, 0, LIMIT), 0, 1), model.work(Tasks.task(0, 1, LIMIT), 0, 1));
  }

  @Test
  void uesWantModelsByTheirShares() {
    Map<String, Object> models = models();
    models.put("fast", calibrated(Map.of(), Map.of("memoryGB", 1, "loadS", 2, "share", 0)));
    GenerativeModel slow = model(Map.of("models", models, "memoryGB", 4));
    GenerativeModel both = model(Map.of("models", models(), "memoryGB", 4));
    int slowOnes = 0;
    for (int ue = 0; ue < 10; ue++) {
      assertEquals(.04, slow.work(Tasks.task(ue, 0, LIMIT), 0, 1), 1e-15);
      double work = both.work(Tasks.task(ue, 0, LIMIT), 0, 1);
      assertEquals(work, both.work(Tasks.task(ue, 5, LIMIT), 1, 1));
      slowOnes += work > .03 ? 1 : 0;
    }
    assertTrue(slowOnes > 0 && slowOnes < 10, "" + slowOnes);
    assertFalse(both.variesByTask());
  }

  @Test
  void residentsAreThereAtTheStart() {
    Map<String, Object> models = models();
    models.put(
        "slow", calibrated(Map.of(), Map.of("memoryGB", 3, "loadS", 5, "resident", List.of(1))));
    GenerativeModel model =
        model(
            Map.of(
                "models",
                models,
                "memoryGB",
                3,
                "wanted",
                Map.of("list", List.of(0, 1), "by", "taskIndex")));
    assertEquals(5, model.loadS(Tasks.task(0, 1, LIMIT), 0));
    assertEquals(0, model.loadS(Tasks.task(0, 1, LIMIT), 1));
  }

  @Test
  void whatWasMeasuredNeedNotBeSaid() {
    Map<String, Object> models = new LinkedHashMap<>();
    models.put("shapes", calibrated(Map.of(), Map.of()));
    assertEquals(
        .5, model(Map.of("models", models, "memoryGB", .04)).loadS(Tasks.task(0, 0, LIMIT), 0));
    assertTrue(
        refusal(Map.of("models", models, "memoryGB", List.of(.04, .03)))
            .contains(
                "memoryGB (0.03) of ES 1 is too little for model 'shapes', which occupies 0.04"
                    + " GB"));
  }

  @Test
  void whatNobodyMeasuredMustBeSaid() {
    assertTrue(
        refusal(
                Map.of(
                    "models",
                    Map.of("drawn", Map.of("model", "analytic", "loadS", 1)),
                    "memoryGB",
                    4))
            .contains("models.drawn needs memoryGB: its model 'analytic' does not tell"));
  }

  @Test
  void aModelThatNobodyWantsNeedNotFit() {
    Map<String, Object> models = models();
    models.put("slow", calibrated(Map.of(), Map.of("memoryGB", 9, "loadS", 5, "share", 0)));
    assertEquals(
        2, model(Map.of("models", models, "memoryGB", 2)).loadS(Tasks.task(0, 0, LIMIT), 0));
  }

  @Test
  void placementsThatCannotBeAreRefused() {
    Map<String, Object> models = models();
    models.put(
        "fast", calibrated(Map.of(), Map.of("memoryGB", 1, "loadS", 2, "resident", List.of(0))));
    models.put(
        "slow", calibrated(Map.of(), Map.of("memoryGB", 3, "loadS", 5, "resident", List.of(0))));
    assertTrue(
        refusal(Map.of("models", models, "memoryGB", 3.5))
            .contains(
                "models.slow cannot be resident at ES 0: there is no room beside the others"));
    models.put(
        "slow", calibrated(Map.of(), Map.of("memoryGB", 3, "loadS", 5, "resident", List.of(2))));
    assertTrue(
        refusal(Map.of("models", models, "memoryGB", 4))
            .contains("models.slow.resident names ES 2, but ESs are numbered 0 to 1"));
  }

  @Test
  void indicesOfNoModelAreRefused() {
    assertTrue(
        refusal(Map.of("models", models(), "memoryGB", 4, "wanted", 2))
            .contains("wanted must be an index of a model, 0 to 1; it can be 2"));
  }
}
