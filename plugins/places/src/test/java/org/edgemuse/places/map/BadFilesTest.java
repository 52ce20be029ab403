package org.edgemuse.places.map;

import static org.edgemuse.places.map.MapFiles.feature;
import static org.edgemuse.places.map.MapFiles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a map says of files that are not as they should be. */
class BadFilesTest {
  private static final String SQUARE =
      "[[13.40, 52.50], [13.41, 52.50], [13.41, 52.51], [13.40, 52.50]]";

  @TempDir private Path folder;
  private MapFiles files;

  @BeforeEach
  void files() {
    files = new MapFiles(folder);
    files.write("sites.csv", "lat,lon\n52.500,13.400\n52.510,13.420\n");
  }

  private String refused(String options) {
    return assertThrows(ConfigException.class, () -> files.map(options)).getMessage();
  }

  private void assertRefused(String options, String... parts) {
    String message = refused(options);
    for (String part : parts) {
      assertTrue(message.contains(part), "'" + part + "' is not in: " + message);
    }
  }

  @Test
  void everyFilesFirstFaultIsToldAtItsKey() {
    files.write("streets.geojson", "{\"type\": \"FeatureCollection\",\n \"features\": [");
    files.write("users.csv", "Latitude,Longitude\n-37.8,abc\n");
    String message = refused("projection: EPSG:99999, streets: streets.geojson, users: users.csv");
    List<String> lines = message.lines().toList();
    assertEquals(3, lines.size(), message);
    assertTrue(
        lines.get(0).startsWith("city.yaml:7: map.geographic.projection: Unknown projection"),
        message);
    assertTrue(
        lines.contains(
            "city.yaml:7: map.geographic.users: users.csv: line 2: Longitude ('abc') must be a"
                + " finite number"),
        message);
    assertTrue(
        message.contains(
            "map.geographic.streets: streets.geojson: line 2, column 15: the file ends too early"),
        message);
  }

  @Test
  void aMapOfNothingIsRefused() {
    assertRefused("", "a map must have a file");
    assertRefused(
        "sites: missing.csv", "missing.csv: the file cannot be read: there is no such file");
  }

  @Test
  void otherGeometriesAreLeftOutAndCounted() {
    files.geoJson(
        "streets.geojson",
        line("[[13.40, 52.50], [13.41, 52.50]]", ""),
        feature("Polygon", "[" + SQUARE + "]", ""),
        feature("Point", "[13.40, 52.50]", ""),
        "{\"type\": \"Feature\", \"geometry\": null, \"properties\": null}");
    files.geoJson("houses.geojson", feature("Polygon", "[" + SQUARE + "]", ""), line(SQUARE, ""));
    files.geoJson("sites.geojson", feature("Point", "[13.40, 52.50]", ""), line(SQUARE, ""));
    assertEquals(
        List.of(
            "sites.geojson: features that are no points were left out: 1 of 2",
            "streets.geojson: features that are no lines were left out: 3 of 4",
            "houses.geojson: features that are no polygons were left out: 1"),
        files
            .make("sites: sites.geojson, streets: streets.geojson, buildings: houses.geojson")
            .repairs());
  }

  @Test
  void aFileWithNothingOfItsKindIsRefused() {
    files.geoJson("p.geojson", feature("Point", "[13.40, 52.50]", ""));
    files.geoJson("l.geojson", line(SQUARE, ""));
    files.geoJson("none.geojson");
    assertRefused("streets: p.geojson", "p.geojson: none of its 1 features is a line");
    assertRefused("buildings: p.geojson", "p.geojson: none of its 1 features is a polygon");
    assertRefused("sites: l.geojson", "l.geojson: none of its 1 features is a point");
    assertRefused("sites: none.geojson", "none.geojson: none of its 0 features is a point");
    files.write("h.csv", "lat,lon\n\n");
    assertRefused("sites: h.csv", "h.csv: the file has a header, but no rows");
    files.write("e.csv", "");
    assertRefused("sites: e.csv", "e.csv: the file is empty");
  }

  @Test
  void ringsAreClosedOrLeftOutAndCounted() {
    files.geoJson(
        "houses.geojson",
        feature("Polygon", "[[[13.40, 52.50], [13.41, 52.50], [13.41, 52.51]]]", ""),
        feature("Polygon", "[[[13.40, 52.50], [13.41, 52.50], [13.40, 52.50]]]", ""),
        feature("Polygon", "[" + SQUARE + ", [[13.40, 52.50], [13.41, 52.50]]]", ""));
    MapFiles.Made made = files.make("buildings: houses.geojson");
    assertEquals(
        List.of(
            "houses.geojson: rings that were not closed were closed: 1",
            "houses.geojson: rings of fewer than 4 positions were left out: 2"),
        made.repairs());
    assertEquals(2, made.map().layers().get(0).shapes().size());
  }

  @Test
  void wordsThatAreNotUnderstoodAreCounted() {
    files.geoJson(
        "streets.geojson",
        line("[[13.40, 52.50], [13.41, 52.50]]", "\"maxspeed\": \"DE:urban\""),
        line("[[13.40, 52.51], [13.41, 52.50]]", "\"oneway\": \"sometimes\""),
        line("[[13.40, 52.52], [13.41, 52.50]]", "\"highway\": \"construction\""));
    assertEquals(
        List.of(
            "streets.geojson: speeds that are not understood were taken for unknown: 1 of 3",
            "streets.geojson: one-way marks that are not understood were taken for both ways: 1 of 3",
            "streets.geojson: streets that are planned, being built or gone were left out: 1 of 3"),
        files.make("streets: streets.geojson").repairs());
  }

