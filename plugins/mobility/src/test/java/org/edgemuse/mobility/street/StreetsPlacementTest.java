package org.edgemuse.mobility.street;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.testing.Town;
import org.edgemuse.mobility.street.testing.TownRun;
import org.junit.jupiter.api.Test;

class StreetsPlacementTest {

  @Test
  void membersStandAlongStreetsInProportionToTheirLengths() {
    Town town =
        Town.of(
            400,
            Town.street(0, 0, 100, 0),
            Town.street(100, 0, 100, 100, 100, 300),
            Town.street(Direction.BOTH, Use.CAR, Double.NaN, 0, 0, 0, 200));
    int count = 40_000;
    double[] xM = new double[count];
    double[] yM = new double[count];
    Placement placement =
        new StreetsPlacementPlugin()
            .create(new StreetsPlacementPlugin.Options(Traffic.FOOT, 0.5), new TownRun(town, 1, 1));
    placement.place("ue", xM, yM);
    int[] seen = new int[4];
    for (int member = 0; member < count; member++) {
      assertTrue(town.awayM(xM[member], yM[member]) < 1e-9);
      assertTrue(xM[member] > 0 || yM[member] == 0, "nobody stands where only cars go");
      seen[yM[member] == 0 ? 0 : yM[member] < 100 ? 1 : yM[member] < 200 ? 2 : 3]++;
    }
    for (int quarter : seen) {
      assertEquals(count / 4.0, quarter, 4 * Math.sqrt(count * 0.25 * 0.75));
    }
  }
}
