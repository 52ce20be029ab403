package org.edgemuse.mobility.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class TracesPluginTest {
  private static Worlds world(Map<String, Object> options) {
    return Worlds.defaults()
        .with("map", Map.of("walked", Map.of("traces", 3)))
        .with("userEquipments.count", 3)
        .with("userEquipments.mobility", Map.of("traces", options));
  }

  private static String refusal(Worlds world) {
    return assertThrows(ConfigException.class, () -> world.start(1)).problems().get(0).message();
  }

  @Test
  void gaps_areCountedAndTold() {
    assertEquals(
        List.of(
            "userEquipments.mobility.traces: gaps of more than 600 s in which UEs stand still, to"
                + " jump at their end: 3, in 3 of 3 traces"),
        world(Map.of()).start(1).repairs());
    assertEquals(List.of(), world(Map.of("maxGapS", 4000)).start(1).repairs());
  }

  @Test
  void fewerTracesThanUes_areRefused_unlessTheyAreTakenAgain() {
    assertEquals(
        "userEquipments.count (5) is more than the 3 traces of the map; with repeat: true UEs take"
            + " them again",
        refusal(world(Map.of()).with("userEquipments.count", 5)));
    EdgeSimulation run = world(Map.of("repeat", true)).with("userEquipments.count", 5).start(1);
    run.runToEnd();
    assertEquals(run.world().ues().xM(1), run.world().ues().xM(4));
    assertEquals(run.world().ues().yM(0), run.world().ues().yM(3));
  }

  @Test
  void aMapWithoutTraces_andNone_areRefused() {
    assertEquals(
        "Mobility 'traces' needs a map with traces: the map has none of them",
        refusal(world(Map.of()).with("map", Map.of("walked", Map.of("traces", 0)))));
    assertEquals(
        "Mobility 'traces' needs a map with traces: the scenario's key map says which",
        refusal(Worlds.defaults().with("userEquipments.mobility", "traces")));
  }

  @Test
  void aSampleOutsideTheArea_isNamed() {
    assertEquals(
        "Trace 'walker 0' is outside the area, 299 m x 40 m, at 0 s: sample 1 is at (300, 40)",
        refusal(world(Map.of()).with("map", Map.of("walked", Map.of("widthM", 299)))));
  }

  @Test
  void everyEpisodeBeginsTheTracesAnew() {
    EdgeSimulation run = world(Map.of()).with("slots", 9).with("episodes", 2).start(1);
    double[] first = new double[9];
    for (int slot = 0; slot < 9; slot++) {
      run.step();
      first[slot] = run.world().ues().xM(1);
    }
    for (int slot = 0; slot < 9; slot++) {
      run.step();
      assertEquals(first[slot], run.world().ues().xM(1), "slot " + slot);
    }
  }
}
