package org.edgemuse.kernel.placement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Placement;
import org.jspecify.annotations.Nullable;

/** Each member at a point of the map of its own. */
final class MapPlacement implements Placement {
  private static final long serialVersionUID = 1L;
  private static final String SITES = "sites";
  private static final String SERVERS = "servers";
  private static final String USERS = "users";

  private final WorldMap map;
  private final @Nullable String points;
  private final Pick pick;
  private final Draws draws;

  /**
   * A placement.
   *
   * @param points name of the points, or null for those that suit the population
   */
  MapPlacement(WorldMap map, @Nullable String points, Pick pick, Draws draws) {
    this.map = map;
    this.points = points;
    this.pick = pick;
    this.draws = draws;
  }

  @Override
  public void place(String population, double[] xM, double[] yM) {
    MapPoints there = points(population);
    if (there.count() < xM.length) {
      throw new IllegalArgumentException(
          "%s.count (%d) is more than the %d points of %s"
              .formatted(key(population), xM.length, there.count(), there.source()));
    }
    int[] order = order(population, there, xM.length);
    for (int member = 0; member < order.length; member++) {
      xM[member] = there.xM()[order[member]];
      yM[member] = there.yM()[order[member]];
    }
  }

  private MapPoints points(String population) {
    for (String name : points == null ? suiting(population) : List.of(points)) {
      MapPoints there = map.points(name);
      if (there != null) {
        return there;
      }
    }
    List<String> known =
        Stream.of(SITES, SERVERS, USERS).filter(name -> map.points(name) != null).toList();
    throw new IllegalArgumentException(
        "The map has no points '%s'; %s"
            .formatted(
                points == null ? suiting(population).get(0) : points,
                known.isEmpty() ? "it has none at all" : "it has " + String.join(", ", known)));
  }

  private static List<String> suiting(String population) {
    return switch (population) {
      case "ap" -> List.of(SITES);
      case "es" -> List.of(SERVERS, SITES);
      default -> List.of(USERS);
    };
  }

  /** The section of a scenario that says how many there are. */
  private static String key(String population) {
    return switch (population) {
      case "ap" -> "accessPoints";
      case "es" -> "edgeServers";
      default -> "userEquipments";
    };
  }

  private int[] order(String population, MapPoints there, int count) {
    return switch (pick) {
      case FIRST -> IntStream.range(0, count).toArray();
      case SPREAD -> SpreadOrder.of(there.xM(), there.yM(), count);
      case RANDOM -> shuffled(draws.forPurpose("place/map/" + population), there.count(), count);
    };
  }

  /** The beginning of a random order: who comes first does not hang on how many follow. */
  private static int[] shuffled(Draws draws, int of, int count) {
    int[] order = IntStream.range(0, of).toArray();
    for (int i = 0; i < count; i++) {
      int other = i + draws.below(of - i, i, 0, 0);
      int taken = order[other];
      order[other] = order[i];
      order[i] = taken;
    }
    return IntStream.of(order).limit(count).toArray();
  }
}
