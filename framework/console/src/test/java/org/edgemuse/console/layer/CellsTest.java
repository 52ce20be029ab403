package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.edgemuse.console.Plays;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTest {

  private static final Area AREA = new Area(800, 400);

  @TempDir Path folder;

  private World world(int aps, String placement) {
    return Plays.picture(
            folder,
            Plays.TWO_CELLS,
            1,
            "accessPoints={count: %d, placement: %s, bandwidthMHz: 1}".formatted(aps, placement),
            "channel={wired: {reachM: 2000}}")
        .scene()
        .run()
        .simulation()
        .world();
  }

  private static double area(double[] corners) {
    double twice = 0;
    for (int i = 0; i < corners.length; i += 2) {
      int next = (i + 2) % corners.length;
      twice += corners[i] * corners[next + 1] - corners[next] * corners[i + 1];
    }
    return twice / 2;
  }

  private static boolean contains(double[] corners, double x, double y) {
    for (int i = 0; i < corners.length; i += 2) {
      int next = (i + 2) % corners.length;
      double dx = corners[next] - corners[i];
      double dy = corners[next + 1] - corners[i + 1];
      if (dx * (y - corners[i + 1]) - dy * (x - corners[i]) < 0) {
        return false;
      }
    }
    return corners.length > 0;
  }

  @Test
  void cellHoldsThePointsThatAreNearestToItsAp() {
    World world = world(17, "uniform");
    Cells cells = new Cells(world.aps(), AREA, ap -> Double.POSITIVE_INFINITY);
    double sum = 0;
    for (int ap = 0; ap < 17; ap++) {
      sum += area(cells.polygon(ap));
    }
    assertEquals(800 * 400, sum, 1e-6);
    for (double x = 3.7; x < 800; x += 37) {
      for (double y = 2.3; y < 400; y += 29) {
        int nearest = 0;
        for (int ap = 1; ap < 17; ap++) {
          double old = Math.hypot(x - world.aps().xM(nearest), y - world.aps().yM(nearest));
          if (Math.hypot(x - world.aps().xM(ap), y - world.aps().yM(ap)) < old) {
            nearest = ap;
          }
        }
        for (int ap = 0; ap < 17; ap++) {
          assertEquals(ap == nearest, contains(cells.polygon(ap), x, y), "AP " + ap);
        }
      }
    }
  }

  @Test
  void cellEndsWhereItsApReachesNoFarther() {
    World world = world(2, "{points: {xM: [100, 700], yM: [200, 0]}}");
    Cells cells = new Cells(world.aps(), AREA, ap -> 50);

    assertEquals(Math.PI * 50 * 50, area(cells.polygon(0)), 15);
    assertEquals(Math.PI * 50 * 50 / 2, area(cells.polygon(1)), 8);
  }

  @Test
  void firstOfTwoApsAtOnePlaceHasTheCell() {
    World world = world(2, "{points: {xM: [100, 100], yM: [200, 200]}}");
    Cells cells = new Cells(world.aps(), AREA, ap -> 1e9);

    assertEquals(800 * 400, area(cells.polygon(0)));
    assertEquals(0, cells.polygon(1).length);
  }
}