  @Test
  void pointsOutsideTheExtentAreRefusedOrDropped() {
    files.write(
        "sites.csv",
        "NAME,lat,lon\nin,52.505,13.405\nA,52.6,13.4\nB,52.6,13.5\nC,52.6,13.6\n,52.6,13.7\n");
    String extent = "extent: {west: 13.40, south: 52.50, east: 13.42, north: 52.51}, ";
    assertRefused(
        extent + "sites: sites.csv",
        "city.yaml:7: map.geographic.sites: sites.csv: points outside the extent: 4 of 5, at line 3"
            + " ('A'), line 4 ('B'), line 5 ('C'), ...; 'outside: drop' leaves them out");
    MapFiles.Made made = files.make(extent + "outside: drop, sites: sites.csv");
    assertEquals(
        List.of("sites.csv: points outside the extent were left out: 4 of 5"), made.repairs());
    assertEquals(List.of("in"), made.map().points("sites").names());
    files.write("far.csv", "lat,lon\n52.6,13.4\n");
    assertRefused(
        extent + "outside: drop, users: far.csv", "1 of 1, at line 2", "but must leave some");
    files.geoJson("streets.geojson", line("[[13.5, 52.6], [13.6, 52.6]]", ""));
    assertRefused(
        extent + "streets: streets.geojson",
        "none of its 1 streets has a length within the extent");
  }

  @Test
  void whatIsOnTheFarSideOfTheEarthIsOutside() {
    files.geoJson(
        "houses.geojson",
        feature("Polygon", "[" + SQUARE + "]", ""),
        feature("Polygon", "[[[13.4, 52.5], [-166, -52], [-166, -51], [13.4, 52.5]]]", ""));
    files.geoJson(
        "streets.geojson",
        line("[[13.40, 52.505], [13.41, 52.505]]", ""),
        line("[[-166.6, -52.5], [-166, -52]]", ""));
    files.write("users.csv", "lat,lon\n52.505,13.405\n-52.5,-166.6\n");
    MapFiles.Made made =
        files.make(
            "extent: {west: 13.40, south: 52.50, east: 13.42, north: 52.51}, outside: drop,"
                + " users: users.csv, streets: streets.geojson, buildings: houses.geojson");
    assertEquals(1, made.map().points("users").count());
    assertEquals(1, made.map().streets().size());
    assertEquals(1, made.map().layers().get(0).shapes().size());
  }

  @Test
  void swappedCoordinatesAreToldOf() {
    files.write("swapped.csv", "lat,lon\n144.9,-37.8\n");
    assertRefused(
        "sites: swapped.csv",
        "swapped.csv: line 2: latitude (144.9) must be in [-90, 90] degrees; the two look swapped");
    // Both are in their ranges: only the other files show it.
    files.write("servers.csv", "lat,lon\n13.405,52.505\n");
    files.write("users.csv", "lat,lon\n52.505,13.405\n");
    String message = refused("sites: sites.csv, servers: servers.csv, users: users.csv");
    assertTrue(
        message.contains(
            "map.geographic.servers: servers.csv: its longitude and latitude look swapped"),
        message);
    assertEquals(1, message.lines().count(), message);
    assertRefused(
        "servers: servers.csv, extent: {west: 13.40, south: 52.50, east: 13.42, north: 52.51}",
        "servers.csv: its longitude and latitude look swapped");
    assertEquals(
        2, refused("sites: sites.csv, servers: servers.csv").lines().count(), "nobody can tell");
  }

  @Test
  void filesThatLieTooFarApartAreRefusedWithTheFarthestPlaces() {
    files.write("stray.csv", "lat,lon\n52.505,13.405\n0,0\n");
    assertRefused(
        "sites: stray.csv",
        "city.yaml:7: map.geographic: the files reach over",
        "but a plane holds 1000 km at most",
        "sites (stray.csv) has longitude 0.0 at line 3 and 13.405 at line 2");
    assertRefused(
        "extent: {west: 0, south: 50, east: 20, north: 52}",
        "extent is 1430 km long, but a plane holds 1000 km at most");
  }

  @Test
  void anAreaMustHaveAWidthAndAHeight() {
    files.write("one.csv", "lat,lon\n52.505,13.405\n");
    assertRefused("sites: one.csv, marginM: 0", "the area has no width", "marginM");
    assertEquals(100, files.map("sites: one.csv").area().widthM(), 1e-6);
    assertRefused(
        "extent: {west: 1, south: 2, east: 3, north: 2}", "north (2.0) must be above south (2.0)");
    assertRefused("extent: {west: 1, south: 2, east: 1, north: 3}", "east (1.0) must not be west");
  }

  @Test
  void aProjectionOfAnotherPlaceIsRefusedAtItsKey() {
    assertRefused(
        "sites: sites.csv, projection: EPSG:3857",
        "city.yaml:7: map.geographic.projection: projection (EPSG:3857) makes lengths 1.6",
        "EPSG:32633, the UTM zone of the place");
    assertRefused("sites: sites.csv, projection: EPSG:4326", "not of degrees");
  }

  @Test
  void columnsAreOfCsvFilesOnly() {
    files.geoJson("p.geojson", feature("Point", "[13.40, 52.50]", ""));
    assertRefused(
        "sites: {file: p.geojson, latitude: LAT}", "latitude and longitude name columns of CSV");
    assertRefused(
        "sites: {file: sites.csv, latitude: LATITUDE}",
        "sites.csv: latitude: Unknown column 'LATITUDE'");
    assertRefused("sites: {file: sites.csv, lat: x}", "Unknown key 'lat'");
  }
}
