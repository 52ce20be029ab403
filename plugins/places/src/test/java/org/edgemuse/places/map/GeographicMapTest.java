package org.edgemuse.places.map;

import static org.edgemuse.places.map.MapFiles.feature;
import static org.edgemuse.places.map.MapFiles.line;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.WorldMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a map tells of good files. */
class GeographicMapTest {
  private static final String EUA_SITES =
      """
      SITE_ID,LATITUDE,LONGITUDE,NAME,STATE,LICENSING_AREA_ID,POSTCODE,SITE_PRECISION,ELEVATION,HCIS_L2
      10003026,-37.81517,144.97476,"Optus, 300 Bourke St",VIC,,3000,Unknown,,
      134237,-37.81239,144.97137,Telstra 500 Collins,VIC,,3000,Unknown,21,
      """;
  private static final String EUA_USERS =
      "Latitude,Longitude\r\n-37.81345,144.95140\r\n-37.81700,144.96200\r\n\r\n";

  @TempDir private Path folder;
  private MapFiles files;

  @BeforeEach
  void files() {
    files = new MapFiles(folder);
  }

  @Test
  void theHeadersOfThePublicDataSetOfMelbourneWorkAsTheyAre() {
    files.write("sites.csv", EUA_SITES);
    files.write("users.csv", EUA_USERS);
    MapFiles.Made made = files.make("sites: sites.csv, users: users.csv, marginM: 100");
    assertEquals(List.of(), made.repairs());
    MapPoints sites = made.map().points("sites");
    assertNotNull(sites);
    assertEquals("sites.csv", sites.source());
    assertEquals(List.of("Optus, 300 Bourke St", "Telstra 500 Collins"), sites.names());
    MapPoints users = made.map().points("users");
    assertNotNull(users);
    assertEquals(List.of("", ""), users.names());
    assertNull(made.map().points("servers"));
    double geodesicM = Geodesic.WGS84.Inverse(-37.81517, 144.97476, -37.81239, 144.97137).s12;
    assertEquals(
        geodesicM,
        Math.hypot(sites.xM()[0] - sites.xM()[1], sites.yM()[0] - sites.yM()[1]),
        geodesicM * 1e-6);
    // The westernmost and southernmost point of all is a user.
    assertEquals(100, users.xM()[0], 1e-3);
    assertEquals(100, users.yM()[1], 1e-3);
    assertEquals(100, made.map().area().widthM() - sites.xM()[0], 1e-3);
  }

  @Test
  void columnsMayHaveOtherNames() {
    files.write("a.csv", "breite;laenge;ort\n52.5;13.4;Mitte\n52.6;13.5;Norden\n");
    MapFiles.Made made =
        files.make("servers: {file: a.csv, latitude: breite, longitude: Laenge, name: ort}");
    MapPoints servers = made.map().points("servers");
    assertNotNull(servers);
    assertEquals(List.of("Mitte", "Norden"), servers.names());
    assertEquals(List.of("a.csv: read as separated by semicolons"), made.repairs());
  }

  @Test
  void pointsOfGeoJsonAreSitesToo() {
    files.geoJson(
        "s.geojson",
        feature("Point", "[13.4, 52.5, 34]", "\"name\": \"A\""),
        feature("MultiPoint", "[[13.41, 52.5], [13.42, 52.5]]", "\"SITE_ID\": 7"));
    MapPoints sites = files.map("sites: s.geojson").points("sites");
    assertNotNull(sites);
    assertEquals(List.of("A", "7", "7"), sites.names());
  }

