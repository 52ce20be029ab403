package org.edgemuse.mobility.street.route;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import org.edgemuse.mobility.street.network.StreetNetwork;

/** Plans each trip when it begins, for networks whose trees would need too much memory. */
final class PlanningRouter implements Router {
  private static final long serialVersionUID = 1L;
  private static final int SLACK = 16;

  private final StreetNetwork network;

  /** The arcs of each traveller's way; a longer way replaces the array, a shorter one uses it. */
  private final int[][] way;

  private final int[] done;
  private transient RoutePlanner planner;

  PlanningRouter(StreetNetwork network, int travellers) {
    this.network = network;
    way = new int[travellers][0];
    done = new int[travellers];
    planner = new RoutePlanner(network);
  }

  @Override
  public double cost(int from, int to) {
    return from == to ? 0 : planner.cost(from, to);
  }

  @Override
  public void setOff(int traveller, int from, int to) {
    done[traveller] = 0;
    if (from == to) {
      return;
    }
    List<Integer> arcs = planner.arcs(from, to);
    if (way[traveller].length < arcs.size()) {
      way[traveller] = new int[arcs.size() + SLACK];
    }
    for (int i = 0; i < arcs.size(); i++) {
      way[traveller][i] = arcs.get(i);
    }
  }

  @Override
  public int next(int traveller, int at, int to) {
    return way[traveller][done[traveller]++];
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    planner = new RoutePlanner(network);
  }
}
