package org.edgemuse.inference.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

/** Whole runs: what is not in memory is a stage of a request's delay. */
class HostedRunTest {
  private static final int SLOTS = 6;

  /** One UE that asks in every slot; its tasks want the two models in turns. */
  private static Worlds world(Object model) {
    return Worlds.defaults()
        .with("slots", SLOTS)
        .with("accessPoints.count", 1)
        .with("edgeServers.count", 1)
        .with("edgeServers.capacityTflops", 10)
        .with("edgeServers.model", model)
        .with("userEquipments.count", 1)
        .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 1)))
        .with("userEquipments.errorLimit", .055)
        .with("sharing", Map.of("server", "first-come-first-served"))
        .with("slotSeconds", 100)
        .with("metrics", List.of("delay"));
  }

  private static Map<String, Object> hosted(double memoryGB) {
    Map<String, Object> models = new LinkedHashMap<>();
    Object calibrated = Map.of("calibrated", Map.of("profile", Profiles.node(Map.of())));
    models.put("one", Map.of("model", calibrated, "memoryGB", 2, "loadS", 3));
    models.put("other", Map.of("model", calibrated, "memoryGB", 2, "loadS", 7));
    Object wanted = Map.of("list", List.of(0, 1, 0, 1, 0, 1), "by", "taskIndex");
    return Map.of("hosted", Map.of("models", models, "memoryGB", memoryGB, "wanted", wanted));
  }

  private static EdgeSimulation run(Object model) {
    return world(model).run(1);
  }

  private static double value(EdgeSimulation run, String column) {
    return run.summary().value(column);
  }

  @Test
  void coldLoadsAreAStageOfTheDelay() {
    EdgeSimulation warm = run(Map.of("calibrated", Map.of("profile", Profiles.node(Map.of()))));
    EdgeSimulation roomy = run(hosted(4));
    EdgeSimulation narrow = run(hosted(3));
    double plain = value(warm, "mean_delay_s");
    // Each model is loaded once, or for every request.
    assertEquals(plain + (3. + 7) / SLOTS, value(roomy, "mean_delay_s"), 1e-9);
    assertEquals(plain + (3. + 7) / 2, value(narrow, "mean_delay_s"), 1e-9);
    assertEquals(2. / SLOTS, value(roomy, "cold_loads"), 1e-12);
    assertEquals(1, value(narrow, "cold_loads"), 1e-12);
  }

  @Test
  void memoriesAreAsAtTheStartInEachEpisode() {
    EdgeSimulation one = world(hosted(4)).with("slots", 3).run(1);
    EdgeSimulation three = world(hosted(4)).with("slots", 3).with("episodes", 3).run(1);
    assertEquals(2. / 3, value(one, "cold_loads"), 1e-12);
    assertEquals(2. / 3, value(three, "cold_loads"), 1e-12);
  }

  @Test
  void aModelLargerThanTheMemoryIsRefusedBeforeTheRun() {
    ConfigException refused = assertThrows(ConfigException.class, () -> run(hosted(1)));
    assertTrue(
        refused
            .getMessage()
            .contains("memoryGB (1) of ES 0 is too little for model 'one', which occupies 2 GB"),
        refused.getMessage());
  }

  @Test
  void stepsTakeAsLongAsMeasuredWhereTheCapacityIsTheDevices() {
    Worlds world = world(Map.of("calibrated", Map.of("profile", Profiles.node(Map.of()))));
    double fast = value(world.run(1), "mean_delay_s");
    double slow = value(world.with("edgeServers.capacityTflops", 5).run(1), "mean_delay_s");
    // Ten steps of 2 ms each, or twice that.
    assertEquals(10 * .002, slow - fast, 1e-9);
  }

  @Test
  void requestsTogetherTakeWhatTheirBatchWasMeasuredToTake() {
    Map<String, Object> model = Map.of("calibrated", Map.of("profile", Profiles.node(Map.of())));
    Worlds world =
        world(model)
            .with("userEquipments.count", 4)
            .with("accessPoints.bandwidthMHz", 1e6)
            .with("userEquipments.resultMB", 1e-9);
    double batched = value(world.with("sharing.server", "batched").run(1), "mean_delay_s");
    // Ten steps of a batch of four, 5 ms each, against four times 20 ms one after the other.
    assertEquals(10 * .005, batched, 1e-4);
    assertEquals(.050, value(world.run(1), "mean_delay_s"), 1e-4);
  }
}