  @Test
  void streetsKnowTheirDirectionSpeedAndUse() {
    files.geoJson(
        "streets.geojson",
        line("[[13.40, 52.50], [13.41, 52.50]]", "\"oneway\": \"yes\", \"maxspeed\": \"30\""),
        line("[[13.40, 52.51], [13.41, 52.51]]", "\"oneway\": \"-1\", \"highway\": \"footway\""),
        feature(
            "MultiLineString",
            "[[[13.40, 52.52], [13.41, 52.52]], [[13.40, 52.53], [13.41, 52.53]]]",
            "\"maxspeed\": 50, \"highway\": \"motorway\""));
    MapFiles.Made made = files.make("streets: streets.geojson");
    assertEquals(List.of(), made.repairs());
    List<Street> streets = made.map().streets();
    assertEquals(4, streets.size());
    assertEquals(Street.Direction.FORWARD, streets.get(0).direction());
    assertEquals(30 / 3.6, streets.get(0).speedMps(), 1e-9);
    assertEquals(Street.Use.ANY, streets.get(0).use());
    assertEquals(Street.Direction.BACKWARD, streets.get(1).direction());
    assertEquals(Street.Use.FOOT, streets.get(1).use());
    assertTrue(Double.isNaN(streets.get(1).speedMps()));
    assertEquals(Street.Use.CAR, streets.get(3).use());
    List<Street> otherNames =
        files.map("streets: {file: streets.geojson, oneWay: ow, speed: v, use: u}").streets();
    assertEquals(Street.Direction.BOTH, otherNames.get(0).direction());
  }

  @Test
  void layersAreAllThatWasReadTheLowestFirst() {
    String square = "[[[13.40, 52.50], [13.41, 52.50], [13.41, 52.51], [13.40, 52.50]]]";
    files.geoJson("park.geojson", feature("Polygon", square, ""));
    files.geoJson("houses.geojson", feature("MultiPolygon", "[" + square + "]", ""));
    files.geoJson("streets.geojson", line("[[13.40, 52.50], [13.41, 52.50]]", ""));
    files.write("sites.csv", "lat,lon\n52.505,13.405\n");
    WorldMap map =
        files.map(
            "sites: sites.csv, streets: streets.geojson, buildings: houses.geojson, ground: park.geojson");
    List<MapLayer> layers = map.layers();
    assertEquals(
        List.of("ground", "buildings", "streets", "sites"),
        layers.stream().map(MapLayer::name).toList());
    assertEquals(
        List.of(
            MapLayer.Kind.GROUND,
            MapLayer.Kind.BUILDINGS,
            MapLayer.Kind.STREETS,
            MapLayer.Kind.POINTS),
        layers.stream().map(MapLayer::kind).toList());
    assertEquals(4, layers.get(1).shapes().get(0).xM()[0].length);
  }

  @Test
  void aGivenExtentIsTheAreaAndCutsWhatLeavesIt() {
    files.geoJson(
        "streets.geojson",
        line("[[13.39, 52.505], [13.43, 52.505]]", ""),
        line("[[13.50, 52.505], [13.51, 52.505]]", ""),
        line("[[13.405, 52.505], [13.405, 52.505], [13.41, 52.506]]", ""),
        line("[[13.405, 52.505], [13.405, 52.505]]", ""));
    files.geoJson(
        "houses.geojson",
        feature(
            "Polygon",
            "[[[13.39, 52.503], [13.405, 52.503], [13.405, 52.504], [13.39, 52.504], [13.39, 52.503]]]",
            ""),
        feature("Polygon", "[[[13.6, 52.5], [13.61, 52.5], [13.6, 52.51], [13.6, 52.5]]]", ""));
    MapFiles.Made made =
        files.make(
            "extent: {west: 13.40, south: 52.50, east: 13.42, north: 52.51}, "
                + "streets: streets.geojson, buildings: houses.geojson, marginM: 1000");
    double widthM = Geodesic.WGS84.Inverse(52.50, 13.40, 52.50, 13.42).s12;
    double heightM = Geodesic.WGS84.Inverse(52.50, 13.41, 52.51, 13.41).s12;
    assertEquals(widthM, made.map().area().widthM(), 0.1);
    // Parallels are bent: the box is a little higher than its middle.
    assertEquals(heightM, made.map().area().heightM(), 0.1);
    assertEquals(2, made.map().streets().size());
    Street cut = made.map().streets().get(0);
    // The box is narrower where it is farther north.
    assertEquals(0, cut.xM()[0]);
    assertEquals(made.map().area().widthM(), cut.xM()[1]);
    assertEquals(2, made.map().streets().get(1).xM().length);
    assertEquals(1, made.map().layers().get(0).shapes().size());
    assertEquals(
        List.of(
            "streets.geojson: streets that leave the extent were cut at it: 1",
            "streets.geojson: streets outside the extent were left out: 1",
            "streets.geojson: pieces of streets without length were left out: 2",
            "houses.geojson: polygons that leave the extent were cut at it: 1 of 2",
            "houses.geojson: polygons outside the extent were left out: 1 of 2"),
        made.repairs());
  }

