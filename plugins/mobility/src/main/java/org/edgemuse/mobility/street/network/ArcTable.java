package org.edgemuse.mobility.street.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /**
   * Numbers them.
   *
   * @param corners how many corners there are
   */
  ArcTable(int corners, List<Piece> used, Traffic traffic) {
    this.used = used;
    junctionOf = new int[corners];
    Arrays.fill(junctionOf, StreetNetwork.none());
    int[] found = new int[2 * used.size()];
    int junctions = 0;
    List<Integer> sides = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      Piece piece = used.get(i);
      for (int corner : new int[] {piece.tail(), piece.head()}) {
        if (junctionOf[corner] < 0) {
          junctionOf[corner] = junctions;
          found[junctions++] = corner;
        }
      }
      Direction direction = traffic == Traffic.FOOT ? Direction.BOTH : piece.street().direction();
      if (direction != Direction.BACKWARD) {
        sides.add(2 * i);
      }
      if (direction != Direction.FORWARD) {
        sides.add(2 * i + 1);
      }
    }
    cornerOf = Arrays.copyOf(found, junctions);
    firstArc = new int[junctions + 1];
    for (int side : sides) {
      firstArc[tailOfSide(side) + 1]++;
    }
    for (int junction = 0; junction < junctions; junction++) {
      firstArc[junction + 1] += firstArc[junction];
    }
    sideOf = new int[sides.size()];
    arcOf = new int[2 * used.size()];
    Arrays.fill(arcOf, StreetNetwork.none());
    int[] next = firstArc.clone();
    for (int side : sides) {
      int arc = next[tailOfSide(side)]++;
      sideOf[arc] = side;
      arcOf[side] = arc;
    }
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
