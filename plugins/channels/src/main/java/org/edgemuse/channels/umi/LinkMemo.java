package org.edgemuse.channels.umi;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Losses of the links that were asked for last. A slot asks for a link several times: whether the
 * AP reaches, at what rate, and what the mean is. What is kept changes nothing but speed: it holds
 * for the places that it was worked out for.
 */
final class LinkMemo implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 1 << 16;
  private static final int NUMBERS = 4;

  private final int size;
  private transient long @Nullable [] links;
  private transient double @Nullable [] numbers;

  /**
   * Room for as many links, up to a limit.
   *
   * @param links UEs times APs
   */
  LinkMemo(long links) {
    size = (int) Math.min(MOST, Long.highestOneBit(Math.max(1, 2 * links - 1)));
  }

  /** The loss kept of a link with these places, dB; or NaN. */
  double get(long link, double xM, double yM, double distanceM) {
    if (links == null || numbers == null) {
      return Double.NaN;
    }
    int at = at(link);
    int first = NUMBERS * at;
    return links[at] == ~link
            && numbers[first] == xM
            && numbers[first + 1] == yM
            && numbers[first + 2] == distanceM
        ? numbers[first + 3]
        : Double.NaN;
  }

  /** Keeps the loss of a link, dB. */
  void put(long link, double xM, double yM, double distanceM, double lossDb) {
    if (links == null || numbers == null) {
      links = new long[size];
      numbers = new double[NUMBERS * size];
    }
    int at = at(link);
    int first = NUMBERS * at;
    // The complement: no link's is 0, with which arrays start.
    links[at] = ~link;
    numbers[first] = xM;
    numbers[first + 1] = yM;
    numbers[first + 2] = distanceM;
    numbers[first + 3] = lossDb;
  }

  private int at(long link) {
    return (int) (link * 0x9E3779B97F4A7C15L >>> 32) & size - 1;
  }
}
