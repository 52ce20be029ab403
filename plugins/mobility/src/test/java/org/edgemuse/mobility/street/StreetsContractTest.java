package org.edgemuse.mobility.street;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.testkit.MobilityContract;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class StreetsContractTest extends MobilityContract {
  private static final Map<String, Object> HOME_WORK =
      Map.of("dayS", 100, "leaveS", Map.of("uniform", List.of(0, 60)), "workS", 30);

  @Override
  protected List<Object> models() {
    return List.of(
        "streets",
        Map.of("streets", Map.of("cars", 0.5, "pauseS", Map.of("uniform", List.of(0, 20)))),
        Map.of("streets", Map.of("cars", 1, "destinations", "gravity")),
        Map.of("streets", Map.of("destinations", Map.of("home-work", HOME_WORK))));
  }

  @Override
  protected Worlds world() {
    return Worlds.defaults().with("map", "town").with("userEquipments.placement", "streets");
  }

  @Test
  void episodesBeginWithTheSameTripsFromTheSamePlaces() {
    EdgeSimulation simulation =
        world()
            .with("slots", 30)
            .with("episodes", 2)
            .with("userEquipments.mobility", models().get(1))
            .start(3);
    double[][] xM = new double[60][];
    for (int slot = 0; slot < 60; slot++) {
      simulation.step();
      xM[slot] = new double[simulation.world().ues().count()];
      for (int ue = 0; ue < xM[slot].length; ue++) {
        xM[slot][ue] = simulation.world().ues().xM(ue);
      }
    }
    for (int slot = 0; slot < 30; slot++) {
      assertArrayEquals(xM[slot], xM[slot + 30]);
    }
  }
}
