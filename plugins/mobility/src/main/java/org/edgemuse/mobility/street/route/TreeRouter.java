package org.edgemuse.mobility.street.route;

import java.io.IOException;
import java.io.ObjectInputStream;
import org.edgemuse.mobility.street.network.StreetNetwork;

/** Looks the next arc up in the tree of the destination: to move never plans. */
final class TreeRouter implements Router {
  private static final long serialVersionUID = 1L;

  private final StreetNetwork network;
  private transient RouteTrees trees;

  TreeRouter(StreetNetwork network) {
    this.network = network;
    trees = RouteTrees.of(network);
  }

  @Override
  public double cost(int from, int to) {
    double cost = 0;
    for (int at = from; at != to; ) {
      int arc = next(0, at, to);
      cost += network.cost(arc);
      at = network.head(arc);
    }
    return cost;
  }

  @Override
  public void setOff(int traveller, int from, int to) {
    // The trees know the way from everywhere.
  }

  @Override
  public int next(int traveller, int at, int to) {
    return network.firstArc(at) + trees.next(at, to);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    trees = RouteTrees.of(network);
  }
}
