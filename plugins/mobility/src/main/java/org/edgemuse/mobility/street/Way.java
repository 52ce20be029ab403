package org.edgemuse.mobility.street;

import java.io.Serializable;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.edgemuse.mobility.street.network.Traffic;
import org.edgemuse.mobility.street.route.Router;
import org.edgemuse.mobility.street.trip.DestinationRule;
import org.edgemuse.mobility.street.trip.Trips;

/**
 * What those have in common who travel likewise.
 *
 * @param network the streets that they may use
 * @param router knows the best ways
 * @param trips where they go
 * @param drives whether speeds are those of the streets, not their own
 */
record Way(StreetNetwork network, Router router, Trips trips, boolean drives)
    implements Serializable {

  static Way of(StreetNetwork network, DestinationRule rule, int ueCount) {
    return new Way(
        network, Router.of(network, ueCount), rule.on(network), network.traffic() == Traffic.CAR);
  }
}
