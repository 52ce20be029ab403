package org.edgemuse.mobility.street;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.mobility.street.network.StreetNetwork;

/** Every member at a uniformly random point of all streets, independent of the others. */
final class StreetsPlacement implements Placement {
  private static final long serialVersionUID = 1L;

  private final StreetNetwork network;
  private final Area area;
  private final Draws draws;

  StreetsPlacement(StreetNetwork network, Area area, Draws draws) {
    this.network = network;
    this.area = area;
    this.draws = draws;
  }

  @Override
  public void place(String population, double[] xM, double[] yM) {
    Draws places = draws.forPurpose("place/" + population);
    double[] upToM = new double[network.pieceCount()];
    double sumM = 0;
    for (int piece = 0; piece < upToM.length; piece++) {
      sumM += network.lengthM(network.arcOfPiece(piece));
      upToM[piece] = sumM;
    }
    for (int member = 0; member < xM.length; member++) {
      double atM = places.uniform(member, 0, 0) * sumM;
      int found = Arrays.binarySearch(upToM, atM);
      int piece = Math.min(found < 0 ? -found - 1 : found + 1, upToM.length - 1);
      int arc = network.arcOfPiece(piece);
      double alongM = Math.max(0, network.lengthM(arc) - (upToM[piece] - atM));
      int segment = network.firstSegment(arc);
      while (alongM > network.segmentM(segment) && segment + 1 < network.firstSegment(arc + 1)) {
        alongM -= network.segmentM(segment++);
      }
      double x = network.startXm(segment) + network.east(segment) * alongM;
      double y = network.startYm(segment) + network.north(segment) * alongM;
      xM[member] = Math.max(0, Math.min(x, area.widthM()));
      yM[member] = Math.max(0, Math.min(y, area.heightM()));
    }
  }
}
