package org.edgemuse.mobility.street.route;

import org.edgemuse.mobility.street.network.StreetNetwork;

/** Routers that plan each trip, also where trees would fit. */
public final class Planning {
  private Planning() {}

  public static Router on(StreetNetwork network, int travellers) {
    return new PlanningRouter(network, travellers);
  }
}
