package org.edgemuse.mobility.street.network;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.jspecify.annotations.Nullable;

/**
 * The networks of the process. Runs with equal streets share one, and with it all that was found
 * out about routes, as long as one of them lives or memory is not short.
 */
public final class StreetNetworks {
  private static final Map<NetworkKey, SoftReference<StreetNetwork>> KNOWN = new HashMap<>();

  private StreetNetworks() {}

  /**
   * The network of a run's map for one kind of traffic; reports what of the streets is not used.
   *
   * @param joinM how far apart points of streets are at most that are taken for one, m
   * @param carMps how fast cars go where a street does not say, m/s; of no matter for walkers
   * @throws IllegalArgumentException if the run has no map or its map no streets, if a street makes
   *     no sense, or if too few of them hang together; says which
   */
  public static StreetNetwork of(RunContext run, Traffic traffic, double joinM, double carMps) {
    WorldMap map = run.map();
    if (map == null) {
      throw new IllegalArgumentException(
          "streets: the scenario has no map, from which streets would come");
    }
    List<Street> streets = map.streets();
    if (streets.isEmpty()) {
      throw new IllegalArgumentException("streets: the scenario's map has none");
    }
    NetworkKey key = NetworkKey.of(streets, joinM, traffic, carMps);
    StreetNetwork network = known(key);
    if (network == null) {
      StreetCheck.check(streets, map.area());
      network = shared(make(key, streets, joinM));
    }
    network.repairs().forEach(run::report);
    return network;
  }

  private static StreetNetwork make(NetworkKey key, List<Street> streets, double joinM) {
    Pieces pieces = new Pieces(streets, joinM);
    List<String> repairs = new ArrayList<>(pieces.repairs());
    UsedPart used = new UsedPart(pieces.all(), key.traffic());
    String left = used.repair();
    if (left != null) {
      repairs.add(left);
    }
    return new StreetNetwork(key, pieces.corners(), used.pieces(), repairs);
  }

  private static @Nullable StreetNetwork known(NetworkKey key) {
    synchronized (KNOWN) {
      SoftReference<StreetNetwork> reference = KNOWN.get(key);
      return reference == null ? null : reference.get();
    }
  }

  /** The network of that key which others use already; this one if nobody does. */
  static StreetNetwork shared(StreetNetwork network) {
    synchronized (KNOWN) {
      StreetNetwork other = known(network.key());
      if (other == null) {
        KNOWN.values().removeIf(reference -> reference.get() == null);
        KNOWN.put(network.key(), new SoftReference<>(network));
      }
      return other == null ? network : other;
    }
  }
}
