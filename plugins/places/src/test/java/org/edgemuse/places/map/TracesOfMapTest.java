package org.edgemuse.places.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a map makes of traces. */
class TracesOfMapTest {
  private static final String WALK =
      """
      id,time,latitude,longitude
      ann,10,-37.81,144.97
      ann,0,-37.80,144.96
      ben,5,-37.80,144.95
      """;

  @TempDir private Path folder;
  private MapFiles files;

  @BeforeEach
  void files() {
    files = new MapFiles(folder);
    files.write("walks.csv", WALK);
  }

  @Test
  void tracesReachOverTheArea_inItsMetres() {
    MapFiles.Made made = files.make("traces: walks.csv, marginM: 10");
    WorldMap map = made.map();
    assertEquals(2, map.traces().size());
    Trace ann = map.traces().get(0);
    assertEquals(
        Geodesic.WGS84.Inverse(-37.80, 144.96, -37.81, 144.97).s12,
        Math.hypot(ann.xM()[1] - ann.xM()[0], ann.yM()[1] - ann.yM()[0]),
        0.01);
    assertEquals(10, map.traces().get(1).xM()[0], 0.5, "the westernmost is at the margin");
    assertEquals(10, map.area().widthM() - ann.xM()[1], 0.5, "so is the easternmost");
    assertEquals(
        List.of("walks.csv: samples out of the order of time were sorted: 1"), made.repairs());
  }

  @Test
  void samplesOutsideAGivenExtent_areRefused_orDropped() {
    String extent = "extent: {west: 144.955, south: -37.82, east: 144.98, north: -37.79}, ";
    ConfigException refused =
        assertThrows(ConfigException.class, () -> files.make(extent + "traces: walks.csv"));
    assertEquals(
        "walks.csv: samples outside the extent: 1 of 3, at line 4 ('ben'); 'outside: drop' leaves"
            + " them out",
        refused.problems().get(0).message());
    MapFiles.Made dropped = files.make(extent + "outside: drop, traces: {file: walks.csv}");
    assertEquals(1, dropped.map().traces().size());
  }
}
