package org.edgemuse.mobility.street.route;

import java.util.Arrays;
import org.edgemuse.mobility.street.network.StreetNetwork;

/**
 * Dijkstra's algorithm from a junction against the direction of arcs, on arrays alone. Of equally
 * good arcs the one that leaves its junction first in their order is taken.
 */
final class TreeSearch {
  private final int[] firstInto;
  private final int[] tail;
  private final byte[] place;
  private final double[] cost;

  /** Lists the arcs by the junction that they lead to. */
  TreeSearch(StreetNetwork network) {
    int junctions = network.junctionCount();
    int arcs = network.arcCount();
    firstInto = new int[junctions + 1];
    for (int arc = 0; arc < arcs; arc++) {
      firstInto[network.head(arc) + 1]++;
    }
    for (int junction = 0; junction < junctions; junction++) {
      firstInto[junction + 1] += firstInto[junction];
    }
    tail = new int[arcs];
    place = new byte[arcs];
    cost = new double[arcs];
    int[] next = firstInto.clone();
    for (int arc = 0; arc < arcs; arc++) {
      int at = next[network.head(arc)]++;
      tail[at] = network.tail(arc);
      place[at] = (byte) (arc - network.firstArc(network.tail(arc)));
      cost[at] = network.cost(arc);
    }
  }

  /** For each junction the next arc's place among those that leave it; 0 at the destination. */
  byte[] to(int destination) {
    int junctions = firstInto.length - 1;
    byte[] tree = new byte[junctions];
    double[] distance = new double[junctions];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[destination] = 0;
    JunctionHeap open = new JunctionHeap(distance);
    open.rise(destination);
    while (!open.isEmpty()) {
      int at = open.takeNearest();
      for (int into = firstInto[at]; into < firstInto[at + 1]; into++) {
        int from = tail[into];
        double through = distance[at] + cost[into];
        if (through < distance[from]) {
          distance[from] = through;
          tree[from] = place[into];
          open.rise(from);
        } else if (through == distance[from]
            && open.holds(from)
            && (place[into] & 0xFF) < (tree[from] & 0xFF)) {
          tree[from] = place[into];
        }
      }
    }
    return tree;
  }
}
