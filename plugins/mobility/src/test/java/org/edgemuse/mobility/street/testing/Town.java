package org.edgemuse.mobility.street.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;

/** A map of streets, and of points if any. */
public record Town(Area area, List<Street> streets, Map<String, MapPoints> named)
    implements WorldMap {

  /** A square town of those streets. */
  public static Town of(double sideM, Street... streets) {
    return new Town(new Area(sideM, sideM), List.of(streets), Map.of());
  }

  /** This town with points of that name. */
  public Town with(String name, double[] xM, double[] yM) {
    return new Town(area, streets, Map.of(name, new MapPoints("test", xM, yM, List.of())));
  }

  @Override
  public @Nullable MapPoints points(String name) {
    return named.get(name);
  }

  /** A two-way street for everyone through points: x, y, x, y ... */
  public static Street street(double... xy) {
    return street(Direction.BOTH, Use.ANY, Double.NaN, xy);
  }

  /** A street through points: x, y, x, y ... */
  public static Street street(Direction direction, Use use, double speedMps, double... xy) {
    double[] xM = new double[xy.length / 2];
    double[] yM = new double[xy.length / 2];
    for (int i = 0; i < xM.length; i++) {
      xM[i] = xy[2 * i];
      yM[i] = xy[2 * i + 1];
    }
    return new Street(xM, yM, direction, speedMps, use);
  }

  /**
   * Random points, each joined to some near ones by straight streets, a third of them one-way and
   * of random speeds; some for walkers or cars only.
   */
  public static Town random(long seed, int points, double sideM) {
    Random random = new Random(seed);
    double[] xM = random.doubles(points, 0, sideM).toArray();
    double[] yM = random.doubles(points, 0, sideM).toArray();
    List<Street> streets = new ArrayList<>();
    for (int p = 1; p < points; p++) {
      for (int n = 0; n < 3; n++) {
        int other = nearOf(random, p, xM, yM);
        Direction direction =
            random.nextInt(3) > 0
                ? Direction.BOTH
                : random.nextBoolean() ? Direction.FORWARD : Direction.BACKWARD;
        Use use = random.nextInt(10) > 0 ? Use.ANY : random.nextBoolean() ? Use.FOOT : Use.CAR;
        double speedMps = random.nextInt(3) > 0 ? 5 + 20 * random.nextDouble() : Double.NaN;
        streets.add(street(direction, use, speedMps, xM[p], yM[p], xM[other], yM[other]));
      }
    }
    return new Town(new Area(sideM, sideM), streets, Map.of());
  }

  private static int nearOf(Random random, int p, double[] xM, double[] yM) {
    int nearest = random.nextInt(p);
    for (int n = 0; n < 8; n++) {
      int other = random.nextInt(p);
      boolean nearer =
          Math.hypot(xM[other] - xM[p], yM[other] - yM[p])
              < Math.hypot(xM[nearest] - xM[p], yM[nearest] - yM[p]);
      nearest = nearer ? other : nearest;
    }
    return nearest;
  }

  /** A grid of equal blocks, each street one line with a bend between junctions. */
  public static Town grid(int columns, int rows, double blockM) {
    List<Street> streets = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double[] xy = new double[2 * (2 * columns - 1)];
      for (int i = 0; i < 2 * columns - 1; i++) {
        xy[2 * i] = i * blockM / 2;
        xy[2 * i + 1] = row * blockM + (i % 2 == 0 ? 0 : blockM / 10);
      }
      streets.add(street(xy));
    }
    for (int column = 0; column < columns; column++) {
      double[] xy = new double[2 * rows];
      for (int i = 0; i < rows; i++) {
        xy[2 * i] = column * blockM;
        xy[2 * i + 1] = i * blockM;
      }
      streets.add(street(xy));
    }
    return new Town(new Area(columns * blockM, rows * blockM), streets, Map.of());
  }

  /** Distance from a place to the nearest street, m, tried one by one. */
  public double awayM(double xM, double yM) {
    double leastM = Double.POSITIVE_INFINITY;
    for (Street street : streets) {
      for (int i = 1; i < street.xM().length; i++) {
        leastM =
            Math.min(
                leastM,
                awayM(
                    xM,
                    yM,
                    street.xM()[i - 1],
                    street.yM()[i - 1],
                    street.xM()[i],
                    street.yM()[i]));
      }
    }
    return leastM;
  }

  private static double awayM(double x, double y, double ax, double ay, double bx, double by) {
    double square = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
    double part = square == 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
    double inside = Math.max(0, Math.min(1, part));
    return Math.hypot(ax + inside * (bx - ax) - x, ay + inside * (by - ay) - y);
  }
}
