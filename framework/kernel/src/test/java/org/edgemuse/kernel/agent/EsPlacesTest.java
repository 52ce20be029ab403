package org.edgemuse.kernel.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;

class EsPlacesTest {
  private static Map<String, Object> points(List<Double> xM, double yM) {
    return Map.of("points", Map.of("xM", xM, "yM", yM));
  }

  private static TestRun placed() {
    return TestRun.simple()
        .with("accessPoints.count", 3)
        .with("accessPoints.placement", points(List.of(100.0, 100.5, 500.0), 50))
        .with("edgeServers.count", 4)
        .with("edgeServers.fibreMbps", 8)
        .with("edgeServers.placement", points(List.of(100.4, 501.0, 501.1, 99.2), 50));
  }

  @Test
  void anEsWithinAMetreOfAnAp_hasTheNearestOneForItsHome() {
    World world = placed().start().world();
    assertTrue(world.ess().placed());
    assertEquals(1, world.ess().homeAp(0));
    assertEquals(2, world.ess().homeAp(1), "a metre is within a metre");
    assertEquals(-1, world.ess().homeAp(2));
    assertEquals(0, world.ess().homeAp(3));
    assertEquals(501.1, world.ess().xM(2));
    assertEquals(50, world.ess().agent(2).yM());
    assertEquals(501.1, world.geometry().esXm(2));
  }

  @Test
  void dataOfTheHomeAp_needsNoFibre() {
    World world = placed().start().world();
    assertEquals(0, world.ess().promptFibreS(1, 0, 1));
    assertEquals(1, world.ess().promptFibreS(0, 0, 1));
    assertEquals(1, world.ess().promptFibreS(2, 2, 1));
    assertEquals(0, world.ess().resultFibreS(0, 3, 1));
    assertEquals(1, world.ess().resultFibreS(3, 3, 1));
  }

  @Test
  void colocatedEss_standAtTheirAps_withoutPlacesOfTheirOwn() {
    World world = TestRun.simple().with("edgeServers.colocated", true).start().world();
    assertFalse(world.ess().placed());
    assertEquals(1, world.ess().homeAp(1));
    assertEquals(world.aps().xM(1), world.ess().xM(1));
    assertEquals(world.aps().yM(1), world.ess().yM(1));
  }

  @Test
  void withoutPlacement_essAreNowhere() {
    World world = TestRun.simple().start().world();
    assertFalse(world.ess().placed());
    assertEquals(-1, world.ess().homeAp(1));
    assertTrue(Double.isNaN(world.ess().xM(1)));
  }

  @Test
  void colocatedAndPlaced_contradictEachOther() {
    TestRun both = placed().with("edgeServers.colocated", true);
    ConfigException refused = assertThrows(ConfigException.class, both::scenario);
    assertEquals(
        "edgeServers.placement: colocated and placement both say where ESs stand, but only one of"
            + " them may",
        refused.getMessage());
  }

  @Test
  void anEsOutsideTheArea_isRefused() {
    TestRun outside =
        placed().with("edgeServers.placement", points(List.of(1.0, 2.0, 3.0, 1001.0), 50));
    ConfigException refused = assertThrows(ConfigException.class, outside::start);
    assertTrue(refused.getMessage().contains("xM"), refused.getMessage());
  }
}
