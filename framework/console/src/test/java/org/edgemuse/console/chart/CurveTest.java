package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CurveTest {

  @Test
  void shortCurveIsKeptAsItIs() {
    Curve curve = new Curve(4);
    curve.add(3, 2);
    curve.add(4, 5);
    curve.add(7, 1);
    assertArrayEquals(new double[] {3, 4, 7}, curve.points().slots());
    assertArrayEquals(new double[] {2, 5, 1}, curve.points().values());
  }

  @Test
  void emptyCurveHasNoPoints() {
    assertEquals(0, new Curve(4).points().slots().length);
  }

  @Test
  void slotsWithoutValueLeaveNoPoint() {
    Curve curve = new Curve(4);
    curve.add(0, Double.NaN);
    curve.add(1, 1);
    curve.add(2, Double.POSITIVE_INFINITY);
    curve.add(3, 2);
    assertArrayEquals(new double[] {1, 3}, curve.points().slots());
  }

  @Test
  void spansOfTwoKeepWhatIsLowestAndHighestInThem() {
    Curve curve = new Curve(2);
    double[] values = {5, 9, 2, 4};
    for (int slot = 0; slot < 4; slot++) {
      curve.add(slot, values[slot]);
    }
    assertArrayEquals(new double[] {0, 1, 2, 3}, curve.points().slots());
    curve.add(4, 3);
    assertArrayEquals(new double[] {0, 1, 2, 4}, curve.points().slots());
    assertArrayEquals(new double[] {5, 9, 2, 3}, curve.points().values());
  }

  @Test
  void endsAndExtremesStayHoweverLongTheRun() {
    int slots = 100_000;
    Curve curve = new Curve(50);
    SplittableRandom random = new SplittableRandom(5);
    double[] values = random.doubles(slots).toArray();
    values[31_234] = -7;
    values[77_777] = 11;
    for (int slot = 0; slot < slots; slot++) {
      curve.add(slot, values[slot]);
    }
    Curve.Points points = curve.points();
    assertTrue(points.slots().length <= 102, () -> points.slots().length + " points");
    assertTrue(points.slots().length > 50, () -> points.slots().length + " points");
    assertEquals(0, points.slots()[0]);
    assertEquals(slots - 1, points.slots()[points.slots().length - 1]);
    assertEquals(-7, Arrays.stream(points.values()).min().orElseThrow());
    assertEquals(11, Arrays.stream(points.values()).max().orElseThrow());
    for (int i = 0; i < points.slots().length; i++) {
      assertEquals(values[(int) points.slots()[i]], points.values()[i], "a value of another slot");
      assertTrue(i == 0 || points.slots()[i] > points.slots()[i - 1], "slots must rise");
    }
  }

  @Test
  void earlySlotsAreAsFinelyDrawnAsLateOnes() {
    Curve curve = new Curve(64);
    for (int slot = 0; slot < 10_000; slot++) {
      curve.add(slot, slot % 7);
    }
    long early = Arrays.stream(curve.points().slots()).filter(slot -> slot < 5_000).count();
    long late = curve.points().slots().length - early;
    assertTrue(Math.abs(early - late) < 10, early + " and " + late);
  }

  @Test
  void slotThatComesBackIsRefused() {
    Curve curve = new Curve(4);
    curve.add(3, 1);
    assertThrows(IllegalArgumentException.class, () -> curve.add(3, 1));
  }
}
