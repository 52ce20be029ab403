package org.edgemuse.mobility.street.trip;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.mobility.street.network.StreetNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Trips to places: from where it is, a UE goes to place j with a probability proportional to w_j
 * exp(-d_j / scale), d_j being the distance as the crow flies. What it leaves is not drawn.
 */
final class Pull implements Trips {
  private static final long serialVersionUID = 1L;

  /** More places have no table of probabilities from each to each. */
  private static final int MOST_ROWS = 1024;

  private final StreetNetwork network;
  private final Attractions places;
  private final double scaleM;
  private final Draws draws;
  private final double[] @Nullable [] upTo;
  private final double[] scratch;

  Pull(StreetNetwork network, Attractions places, double scaleM, Draws draws) {
    this.network = network;
    this.places = places;
    this.scaleM = scaleM;
    this.draws = draws;
    upTo = new double[places.count() <= MOST_ROWS ? places.count() : 0][];
    scratch = new double[places.count()];
  }

  @Override
  public int destination(int ue, int trip, int from, int home) {
    int place = Arrays.binarySearch(places.junction(), from);
    double[] sums = sums(from, place);
    double at = draws.uniform(ue, trip, 0) * sums[sums.length - 1];
    int found = Arrays.binarySearch(sums, at);
    int drawn = found < 0 ? -found - 1 : after(sums, found);
    return places.junction()[drawn];
  }

  /** The first place whose sum is larger: those between weigh nothing. */
  private static int after(double[] sums, int found) {
    int next = found;
    while (sums[next] == sums[found]) {
      next++;
    }
    return next;
  }

  private double[] sums(int from, int place) {
    if (place < 0 || upTo.length == 0) {
      return fill(scratch, from);
    }
    double[] known = upTo[place];
    if (known == null) {
      known = fill(new double[places.count()], from);
      upTo[place] = known;
    }
    return known;
  }

  /** Sums of the weights up to each place, seen from a junction. */
  private double[] fill(double[] sums, int from) {
    double leastM = Double.POSITIVE_INFINITY;
    for (int place = 0; place < sums.length; place++) {
      if (places.junction()[place] != from) {
        leastM = Math.min(leastM, distanceM(from, place));
      }
    }
    double sum = 0;
    for (int place = 0; place < sums.length; place++) {
      if (places.junction()[place] != from) {
        // From the nearest one on, lest all be too far away for a number.
        double further = (distanceM(from, place) - leastM) / scaleM;
        sum += places.weight()[place] * StrictMath.exp(-further);
      }
      sums[place] = sum;
    }
    return sums;
  }

  private double distanceM(int from, int place) {
    int to = places.junction()[place];
    double dx = network.junctionXm(from) - network.junctionXm(to);
    double dy = network.junctionYm(from) - network.junctionYm(to);
    return Math.sqrt(dx * dx + dy * dy);
  }
}
