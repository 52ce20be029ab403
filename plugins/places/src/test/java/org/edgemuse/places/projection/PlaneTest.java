package org.edgemuse.places.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths in planes against geodesics of another library. */
class PlaneTest {
  private static final double KM_20 = 20_000;

  private record Point(double x, double y) {}

  @ParameterizedTest
  @CsvSource({
    "144.96, -37.81",
    "0, 0",
    "-0.12, 51.5",
    "13.4, 52.5",
    "-70.9, -53.1",
    "18.95, 69.65",
    "25, 84",
    "15, 89.5",
    "179.95, -16.8",
    "-179.99, 65",
    "180, 10"
  })
  void aPlaneMadeForThePlaceKeepsLengthsWithinAThousandth(double lon, double lat) {
    assertKeepsLengths(Planes.around(lon, lat), lon, lat, 1e-5);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:32755, 144.96, -37.81",
    "EPSG:7855, 144.96, -37.81",
    "EPSG:32633, 13.4, 52.5",
    "EPSG:32633, 18.95, 69.65",
    "EPSG:32760, 179.95, -16.8",
    "EPSG:32601, -179.99, 65",
    "EPSG:32631, 0.5, 0",
    "EPSG:27700, -1.5, 52",
    "EPSG:2056, 7.44, 46.95",
    "EPSG:2272, -75.16, 39.95"
  })
  void projectionsOfThePlaceKeepLengthsWithinAThousandth(String name, double lon, double lat) {
    assertKeepsLengths(Planes.named(name), lon, lat, 1e-3);
  }

  private static void assertKeepsLengths(Plane plane, double lon, double lat, double most) {
    for (double azimuth = 0; azimuth < 180; azimuth += 22.5) {
      GeodesicData one = Geodesic.WGS84.Direct(lat, lon, azimuth, KM_20 / 2);
      GeodesicData other = Geodesic.WGS84.Direct(lat, lon, azimuth + 180, KM_20 / 2);
      Point from = project(plane, one.lon2, one.lat2);
      Point to = project(plane, other.lon2, other.lat2);
      double lengthM = Math.hypot(to.x - from.x, to.y - from.y);
      assertEquals(KM_20, lengthM, KM_20 * most, azimuth + " degrees from north");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "auto, 144.96, -37.81",
    "auto, 18.95, 69.65",
    "auto, 179.95, -16.8",
    "EPSG:32755, 144.96, -37.81",
    "EPSG:27700, -1.5, 52",
    "EPSG:2056, 7.44, 46.95",
    "EPSG:31467, 9.2, 48.8"
  })
  void thereAndBackIsTheSamePlaceToAMillimetre(String name, double lon, double lat) {
    Plane plane = name.equals("auto") ? Planes.around(lon, lat) : Planes.named(name);
    PlaneCoordinates coordinates = new PlaneCoordinates(plane, 1234.5, -987.25);
    double[] xyM = new double[2];
    double[] lonLat = new double[2];
    for (double dLon = -0.5; dLon <= 0.5; dLon += 0.125) {
      for (double dLat = -0.5; dLat <= 0.5; dLat += 0.125) {
        double there = lon + dLon > 180 ? lon + dLon - 360 : lon + dLon;
        coordinates.toMetres(there, lat + dLat, xyM);
        coordinates.toDegrees(xyM[0], xyM[1], lonLat);
        double offM = Geodesic.WGS84.Inverse(lat + dLat, there, lonLat[1], lonLat[0]).s12;
        assertTrue(offM < 1e-3, offM + " m at " + there + ", " + (lat + dLat));
        assertTrue(Math.abs(lonLat[0]) <= 180, "longitude " + lonLat[0]);
      }
    }
  }

  /** Published by Geoscience Australia for the trig station Flinders Peak (GDA94, MGA zone 55). */
  @Test
  void aPublishedPointOfMgaIsWhereItsOfficeHasIt() {
    double lon = 144 + 25 / 60.0 + 29.52442 / 3600;
    double lat = -(37 + 57 / 60.0 + 3.72030 / 3600);
    Point flindersPeak = project(Planes.named("EPSG:28355"), lon, lat);
    assertEquals(273741.297, flindersPeak.x, 0.001);
    assertEquals(5796489.777, flindersPeak.y, 0.001);
  }

  @Test
  void feetAndWestwardAxesBecomeMetresToTheEast() {
    // Lo19 of South Africa counts westings and southings.
    Point one = project(Planes.named("EPSG:2048"), 18.5, -33.9);
    Point other = project(Planes.named("EPSG:2048"), 18.6, -33.8);
    assertTrue(other.x > one.x && other.y > one.y);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    Plane plane = Planes.named("EPSG:27700");
    Point alone = sum(plane);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Point>> sums = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        sums.add(threads.submit(() -> sum(plane)));
      }
      for (Future<Point> sum : sums) {
        assertEquals(alone, sum.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Point sum(Plane plane) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < 5000; i++) {
      Point point = project(plane, -3 + i * 1e-3, 51 + (i % 70) * 1e-2);
      x += point.x;
      y += point.y;
    }
    return new Point(x, y);
  }

  @Test
  void aPlaneComesBackFromACheckpoint() throws Exception {
    Plane plane = Planes.around(10, 50);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(plane);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(project(plane, 10.1, 50.1), project((Plane) in.readObject(), 10.1, 50.1));
    }
  }

  private static Point project(Plane plane, double lon, double lat) {
    double[] xyM = new double[2];
    plane.project(lon, lat, xyM);
    return new Point(xyM[0], xyM[1]);
  }
}
