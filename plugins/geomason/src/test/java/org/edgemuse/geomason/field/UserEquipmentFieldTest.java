package org.edgemuse.geomason.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.vividsolutions.jts.geom.Coordinate;
import com.vividsolutions.jts.geom.Envelope;
import com.vividsolutions.jts.geom.GeometryFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.geomason.TestCity;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.world.World;
import org.edgemuse.mobility.MobilityPlugins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.engine.Schedule;
import sim.engine.Stoppable;
import sim.util.Bag;
import sim.util.geo.MasonGeometry;

class UserEquipmentFieldTest {
  @TempDir Path folder;
  private EdgeSimulation simulation;

  @BeforeEach
  void start() throws IOException {
    TestCity.write(folder);
    simulation =
        TestCity.start(
            TestCity.scenario(folder, "{random-walk: {stepM: 30}}", new MobilityPlugins()));
  }

  private void requireAtUes(UserEquipmentField ues) {
    World world = simulation.world();
    for (int ue = 0; ue < world.ues().count(); ue++) {
      Coordinate at = ues.point(ue).getGeometry().getCoordinate();
      assertEquals(TestCity.CORNER + world.ues().xM(ue), at.x, 1e-9);
      assertEquals(TestCity.CORNER + world.ues().yM(ue), at.y, 1e-9);
      assertEquals(ue, ues.point(ue).getIntegerAttribute(UserEquipmentField.UE));
    }
  }

  @Test
  void pointsFollowTheUesInTheCoordinatesOfTheFiles() {
    UserEquipmentField ues = UserEquipmentField.of(simulation);
    requireAtUes(ues);
    MasonGeometry first = ues.point(0);
    ues.follow(simulation);
    for (int slot = 0; slot < 5; slot++) {
      simulation.step();
      requireAtUes(ues);
    }
    assertSame(first, ues.point(0), "whoever holds a point keeps it");
    assertEquals(30, ues.field().getGeometries().numObjs);
  }

  @Test
  void fieldIsAskedByItsIndex() {
    UserEquipmentField ues = UserEquipmentField.of(simulation);
    ues.follow(simulation);
    simulation.step();
    Envelope corner = new Envelope(TestCity.CORNER, TestCity.CORNER + 200, 5000, 5200);
    Set<Integer> near = new HashSet<>();
    for (int ue = 0; ue < 30; ue++) {
      if (simulation.world().ues().xM(ue) <= 200 && simulation.world().ues().yM(ue) <= 200) {
        near.add(ue);
      }
    }
    Bag covered =
        ues.field().getCoveredObjects(new MasonGeometry(new GeometryFactory().toGeometry(corner)));
    Set<Integer> found = new HashSet<>();
    for (Object point : covered) {
      found.add(((MasonGeometry) point).getIntegerAttribute(UserEquipmentField.UE));
    }
    assertNotEquals(Set.of(), near);
    assertEquals(near, found);
  }

  @Test
  void codeOfOnesOwnRunsAfterThePointsHaveMoved() {
    UserEquipmentField ues = UserEquipmentField.of(simulation);
    Stoppable follows = ues.follow(simulation);
    List<Double> seen = new ArrayList<>();
    simulation.schedule.scheduleRepeating(
        Schedule.EPOCH,
        UserEquipmentField.ORDERING + 1,
        state -> seen.add(ues.point(3).getGeometry().getCoordinate().x));
    simulation.step();
    assertEquals(TestCity.CORNER + simulation.world().ues().xM(3), seen.get(0), 1e-9);
    follows.stop();
    simulation.step();
    assertEquals(seen.get(0), seen.get(1), "nobody follows any more");
  }

  @Test
  void followingChangesNoResult() {
    simulation.runToEnd();
    EdgeSimulation followed = TestCity.start(simulation.scenario());
    UserEquipmentField.of(followed).follow(followed);
    followed.runToEnd();
    for (int ue = 0; ue < 30; ue++) {
      assertEquals(simulation.world().ues().xM(ue), followed.world().ues().xM(ue));
    }
  }

  @Test
  void runThatHasNotStartedHasNoUes() {
    EdgeSimulation fresh = new EdgeSimulation(simulation.scenario(), 1, 0);
    assertThrows(IllegalStateException.class, () -> UserEquipmentField.of(fresh));
  }
}
