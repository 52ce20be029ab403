package org.edgemuse.kernel.coverage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trees find is what a pass over all APs finds. */
class CoverageTest {
  private static final int UES = 100;

  private final ApList found = new ApList();

  private static int nearestByScan(World world, int ue) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int ap = 0; ap < world.apCount(); ap++) {
      double dx = world.ues().xM(ue) - world.aps().xM(ap);
      double dy = world.ues().yM(ue) - world.aps().yM(ap);
      double squared = dx * dx + dy * dy;
      if (squared < least) {
        least = squared;
        nearest = ap;
      }
    }
    return nearest;
  }

  private int[] found(World world, int ue) {
    world.coverage().find(ue, found);
    return IntStream.range(0, found.size()).map(found::get).toArray();
  }

  private void assertSameAsScan(World world) {
    for (int ue = 0; ue < world.ues().count(); ue++) {
      int asked = ue;
      int[] expected =
          IntStream.range(0, world.apCount())
              .filter(ap -> world.distanceM(asked, ap) <= world.reachM(ap))
              .toArray();
      assertArrayEquals(expected, found(world, ue), "UE " + ue);
      assertEquals(expected.length > 0, world.reachesAny(ue), "UE " + ue);
      for (int ap : expected) {
        assertTrue(world.reaches(ue, ap));
      }
    }
  }

  private void assertSameAsScan(TestRun run) {
    EdgeSimulation simulation = run.start();
    do {
      assertSameAsScan(simulation.world());
    } while (simulation.step());
  }

  @ParameterizedTest
  @EnumSource
  void nearestApIsThatOfAScan_theLowestOfSeveral(Layouts layout) {
    EdgeSimulation simulation = layout.run(UES).start();
    World world = simulation.world();
    NearestAp searched = new NearestAp(world.aps(), false);
    NearestAp scanned = new NearestAp(world.aps(), true);
    do {
      for (int ue = 0; ue < UES; ue++) {
        int expected = nearestByScan(world, ue);
        double x = world.ues().xM(ue);
        double y = world.ues().yM(ue);
        assertEquals(expected, searched.find(x, y), "UE " + ue);
        assertEquals(expected, scanned.find(x, y), "UE " + ue);
        assertEquals(expected, world.nearestAp(ue), "UE " + ue);
      }
    } while (simulation.step());
  }

  @ParameterizedTest
  @EnumSource
  void apsInReachAreThoseOfAScan_inTheOrderOfTheirIndices(Layouts layout) {
    assertSameAsScan(layout.run(UES).with("accessPoints.coverageM", 100));
    assertSameAsScan(
        layout
            .run(UES)
            .with("accessPoints.coverageM", Map.of("uniform", List.of(1, 300)))
            .with("channel", Map.of("wired", Map.of("reachM", 150))));
    assertSameAsScan(
        layout
            .run(UES)
            .with("accessPoints.powerW", Map.of("uniform", List.of(0.01, 1)))
            .with("channel", Map.of("shannon", Map.of("minSnrDb", 50))));
  }

  @Test
  void withoutLimitsEveryApReachesEveryUe() {
    World world = Layouts.RANDOM.run(3).start().world();
    assertFalse(world.coverage().isLimited());
    assertEquals(Double.POSITIVE_INFINITY, world.reachM(7));
    assertArrayEquals(IntStream.range(0, Layouts.RANDOM.count).toArray(), found(world, 1));
  }

  @Test
  void apsOfLimitedAndUnlimitedReachStandSideBySide() {
    List<Double> coverageM =
        IntStream.range(0, Layouts.RANDOM.count).mapToObj(ap -> ap == 3 ? 1e300 : 80.0).toList();
    assertSameAsScan(Layouts.RANDOM.run(UES).with("accessPoints.coverageM", coverageM));
  }

  @Test
  void aCheckpointFindsWhatTheRunFinds() throws Exception {
    TestRun run =
        Layouts.RANDOM
            .run(UES)
            .with("accessPoints.coverageM", 40)
            .with("metrics", List.of("requests", "delay"));
    EdgeSimulation simulation = run.start();
    for (int slot = 0; slot < 10; slot++) {
      simulation.step();
      assertSameAsScan(simulation.world());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    simulation.save(bytes);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(bytes.toByteArray()), CoverageTest.class.getClassLoader());
    while (simulation.step() & restored.step()) {
      assertSameAsScan(restored.world());
    }
    assertArrayEquals(simulation.summary().values(), restored.summary().values());
  }
}
