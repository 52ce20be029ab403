package org.edgemuse.geomason.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.edgemuse.geomason.TestShapefile;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoMasonMapTest {
  private static final String METRES =
      "PROJCS[\"UTM\",GEOGCS[\"WGS 84\",UNIT[\"Degree\",0.0174532925199433]],UNIT[\"Metre\",1]]";
  private static final String FEET =
      "PROJCS[\"Plane\",GEOGCS[\"NAD83\",UNIT[\"Degree\",0.0174532925199433]],"
          + "UNIT[\"US survey foot\",0.3048006096012192]]";

  @TempDir Path folder;
  private final List<String> reports = new ArrayList<>();
  private final GeoMasonPlugin plugin = new GeoMasonPlugin();

  @BeforeEach
  void write() throws IOException {
    TestShapefile.lines()
        .add(
            Map.of("ONEWAY", "yes", "MAXSPEED", "36", "HIGHWAY", "primary"),
            new double[] {1000, 2000, 1100, 2000, 1100, 2100})
        .add(
            Map.of("ONEWAY", "sometimes", "MAXSPEED", "quick", "HIGHWAY", "footway"),
            new double[] {1000, 2000, 1000, 2050},
            new double[] {1000, 2050, 1000, 2100})
        .write(folder, "streets", METRES);
    TestShapefile.polygons()
        .add(
            Map.of("NAME", "block"),
            new double[] {1010, 2010, 1010, 2040, 1040, 2040, 1040, 2010, 1010, 2010},
            new double[] {1020, 2020, 1030, 2020, 1030, 2030, 1020, 2030, 1020, 2020})
        .write(folder, "buildings", METRES);
    TestShapefile.points()
        .add(Map.of("NAME", "north"), new double[] {1050, 2100})
        .add(Map.of("NAME", "east"), new double[] {1100, 2050})
        .write(folder, "sites", METRES);
  }

  private LocalFile file(String name) {
    return new LocalFile(name, folder.resolve(name));
  }

  private GeoMasonPlugin.Options options(@Nullable Double unit, double marginM) {
    return new GeoMasonPlugin.Options(
        file("streets.shp"),
        file("buildings.shp"),
        null,
        file("sites.shp"),
        "oneway",
        "maxspeed",
        "highway",
        unit,
        marginM);
  }

  private GeoMasonPlugin.Options only(LocalFile streets) {
    return new GeoMasonPlugin.Options(
        streets, null, null, null, "oneway", "maxspeed", "highway", null, 0);
  }

  private GeoMasonMap read(GeoMasonPlugin.Options options) {
    return (GeoMasonMap) plugin.create(options, new Listener());
  }

  private String refusal(GeoMasonPlugin.Options options) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> read(options)).getMessage());
  }

  @Test
  void placesAreMetresFromTheCornerOfAllFiles() {
    GeoMasonMap map = read(options(null, 10));
    assertEquals(new Area(120, 120), map.area());
    Street first = map.streets().get(0);
    assertArrayEquals(new double[] {10, 110, 110}, first.xM(), 1e-9);
    assertArrayEquals(new double[] {10, 10, 110}, first.yM(), 1e-9);
    MapPoints sites = present(map.points("sites"));
    assertArrayEquals(new double[] {60, 110}, sites.xM(), 1e-9);
    assertEquals(List.of("north", "east"), sites.names());
    assertEquals("sites.shp", sites.source());
  }

  private static MapPoints present(@Nullable MapPoints points) {
    assertNotNull(points);
    return points;
  }

  @Test
  void attributesOfStreetsAreRead() {
    List<Street> streets = read(options(null, 0)).streets();
    assertEquals(3, streets.size(), "a line of two parts makes two streets");
    assertEquals(Street.Direction.FORWARD, streets.get(0).direction());
    assertEquals(10, streets.get(0).speedMps(), 1e-12);
    assertEquals(Street.Use.ANY, streets.get(0).use());
    assertEquals(Street.Direction.BOTH, streets.get(1).direction());
    assertEquals(Street.Use.FOOT, streets.get(2).use());
    assertEquals(
        List.of(
            "streets.shp: 1 streets whose 'oneway' is no direction are driven both ways",
            "streets.shp: 1 streets whose 'maxspeed' is no speed have none"),
        reports);
  }

  @Test
  void layersAreThoseOfTheFiles() {
    GeoMasonMap map = read(options(null, 0));
    assertEquals(
        List.of("buildings", "streets", "sites"),
        map.layers().stream().map(MapLayer::name).toList());
    MapLayer buildings = map.layers().get(0);
    assertEquals(MapLayer.Kind.BUILDINGS, buildings.kind());
    assertEquals(2, buildings.shapes().get(0).xM().length, "a shell and its courtyard");
    assertEquals(map.fieldNames(), map.layers().stream().map(MapLayer::name).toList());
    assertEquals(2, map.field("streets").getGeometries().numObjs);
    assertEquals(map.frame().envelope(), map.field("buildings").getMBR());
  }

  @Test
  void unitComesFromTheProjectionFileOrIsGiven() throws IOException {
    Files.writeString(folder.resolve("streets.prj"), FEET);
    Files.writeString(folder.resolve("buildings.prj"), FEET);
    Files.writeString(folder.resolve("sites.prj"), FEET);
    assertEquals(100 * 0.3048006096012192, read(options(null, 0)).area().widthM(), 1e-9);
    assertEquals(200, read(options(2.0, 0)).area().widthM(), 1e-9);
    Files.delete(folder.resolve("sites.prj"));
    String message = refusal(options(null, 1));
    assertTrue(message.contains("m long in streets.shp, but 1.0 m in sites.shp"), message);
  }

  @Test
  void degreesAreRefused() throws IOException {
    Files.writeString(folder.resolve("streets.prj"), "GEOGCS[\"WGS 84\",UNIT[\"Degree\",0.01]]");
    String message = refusal(only(file("streets.shp")));
    assertTrue(message.startsWith("streets.shp: its coordinates are degrees"), message);
  }

  @Test
  void mapIsSharedUntilAFileChanges() throws IOException {
    GeoMasonMap map = read(options(null, 0));
    assertSame(map, read(options(null, 0)));
    assertEquals(4, reports.size(), "each run is told of repairs");
    assertNotSame(map, read(options(null, 5)));
    Files.setLastModifiedTime(folder.resolve("sites.shp"), FileTime.fromMillis(1_000_000));
    assertNotSame(map, read(options(null, 0)));
  }

  @Test
  void whatGeoMasonDoesNotReadIsRefusedWithItsNumber() throws IOException {
    TestShapefile.ofType(13).add(Map.of("A", ""), new double[] {0, 0, 1, 1}).write(folder, "z", "");
    assertEquals(
        "z.shp: shape 1 is a POLYLINEZ, which GeoMason does not read: it knows POINT, POINTZ,"
            + " POLYLINE and POLYGON",
        refusal(only(file("z.shp"))));
  }

  @Test
  void otherGeometryIsRefused() {
    String message = refusal(only(file("sites.shp")));
    assertEquals("sites.shp: streets are wanted here, but it holds Point shapes", message);
  }

  @Test
  void filesThatAreNoneAreRefusedByName() throws IOException {
    Files.writeString(folder.resolve("text.shp"), "no shapes at all");
    assertEquals("text.shp: it is not a shapefile", refusal(only(file("text.shp"))));
    byte[] whole = Files.readAllBytes(folder.resolve("streets.shp"));
    Files.write(folder.resolve("cut.shp"), Arrays.copyOf(whole, whole.length - 9));
    Files.copy(folder.resolve("streets.dbf"), folder.resolve("cut.dbf"));
    assertEquals("cut.shp: it is cut off in the middle of a shape", refusal(only(file("cut.shp"))));
    Files.delete(folder.resolve("streets.dbf"));
    String message = refusal(only(file("streets.shp")));
    assertTrue(message.contains("streets.dbf, do not lie beside it"), message);
  }

  @Test
  void filesOfDifferentPlacesAreRefused() throws IOException {
    TestShapefile.points()
        .add(Map.of("NAME", "far"), new double[] {9000, 9000})
        .write(folder, "sites", METRES);
    String message = refusal(options(null, 0));
    assertTrue(message.contains("buildings.shp and sites.shp have no place in common"), message);
  }

  /** A run of which only reports matter. */
  private final class Listener implements RunContext {
    @Override
    public void report(String repair) {
      reports.add(repair);
    }

    @Override
    public Draws draws(String purpose) {
      return Draws.of(1, purpose);
    }

    @Override
    public int ueCount() {
      return 1;
    }

    @Override
    public int apCount() {
      return 1;
    }

    @Override
    public int esCount() {
      return 1;
    }

    @Override
    public Area area() {
      throw new AssertionError("a map is what says the area");
    }

    @Override
    public double slotS() {
      return 1;
    }

    @Override
    public int slots() {
      return 1;
    }
  }
}
