package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * GeoMason's maps drop into the command as a folder of plugins. GeoMason is in no public
 * repository: where it has not been installed there is nothing to test.
 */
class GeoMasonIT {
  private static final String JAR = "cs/gmu/edu/eclab/contrib/geomason/1.6/geomason-1.6.jar";
  private static final Path PLUGINS = Command.ROOT.resolve("plugins/geomason/target/plugins");
  private static final String SCENARIO =
      """
      slots: 50
      map: {geomason: {streets: streets.shp, marginM: 20}}
      accessPoints: {count: 2, bandwidthMHz: 6}
      edgeServers: {count: 2, capacityTflops: 5}
      userEquipments:
        count: 10
        demand: {bernoulli: {probability: 0.5}}
        resultMB: 1
        placement: streets
        mobility: {streets: {walkMps: 5}}
      scheduler: masl
      metrics: [delay, {positions: {every: 10}}]
      """;

  @TempDir Path folder;

  @BeforeEach
  void geoMasonIsInstalled() {
    Path installed = Path.of(System.getProperty("maven.repo.local")).resolve(JAR);
    assumeTrue(
        Files.exists(installed),
        "GeoMason (cs.gmu.edu.eclab.contrib:geomason:1.6) is not installed, so plugins/geomason was"
            + " neither built nor tested");
  }

  @Test
  void uesTravelOnStreetsThatGeoMasonReads() throws IOException {
    write();
    Files.writeString(folder.resolve("city.yaml"), SCENARIO);
    Path out = folder.resolve("out");
    Command.run("run", folder.resolve("city.yaml"), "--plugins", PLUGINS, "--out", out);
    CsvTable positions = CsvTable.read(out.resolve("positions.csv"));
    List<CsvRow> ues =
        positions.rows().stream().filter(row -> !positions.text(row, "ue").isEmpty()).toList();
    assertEquals(50, ues.size());
    for (CsvRow ue : ues) {
      double xM = positions.number(ue, "x_m");
      double yM = positions.number(ue, "y_m");
      assertTrue(isSide(xM) || isSide(yM), "(" + xM + ", " + yM + ") is not on the street");
    }
  }

  private static boolean isSide(double metres) {
    return metres == 20 || metres == 420;
  }

  @Test
  void pluginIsListedWithItsOptions() {
    String shown = Command.run("plugins", "geomason", "--plugins", PLUGINS);
    assertTrue(shown.contains("Shapefiles read by GeoMason"), shown);
    assertTrue(shown.contains("metresPerUnit"), shown);
  }

  /** One street around a square of 400 m, as a shapefile with an attribute. */
  private void write() throws IOException {
    double[] ring = {0, 0, 400, 0, 400, 400, 0, 400, 0, 0};
    int recordBytes = 4 + 32 + 8 + 4 + 8 * ring.length;
    ByteBuffer shapes = ByteBuffer.allocate(100 + 8 + recordBytes);
    shapes.putInt(0, 9994).position(100);
    shapes.putInt(1).putInt(recordBytes / 2).order(ByteOrder.LITTLE_ENDIAN);
    shapes.putInt(28, 1000).putInt(32, 3).putInt(3);
    shapes.position(shapes.position() + 32);
    shapes.putInt(1).putInt(ring.length / 2).putInt(0);
    for (double value : ring) {
      shapes.putDouble(value);
    }
    assertEquals(shapes.capacity(), shapes.position());
    Files.write(folder.resolve("streets.shp"), shapes.array());
    ByteBuffer table = ByteBuffer.allocate(65 + 5).order(ByteOrder.LITTLE_ENDIAN);
    table.put(0, (byte) 3).putInt(4, 1).putShort(8, (short) 65).putShort(10, (short) 5);
    table.position(32).put("NAME".getBytes(StandardCharsets.US_ASCII));
    table.put(32 + 11, (byte) 'C').put(32 + 16, (byte) 4).put(64, (byte) 0x0D);
    table.position(65).put(" ring".getBytes(StandardCharsets.US_ASCII));
    Files.write(folder.resolve("streets.dbf"), table.array());
  }
}
