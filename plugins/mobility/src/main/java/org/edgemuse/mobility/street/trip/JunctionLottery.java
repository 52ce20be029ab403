package org.edgemuse.mobility.street.trip;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.mobility.street.network.StreetNetwork;

/**
 * Draws junctions as uniformly random points of all streets do that go to their nearer end: by half
 * the length of the streets that meet in each.
 */
final class JunctionLottery implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Sums of the lengths up to each junction, doubled, m. */
  private final double[] upToM;

  JunctionLottery(StreetNetwork network) {
    upToM = new double[network.junctionCount()];
    for (int piece = 0; piece < network.pieceCount(); piece++) {
      int arc = network.arcOfPiece(piece);
      upToM[network.tail(arc)] += network.lengthM(arc);
      upToM[network.head(arc)] += network.lengthM(arc);
    }
    for (int junction = 1; junction < upToM.length; junction++) {
      upToM[junction] += upToM[junction - 1];
    }
  }

  /**
   * A junction other than one.
   *
   * @param stem of the draws to take
   */
  int draw(long stem, int other) {
    long k = 0;
    int junction;
    do {
      double atM = Draws.toUniform(Draws.at(stem, k++)) * upToM[upToM.length - 1];
      int found = Arrays.binarySearch(upToM, atM);
      // At the sum of a junction begins the next one.
      junction = Math.min(found < 0 ? -found - 1 : found + 1, upToM.length - 1);
    } while (junction == other);
    return junction;
  }
}
