package org.edgemuse.mobility.street.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.edgemuse.kernel.api.map.Street.Direction;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DirectedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * The pieces among which one gets from each to each other: the strongly connected part of the
 * greatest length. Walkers are taken to go both ways along a piece.
 */
final class UsedPart {
  private final Traffic traffic;
  private final List<Piece> pieces = new ArrayList<>();
  private final @Nullable String repair;

  /**
   * Finds the part.
   *
   * @param all pieces of all streets
   * @throws IllegalArgumentException if nobody of that traffic may use any, or what is used would
   *     be less than half of what may be
   */
  UsedPart(List<Piece> all, Traffic traffic) {
    this.traffic = traffic;
    List<Piece> allowed = all.stream().filter(traffic::mayUse).toList();
    if (allowed.isEmpty()) {
      throw new IllegalArgumentException(
          "streets: %s may use none of the map's %d pieces of streets"
              .formatted(traffic.who(), all.size()));
    }
    Graph<Integer, Integer> graph = graph(allowed);
    Set<Integer> used =
        longest(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets(), allowed);
    Set<Integer> near = new ConnectivityInspector<>(graph).connectedSetOf(used.iterator().next());
    double leftM = 0;
    int traps = 0;
    for (Piece piece : allowed) {
      if (used.contains(piece.tail()) && used.contains(piece.head())) {
        pieces.add(piece);
      } else {
        leftM += piece.lengthM();
        traps += near.contains(piece.tail()) ? 1 : 0;
      }
    }
    repair = allowed.size() == pieces.size() ? null : repair(allowed, leftM, traps);
  }

  private Graph<Integer, Integer> graph(List<Piece> allowed) {
    Graph<Integer, Integer> graph = new DirectedMultigraph<>(null, null, false);
    for (int i = 0; i < allowed.size(); i++) {
      Piece piece = allowed.get(i);
      graph.addVertex(piece.tail());
      graph.addVertex(piece.head());
      Direction direction = traffic.direction(piece);
      if (direction != Direction.BACKWARD) {
        graph.addEdge(piece.tail(), piece.head(), 2 * i);
      }
      if (direction != Direction.FORWARD) {
        graph.addEdge(piece.head(), piece.tail(), 2 * i + 1);
      }
    }
    return graph;
  }

  /** The set with the greatest length of pieces inside; of equal ones that of the first piece. */
  private static Set<Integer> longest(List<Set<Integer>> sets, List<Piece> allowed) {
    int corners = 0;
    for (Piece piece : allowed) {
      corners = Math.max(corners, 1 + Math.max(piece.tail(), piece.head()));
    }
    int[] setOf = new int[corners];
    for (int set = 0; set < sets.size(); set++) {
      for (int corner : sets.get(set)) {
        setOf[corner] = set;
      }
    }
    double[] lengthM = new double[sets.size()];
    int[] order = new int[sets.size()];
    int seen = 0;
    for (Piece piece : allowed) {
      int set = setOf[piece.tail()];
      if (set == setOf[piece.head()]) {
        if (lengthM[set] == 0) {
          order[seen++] = set;
        }
        lengthM[set] += piece.lengthM();
      }
    }
    int longest = order[0];
    for (int i = 1; i < seen; i++) {
      longest = lengthM[order[i]] > lengthM[longest] ? order[i] : longest;
    }
    return sets.get(longest);
  }

  private String repair(List<Piece> allowed, double leftM, int traps) {
    double usedM = 0;
    for (Piece piece : pieces) {
      usedM += piece.lengthM();
    }
    String cutOff =
        "%d of %d pieces (%s of %s), cut off from the rest for %s%s"
            .formatted(
                allowed.size() - pieces.size(),
                allowed.size(),
                lengthText(leftM),
                lengthText(leftM + usedM),
                traffic.who(),
                traps == 0 ? "" : ", %d of them by one-way streets".formatted(traps));
    if (leftM > usedM) {
      throw new IllegalArgumentException(
          "streets: would leave out "
              + cutOff
              + "; at least half of their length must hang together. Streets meet where they have a"
              + " point in common: see joinM");
    }
    return "streets: left out " + cutOff;
  }

  private static String lengthText(double lengthM) {
    return String.format(
        Locale.ROOT,
        lengthM < 1000 ? "%.0f m" : "%.1f km",
        lengthM < 1000 ? lengthM : lengthM / 1000);
  }

  /** The pieces that are used, in their order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** What is left out, in a sentence; null if nothing is. */
  @Nullable String repair() {
    return repair;
  }
}
