package org.edgemuse.console.map;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.Coordinates;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/**
 * Square blocks between streets, a house with a courtyard in each but every seventh, which is a
 * park; every third street is for walking. Degrees are metres / 100 000, around (10, 50).
 *
 * @param columns blocks along x
 * @param rows blocks along y
 * @param sites how many, along the diagonal
 */
public record FakeCity(int columns, int rows, int sites) implements WorldMap {
  private static final double BLOCK_M = 100;

  @Override
  public Area area() {
    return new Area(columns * BLOCK_M, rows * BLOCK_M);
  }

  @Override
  public List<Street> streets() {
    List<Street> streets = new ArrayList<>();
    double width = area().widthM();
    double height = area().heightM();
    for (int x = 0; x <= columns; x++) {
      streets.add(street(x, new double[] {x * BLOCK_M, x * BLOCK_M}, new double[] {0, height}));
    }
    for (int y = 0; y <= rows; y++) {
      streets.add(street(y, new double[] {0, width}, new double[] {y * BLOCK_M, y * BLOCK_M}));
    }
    return streets;
  }

  private static Street street(int number, double[] xM, double[] yM) {
    Street.Use use = number % 3 == 0 ? Street.Use.FOOT : Street.Use.ANY;
    return new Street(xM, yM, Street.Direction.BOTH, Double.NaN, use);
  }

  private static double[] corners(double from, double size, boolean alongX) {
    double to = from + size;
    return alongX ? new double[] {from, to, to, from} : new double[] {from, from, to, to};
  }

  @Override
  public List<MapLayer> layers() {
    List<MapShape> parks = new ArrayList<>();
    List<MapShape> houses = new ArrayList<>();
    for (int block = 0; block < columns * rows; block++) {
      double x = block % columns * BLOCK_M;
      double y = block / columns * BLOCK_M;
      double[] outerX = corners(x + 15, 70, true);
      double[] outerY = corners(y + 15, 70, false);
      if (block % 7 == 6) {
        parks.add(MapShape.of(outerX, outerY));
      } else {
        houses.add(
            new MapShape(
                new double[][] {outerX, corners(x + 35, 30, true)},
                new double[][] {outerY, corners(y + 35, 30, false)}));
      }
    }
    List<MapShape> lines =
        streets().stream().map(street -> MapShape.of(street.xM(), street.yM())).toList();
    List<MapShape> points = new ArrayList<>();
    MapPoints all = points("sites");
    for (int i = 0; i < sites; i++) {
      points.add(MapShape.of(new double[] {all.xM()[i]}, new double[] {all.yM()[i]}));
    }
    return List.of(
        new MapLayer("parks", MapLayer.Kind.GROUND, parks),
        new MapLayer("streets", MapLayer.Kind.STREETS, lines),
        new MapLayer("buildings", MapLayer.Kind.BUILDINGS, houses),
        new MapLayer("sites", MapLayer.Kind.POINTS, points));
  }

  @Override
  public MapPoints points(String name) {
    double[] xM = new double[sites];
    double[] yM = new double[sites];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      xM[i] = area().widthM() * (i + 0.5) / sites;
      yM[i] = area().heightM() * (i + 0.5) / sites;
      names.add("mast " + i);
    }
    return new MapPoints(name, xM, yM, names);
  }

  @Override
  public @Nullable Coordinates coordinates() {
    return new Degrees();
  }

  private record Degrees() implements Coordinates {
    @Override
    public void toDegrees(double xM, double yM, double[] lonLat) {
      lonLat[0] = 10 + xM / 1e5;
      lonLat[1] = 50 + yM / 1e5;
    }

    @Override
    public void toMetres(double lon, double lat, double[] xyM) {
      xyM[0] = (lon - 10) * 1e5;
      xyM[1] = (lat - 50) * 1e5;
    }
  }
}
