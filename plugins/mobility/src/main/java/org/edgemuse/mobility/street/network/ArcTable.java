package org.edgemuse.mobility.street.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Street.Direction;

/**
 * Numbers junctions in the order in which pieces name them, and arcs by the junction they leave.
 */
final class ArcTable {
  private final List<Piece> used;
  private final int[] cornerOf;
  private final int[] firstArc;

  /** The piece of each arc, doubled, and 1 more if it runs against the order of the points. */
  private final int[] sideOf;

  private final int[] junctionOf;
  private final int[] arcOf;

  /** Numbers them. */
  ArcTable(Corners corners, List<Piece> used, Traffic traffic) {
    this.used = used;
    int[] ends =
        used.stream()
            .flatMapToInt(piece -> IntStream.of(piece.tail(), piece.head()))
            .distinct()
            .toArray();
    cornerOf = NearOrder.of(corners, ends);
    junctionOf = new int[corners.count()];
    for (int junction = 0; junction < cornerOf.length; junction++) {
      junctionOf[cornerOf[junction]] = junction;
    }
    int[] sides = sides(used, traffic);
    firstArc = new int[cornerOf.length + 1];
    for (int side : sides) {
      firstArc[tailOfSide(side) + 1]++;
    }
    for (int junction = 0; junction < cornerOf.length; junction++) {
      firstArc[junction + 1] += firstArc[junction];
    }
    sideOf = new int[sides.length];
    arcOf = new int[2 * used.size()];
    Arrays.fill(arcOf, StreetNetwork.none());
    int[] next = firstArc.clone();
    for (int side : sides) {
      int arc = next[tailOfSide(side)]++;
      sideOf[arc] = side;
      arcOf[side] = arc;
    }
  }

  /** The sides of pieces along which the traffic may go. */
  private static int[] sides(List<Piece> used, Traffic traffic) {
    IntStream.Builder sides = IntStream.builder();
    for (int i = 0; i < used.size(); i++) {
      Direction direction = traffic.direction(used.get(i));
      if (direction != Direction.BACKWARD) {
        sides.add(2 * i);
      }
      if (direction != Direction.FORWARD) {
        sides.add(2 * i + 1);
      }
    }
    return sides.build().toArray();
  }

  private int tailOfSide(int side) {
    Piece piece = used.get(side / 2);
    return junctionOf[side % 2 == 0 ? piece.tail() : piece.head()];
  }

  int junctionCount() {
    return cornerOf.length;
  }

  int cornerOf(int junction) {
    return cornerOf[junction];
  }

  int arcCount() {
    return sideOf.length;
  }

  /** The first arc that leaves each junction, and the number of arcs. */
  int[] firstArc() {
    return firstArc;
  }

  Piece piece(int arc) {
    return used.get(sideOf[arc] / 2);
  }

  /** Whether the arc runs against the order of its piece's points. */
  boolean runsBackward(int arc) {
    return sideOf[arc] % 2 == 1;
  }

  int tail(int arc) {
    return tailOfSide(sideOf[arc]);
  }

  int head(int arc) {
    return tailOfSide(sideOf[arc] ^ 1);
  }

  /** The arc the other way along the piece, or {@link StreetNetwork#none}. */
  int opposite(int arc) {
    return arcOf[sideOf[arc] ^ 1];
  }

  /** An arc of each piece: that along the order of its points if there is one. */
  int[] pieces() {
    int[] pieces = new int[used.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = arcOf[2 * i] >= 0 ? arcOf[2 * i] : arcOf[2 * i + 1];
    }
    return pieces;
  }
}
