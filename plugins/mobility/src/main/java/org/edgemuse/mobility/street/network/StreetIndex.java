package org.edgemuse.mobility.street.network;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the street that is nearest to a place, by a tree of the rectangles around segments. */
final class StreetIndex {
  private final StreetNetwork network;
  private final STRtree tree = new STRtree();
  private final int[] arcOfSegment;

  private record Place(double xM, double yM) {}

  StreetIndex(StreetNetwork network) {
    this.network = network;
    arcOfSegment = new int[network.segmentCount()];
    for (int piece = 0; piece < network.pieceCount(); piece++) {
      int arc = network.arcOfPiece(piece);
      for (int segment = network.firstSegment(arc);
          segment < network.firstSegment(arc + 1);
          segment++) {
        arcOfSegment[segment] = arc;
        double endM = network.segmentM(segment);
        tree.insert(
            new Envelope(
                network.startXm(segment),
                network.startXm(segment) + network.east(segment) * endM,
                network.startYm(segment),
                network.startYm(segment) + network.north(segment) * endM),
            segment);
      }
    }
    // From here on threads only read.
    tree.build();
  }

  StreetPoint nearest(double xM, double yM) {
    ItemDistance distance = this::distanceM;
    int segment =
        (Integer) tree.nearestNeighbour(new Envelope(xM, xM, yM, yM), new Place(xM, yM), distance);
    int arc = arcOfSegment[segment];
    double alongM = alongM(segment, xM, yM);
    double offsetM = alongM;
    for (int before = network.firstSegment(arc); before < segment; before++) {
      offsetM += network.segmentM(before);
    }
    return new StreetPoint(arc, segment, alongM, offsetM);
  }

  private double distanceM(ItemBoundable one, ItemBoundable other) {
    return one.getItem() instanceof Place place
        ? distanceM(place, (Integer) other.getItem())
        : distanceM((Place) other.getItem(), (Integer) one.getItem());
  }

  private double distanceM(Place place, int segment) {
    double alongM = alongM(segment, place.xM(), place.yM());
    double dx = network.startXm(segment) + network.east(segment) * alongM - place.xM();
    double dy = network.startYm(segment) + network.north(segment) * alongM - place.yM();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** How far along a segment its point lies that is nearest to a place, m. */
  private double alongM(int segment, double xM, double yM) {
    double projectedM =
        (xM - network.startXm(segment)) * network.east(segment)
            + (yM - network.startYm(segment)) * network.north(segment);
    return Math.max(0, Math.min(projectedM, network.segmentM(segment)));
  }
}
