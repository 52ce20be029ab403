package org.edgemuse.mobility.street.trip;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.edgemuse.mobility.street.network.StreetNetwork;

/**
 * Junctions that draw travellers, each with a weight.
 *
 * @param junction the junctions, rising
 * @param weight of each
 */
record Attractions(int[] junction, double[] weight) implements Serializable {

  /**
   * The junctions that are nearest to places; weights of places that share one are added.
   *
   * @throws IllegalArgumentException if they share a single one
   */
  static Attractions of(StreetNetwork network, double[] xM, double[] yM, double[] weights) {
    Map<Integer, Double> weightAt = new TreeMap<>();
    for (int place = 0; place < xM.length; place++) {
      int junction = network.nearerEnd(network.nearest(xM[place], yM[place]));
      weightAt.merge(junction, weights[place], Double::sum);
    }
    if (weightAt.size() < 2) {
      throw new IllegalArgumentException(
          ("gravity needs places near two junctions at least; of %d places all are near the same"
                  + " one of the streets of %s")
              .formatted(xM.length, network.traffic().who()));
    }
    return new Attractions(
        weightAt.keySet().stream().mapToInt(Integer::intValue).toArray(),
        weightAt.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  int count() {
    return junction.length;
  }
}
