package org.edgemuse.places.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Trace;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** What holds in every city, read back from its files by the map plugin. */
class CityTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}, {1} m")
  @CsvSource({
    "1,2000", "2,2000", "3,2000", "4,600", "5,600", "6,600", "7,900", "8,1300", "9,1700", "10,5000"
  })
  void theCityIsSound(long seed, int sizeM) throws IOException {
    int sites = sizeM < 900 ? 12 : 40;
    String size = ", seed: %d, sizeM: %d, sites: %d".formatted(seed, sizeM, sites);
    DrawnCity city = DrawnCity.in(folder, size);
    everybodyGetsEverywhere(city);
    manyResidentialStreetsAreOneWay(city);
    List<LineString> pieces = pieces(city);
    streetsMeetAtJunctionsOnly(pieces);
    buildingsAreSoundAndClearOfStreetsAndOneAnother(city, pieces);
    groundIsSoundAndClearOfBuildings(city);
    sitesStandAtCorners(city, sites);
    peopleAreOnPavements(city, pieces);
    assertEquals(20, city.map().traces().size());
    for (Trace trace : city.map().traces()) {
      staysOnStreets(trace, pieces);
    }
    assertTrue(city.map().area().widthM() < 1.02 * sizeM + 100);
    assertTrue(city.map().area().widthM() > 0.9 * sizeM);
  }

  private static void everybodyGetsEverywhere(DrawnCity city) {
    assertEquals(Set.of(), StreetGraph.ofWalkers(city.streets()).unreached());
    assertEquals(Set.of(), StreetGraph.ofCars(city.streets(), false).unreached(), "out");
    assertEquals(Set.of(), StreetGraph.ofCars(city.streets(), true).unreached(), "back");
  }

  private static void manyResidentialStreetsAreOneWay(DrawnCity city) {
    double allM = 0;
    double oneWayM = 0;
    for (Street street : city.streets()) {
      double lengthM = line(street).getLength();
      boolean oneWay = street.direction() != Street.Direction.BOTH;
      if (street.use() != Street.Use.FOOT) {
        allM += lengthM;
        oneWayM += oneWay ? lengthM : 0;
      }
      assertFalse(oneWay && street.speedMps() > 10, "roads that are fast have two ways");
    }
    double share = oneWayM / allM;
    assertTrue(share > 0.05 && share < 0.6, "share of one-way streets: " + share);
  }

  private static LineString line(Street street) {
    Coordinate[] corners = new Coordinate[street.xM().length];
    for (int k = 0; k < corners.length; k++) {
      corners[k] = new Coordinate(street.xM()[k], street.yM()[k]);
    }
    return SHAPES.createLineString(corners);
  }

  private static List<LineString> pieces(DrawnCity city) {
    List<LineString> pieces = new ArrayList<>();
    for (Street street : city.streets()) {
      Coordinate[] corners = line(street).getCoordinates();
      for (int k = 1; k < corners.length; k++) {
        pieces.add(SHAPES.createLineString(new Coordinate[] {corners[k - 1], corners[k]}));
      }
    }
    return pieces;
  }

  private static <G extends Geometry> STRtree tree(List<G> shapes) {
    STRtree tree = new STRtree();
    shapes.forEach(shape -> tree.insert(shape.getEnvelopeInternal(), shape));
    return tree;
  }

  @SuppressWarnings("unchecked")
  private static List<Geometry> near(STRtree tree, Geometry shape, double withinM) {
    Envelope around = new Envelope(shape.getEnvelopeInternal());
    around.expandBy(withinM);
    return tree.query(around);
  }

  private static void streetsMeetAtJunctionsOnly(List<LineString> pieces) {
    STRtree tree = tree(pieces);
    for (LineString piece : pieces) {
      assertTrue(piece.getLength() > 10, () -> "short: " + piece);
      for (Geometry other : near(tree, piece, 0)) {
        if (other == piece || !other.intersects(piece)) {
          continue;
        }
        boolean meet =
            piece.getStartPoint().equals(((LineString) other).getStartPoint())
                || piece.getStartPoint().equals(((LineString) other).getEndPoint())
                || piece.getEndPoint().equals(((LineString) other).getStartPoint())
                || piece.getEndPoint().equals(((LineString) other).getEndPoint());
        assertTrue(meet && piece.intersection(other) instanceof Point, piece + " and " + other);
      }
    }
  }

  private static void buildingsAreSoundAndClearOfStreetsAndOneAnother(
      DrawnCity city, List<LineString> pieces) {
    List<Polygon> buildings = city.polygons("buildings");
    STRtree streets = tree(pieces);
    STRtree houses = tree(buildings);
    assertTrue(buildings.size() > 20, "buildings: " + buildings.size());
    for (Polygon building : buildings) {
      assertTrue(building.isValid() && building.isSimple(), building::toString);
      assertTrue(building.getArea() > 50, building::toString);
      for (Geometry street : near(streets, building, 2)) {
        assertTrue(street.distance(building) > 1.9, () -> building + " at " + street);
      }
      for (Geometry other : near(houses, building, 0)) {
        assertTrue(other == building || !other.intersects(building), building::toString);
      }
    }
  }

  private static void groundIsSoundAndClearOfBuildings(DrawnCity city) {
    List<Polygon> grounds = city.polygons("ground");
    boolean hasRoom = city.map().area().widthM() > 1500;
    assertTrue(grounds.size() == 2 || !hasRoom, "a park and a lake where there is room");
    for (Polygon ground : grounds) {
      assertTrue(ground.isValid() && ground.isSimple(), ground::toString);
      for (Polygon building : city.polygons("buildings")) {
        assertFalse(building.intersects(ground), () -> building + " on " + ground);
      }
    }
    assertTrue(
        grounds.size() < 2 || !grounds.get(0).intersects(grounds.get(1)), "park and lake meet");
  }

  private static void sitesStandAtCorners(DrawnCity city, int count) {
    MapPoints sites = city.points("sites");
    assertEquals(count, sites.count());
    assertEquals(count, Set.copyOf(sites.names()).size());
    assertEquals(10, city.points("servers").count());
    StreetGraph walkers = StreetGraph.ofWalkers(city.streets());
    for (int k = 0; k < count; k++) {
      Coordinate site = new Coordinate(sites.xM()[k], sites.yM()[k]);
      Coordinate corner =
          walkers.junctions().stream()
              .filter(junction -> junction.distance(site) < 7.2)
              .findFirst()
              .orElseThrow(() -> new AssertionError("No corner at " + site));
      assertTrue(walkers.ways(corner) > 2, () -> "A bend, no corner: " + corner);
    }
    for (int k = 0; k < 10; k++) {
      assertEquals(sites.xM()[k], city.points("servers").xM()[k]);
      assertEquals(sites.yM()[k], city.points("servers").yM()[k]);
    }
  }

  private static void peopleAreOnPavements(DrawnCity city, List<LineString> pieces) {
    MapPoints users = city.points("users");
    assertEquals(200, users.count());
    STRtree streets = tree(pieces);
    for (int k = 0; k < users.count(); k++) {
      Point person = SHAPES.createPoint(new Coordinate(users.xM()[k], users.yM()[k]));
      assertTrue(distanceM(person, streets) < 3.1, person::toString);
    }
  }

  private static void staysOnStreets(Trace trace, List<LineString> pieces) {
    STRtree streets = tree(pieces);
    assertEquals(61, trace.timeS().length);
    for (int k = 0; k < trace.timeS().length; k++) {
      Point here = SHAPES.createPoint(new Coordinate(trace.xM()[k], trace.yM()[k]));
      assertTrue(distanceM(here, streets) < 0.05, here::toString);
      if (k > 0) {
        double wentM =
            here.getCoordinate().distance(new Coordinate(trace.xM()[k - 1], trace.yM()[k - 1]));
        double tookS = trace.timeS()[k] - trace.timeS()[k - 1];
        assertTrue(wentM / tookS < 1.61, "nobody runs: " + wentM + " m");
      }
    }
  }

  private static double distanceM(Point point, STRtree streets) {
    return near(streets, point, 4).stream()
        .mapToDouble(point::distance)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