  @Test
  void streetsThatMeetInAFileMeetInTheMap() {
    files.geoJson(
        "streets.geojson",
        line("[[13.40, 52.50], [13.41, 52.50], [13.42, 52.50]]", ""),
        line("[[13.41, 52.50], [13.41, 52.51]]", ""));
    List<Street> streets = files.map("streets: streets.geojson").streets();
    assertEquals(streets.get(0).xM()[1], streets.get(1).xM()[0]);
    assertEquals(streets.get(0).yM()[1], streets.get(1).yM()[0]);
  }

  @Test
  void coordinatesLeadToThePointsAndBack() {
    files.write("sites.csv", EUA_SITES);
    for (String projection : List.of("auto", "EPSG:7855", "'+proj=utm +zone=55 +south'")) {
      WorldMap map = files.map("sites: sites.csv, projection: " + projection);
      Coordinates coordinates = map.coordinates();
      MapPoints sites = map.points("sites");
      assertNotNull(coordinates);
      assertNotNull(sites);
      double[] xyM = new double[2];
      coordinates.toMetres(144.97476, -37.81517, xyM);
      assertArrayEquals(new double[] {sites.xM()[0], sites.yM()[0]}, xyM);
      double[] lonLat = new double[2];
      coordinates.toDegrees(xyM[0], xyM[1], lonLat);
      assertArrayEquals(new double[] {144.97476, -37.81517}, lonLat, 1e-9);
    }
  }

  @Test
  void aPlaceAcrossTheAntimeridianIsOnePlace() {
    files.write("taveuni.csv", "lat,lon\n-16.80,179.98\n-16.81,-179.99\n");
    for (String projection : List.of("auto", "EPSG:32760")) {
      WorldMap map = files.map("sites: taveuni.csv, projection: " + projection);
      double geodesicM = Geodesic.WGS84.Inverse(-16.80, 179.98, -16.81, -179.99).s12;
      MapPoints sites = map.points("sites");
      assertNotNull(sites);
      assertEquals(
          geodesicM,
          Math.hypot(sites.xM()[0] - sites.xM()[1], sites.yM()[0] - sites.yM()[1]),
          geodesicM * 1e-3);
      assertTrue(sites.xM()[1] > sites.xM()[0], "east is to the right");
    }
    WorldMap given =
        files.map(
            "sites: taveuni.csv, extent: {west: 179.9, south: -16.9, east: -179.9, north: -16.7}");
    assertEquals(
        Geodesic.WGS84.Inverse(-16.7, 179.9, -16.7, -179.9).s12, given.area().widthM(), 30);
  }

  @Test
  void anExtentAloneIsAPlaceToo() {
    WorldMap map = files.map("extent: {west: 13.4, south: 52.5, east: 13.41, north: 52.51}");
    assertTrue(map.area().widthM() > 600);
    assertEquals(List.of(), map.layers());
  }

  @Test
  void aMapComesBackFromACheckpoint() throws Exception {
    files.write("sites.csv", EUA_SITES);
    files.geoJson("streets.geojson", line("[[144.97, -37.81], [144.98, -37.81]]", ""));
    WorldMap map = files.map("sites: sites.csv, streets: streets.geojson");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(map);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      WorldMap back = (WorldMap) in.readObject();
      assertEquals(map.area(), back.area());
      assertArrayEquals(map.streets().get(0).xM(), back.streets().get(0).xM());
      double[] lonLat = new double[2];
      back.coordinates().toDegrees(50, 50, lonLat);
      double[] before = new double[2];
      map.coordinates().toDegrees(50, 50, before);
      assertArrayEquals(before, lonLat);
    }
  }
}
