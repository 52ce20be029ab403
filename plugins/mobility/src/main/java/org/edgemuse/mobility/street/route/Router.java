package org.edgemuse.mobility.street.route;

import java.io.Serializable;
import org.edgemuse.mobility.street.network.StreetNetwork;

/**
 * Shows travellers the best way: the shortest on foot, the quickest by car. Which of several
 * equally good ones hangs on the network alone. It belongs to one run.
 */
public interface Router extends Serializable {

  /** What the best way between two junctions costs, by {@link StreetNetwork#cost}. */
  double cost(int from, int to);

  /** Called when a traveller sets off from one junction to another. */
  void setOff(int traveller, int from, int to);

  /**
   * The next arc of a traveller's way from a junction on it; asked once for each, in their order.
   *
   * @param at the junction, not {@code to}
   * @param to the junction that it was last set off to
   */
  int next(int traveller, int at, int to);

  /**
   * A router for a network: by trees of routes where they fit into memory, which does not hang on
   * the machine, and else by a search for each trip.
   *
   * @param travellers how many there are, numbered from 0
   */
  static Router of(StreetNetwork network, int travellers) {
    return RouteTrees.fit(network)
        ? new TreeRouter(network)
        : new PlanningRouter(network, travellers);
  }
}
