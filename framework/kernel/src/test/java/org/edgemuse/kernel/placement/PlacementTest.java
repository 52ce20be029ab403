package org.edgemuse.kernel.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeMap;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.testing.Fakes;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Area AREA = new Area(1200, 600);

  @Test
  void sixApsStandInTwoRowsOfThree() {
    double[] xM = new double[6];
    double[] yM = new double[6];
    new GridPlacement(AREA).place("ap", xM, yM);
    assertArrayEquals(new double[] {200, 600, 1000, 200, 600, 1000}, xM);
    assertArrayEquals(new double[] {150, 150, 150, 450, 450, 450}, yM);
  }

  @Test
  void gridRowsDifferByOneAtMostWithTheFullerFirst() {
    for (int count = 0; count <= 60; count++) {
      double[] xM = new double[count];
      double[] yM = new double[count];
      new GridPlacement(AREA).place("ap", xM, yM);
      TreeMap<Double, Integer> rows = new TreeMap<>();
      for (int i = 0; i < count; i++) {
        rows.merge(yM[i], 1, Integer::sum);
        assertTrue(xM[i] > 0 && xM[i] < 1200, "member " + i + " of " + count);
      }
      assertEquals((int) Math.floor(Math.sqrt(count)), rows.size());
      int fuller = Integer.MAX_VALUE;
      for (int size : rows.values()) {
        assertTrue(size <= fuller, count + " members: " + rows);
        fuller = size;
      }
      if (count > 0) {
        assertTrue(rows.firstEntry().getValue() - fuller <= 1, count + " members: " + rows);
      }
    }
  }

  @Test
  void uniformPlacesFillQuartersEvenlyAndDifferByPopulation() {
    Placement placement = new UniformPlacement(AREA, Fakes.run(9, 0, 1, 1).draws("place"));
    int count = 20_000;
    double[] xM = new double[count];
    double[] yM = new double[count];
    placement.place("ue", xM, yM);
    int[] quarters = new int[4];
    for (int i = 0; i < count; i++) {
      quarters[(int) (xM[i] / 600) + 2 * (int) (yM[i] / 300)]++;
    }
    for (int quarter : quarters) {
      assertEquals(count / 4.0, quarter, 4 * Math.sqrt(count * 3 / 16.0));
    }
    double[] otherM = new double[count];
    placement.place("ap", otherM, new double[count]);
    assertFalse(Arrays.equals(xM, otherM));
  }

  @Test
  void uniformPlaceOfAMemberDoesNotHangOnHowManyThereAre() {
    Placement placement = new UniformPlacement(AREA, Fakes.run(9, 0, 1, 1).draws("place"));
    double[] fewM = new double[3];
    double[] manyM = new double[10];
    placement.place("ue", fewM, new double[3]);
    placement.place("ue", manyM, new double[10]);
    assertArrayEquals(fewM, Arrays.copyOf(manyM, 3));
  }

  @Test
  void pointsAreTakenFromTheLists() {
    double[] xM = new double[2];
    double[] yM = new double[2];
    new PointsPlugin()
        .create(new PointsPlugin.Options(Values.list(1, 2), Values.constant(7)), Fakes.run(0, 2, 1))
        .place("ap", xM, yM);
    assertArrayEquals(new double[] {1, 2}, xM);
    assertArrayEquals(new double[] {7, 7}, yM);
  }

  @Test
  void pointsOutsideTheAreaAreRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new PointsPlugin()
                    .create(
                        new PointsPlugin.Options(Values.constant(1), Values.list(1, 1001)),
                        Fakes.run(0, 2, 1)));
    assertTrue(refused.getMessage().startsWith("yM ("), refused.getMessage());
  }
}
