package org.edgemuse.mobility.street.route;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.jspecify.annotations.Nullable;

/**
 * For each junction the tree of the best ways to it, found when first asked for and shared by all
 * runs on the network. A tree holds a byte for each junction: which of the arcs that leave it is
 * the next one. What a tree holds does not hang on the thread that made it.
 */
final class RouteTrees {
  private static final long BUDGET_BYTES = 256L << 20;
  private static final int MOST_ARCS = 256;

  /** Trees do not refer to their network, so that it can be forgotten. */
  private static final Map<StreetNetwork, RouteTrees> KNOWN = new WeakHashMap<>();

  private final TreeSearch search;
  private final AtomicReferenceArray<byte @Nullable []> trees;

  private RouteTrees(StreetNetwork network) {
    search = new TreeSearch(network);
    trees = new AtomicReferenceArray<>(network.junctionCount());
  }

  /** The trees of a network. */
  static RouteTrees of(StreetNetwork network) {
    synchronized (KNOWN) {
      return KNOWN.computeIfAbsent(network, RouteTrees::new);
    }
  }

  /** Whether all trees of a network would stay within 256 MiB, and a byte is enough for an arc. */
  static boolean fit(StreetNetwork network) {
    long junctions = network.junctionCount();
    for (int junction = 0; junction < junctions; junction++) {
      if (network.firstArc(junction + 1) - network.firstArc(junction) > MOST_ARCS) {
        return false;
      }
    }
    return junctions * junctions <= BUDGET_BYTES;
  }

  /** Which of the arcs that leave a junction is next on the way to another. */
  int next(int at, int to) {
    byte[] tree = trees.getAcquire(to);
    if (tree == null) {
      tree = search.to(to);
      trees.setRelease(to, tree);
    }
    return tree[at] & 0xFF;
  }
}
