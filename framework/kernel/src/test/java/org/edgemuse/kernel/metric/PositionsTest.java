package org.edgemuse.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.result.TableRows;
import org.edgemuse.kernel.testing.Eastward;
import org.edgemuse.kernel.testing.FakeMap;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Map<String, Object> APS =
      Map.of("points", Map.of("xM", List.of(10, 20.00049), "yM", 30));

  /** A degree for every kilometre, at 145 E and 37 S, but for what cannot be written in a cell. */
  private record Simple() implements Coordinates {
    @Override
    public void toDegrees(double xM, double yM, double[] lonLat) {
      lonLat[0] = 145 + xM / 1000 + 1e-9;
      lonLat[1] = -37 + yM / 1000 - 1e-9;
    }

    @Override
    public void toMetres(double lon, double lat, double[] xyM) {
      throw new AssertionError("places are made from metres");
    }
  }

  private static TestRun world(Map<String, Object> options) {
    return TestRun.simple()
        .with("slots", 5)
        .with("slotSeconds", 0.1)
        .with("accessPoints.placement", APS)
        .with("userEquipments.count", 2)
        .with("userEquipments.placement", Map.of("points", Map.of("xM", List.of(1, 2), "yM", 0.5)))
        .bring("userEquipments.mobility", run -> new Eastward(1, 1000))
        .with("metrics", List.of(Map.of("positions", options)));
  }

  private static void left(TestRun run, String... lines) {
    TableRows table = run.run().summary().table("positions");
    String header = String.join(",", table.columns());
    String rows =
        IntStream.range(0, table.rows())
            .mapToObj(
                row ->
                    IntStream.range(0, table.columns().size())
                        .mapToObj(column -> text(table.value(row, column)))
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", lines), header + "\n" + rows);
  }

  private static String text(double value) {
    return Double.isNaN(value)
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  @Test
  void apsOnce_uesEverySoManySlots_atTheEndOfTheSlot() {
    left(
        world(Map.of("every", 2)),
        "episode,slot,time_s,ue,ap,es,x_m,y_m",
        "0,0,0.1,,0,,10,30",
        "0,0,0.1,,1,,20,30",
        "0,0,0.1,0,,,2,0.5",
        "0,0,0.1,1,,,3,0.5",
        "0,2,0.3,0,,,4,0.5",
        "0,2,0.3,1,,,5,0.5",
        "0,4,0.5,0,,,6,0.5",
        "0,4,0.5,1,,,7,0.5");
  }

  @Test
  void withCoordinates_degreesHaveSevenDecimals_andPlacedEssHaveRows() {
    left(
        world(Map.of("every", 4, "first", 1))
            .bring("map", run -> new FakeMap().at(new Simple()))
            .with("edgeServers.colocated", true),
        "episode,slot,time_s,ue,ap,es,x_m,y_m,longitude_deg,latitude_deg",
        "0,0,0.1,,0,,10,30,145.01,-36.97",
        "0,0,0.1,,1,,20,30,145.0200005,-36.97",
        "0,0,0.1,,,0,10,30,145.01,-36.97",
        "0,0,0.1,,,1,20,30,145.0200005,-36.97",
        "0,0,0.1,0,,,2,0.5,145.002,-36.9995",
        "0,4,0.5,0,,,6,0.5,145.006,-36.9995");
  }

  @Test
  void onlyMeasuredSlotsHaveRows_theFirstOfThemThoseOfAps() {
    left(
        world(Map.of("every", 1, "first", 0)).with("measure", Map.of("lastSlots", 2)),
        "episode,slot,time_s,ue,ap,es,x_m,y_m",
        "0,3,0.4,,0,,10,30",
        "0,3,0.4,,1,,20,30");
  }

  @Test
  void everyEpisodeHasItsRowsOfUes_apsHaveTheirsOnce() {
    left(
        world(Map.of("every", 4, "first", 1)).with("episodes", 2),
        "episode,slot,time_s,ue,ap,es,x_m,y_m",
        "0,0,0.1,,0,,10,30",
        "0,0,0.1,,1,,20,30",
        "0,0,0.1,0,,,2,0.5",
        "0,4,0.5,0,,,6,0.5",
        "1,0,0.1,0,,,2,0.5",
        "1,4,0.5,0,,,6,0.5");
  }
}
