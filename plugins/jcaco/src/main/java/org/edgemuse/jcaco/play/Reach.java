package org.edgemuse.jcaco.play;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Request;
import org.jspecify.annotations.Nullable;

/**
 * Which APs each UE reached when it asked last. A UE that has not asked yet, or that reached none,
 * counts as reaching all: its request waits wherever it is assigned. Takes no room where no AP is
 * ever out of reach, and else room for the APs that UEs do reach.
 */
public final class Reach implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int UNASKED = -1;
  private static final int ALL = -2;

  private final int first;
  private final int ues;
  private final int aps;

  /** The APs that UEs reached, in rising order; the rest of a row is void. */
  private int @Nullable [][] within;

  /** How many APs UEs reached, or that they count as reaching all. */
  private int @Nullable [] count;

  /** Everyone reaches everything until {@link #note} hears otherwise. */
  public Reach(int ues, int aps) {
    this(0, ues, aps);
  }

  private Reach(int first, int ues, int aps) {
    this.first = first;
    this.ues = ues;
    this.aps = aps;
  }

  /** What {@link #note} would find of the UE of a request, and of nobody else; notes nothing. */
  public Reach ahead(Facts facts, Request request) {
    Reach alone = new Reach(request.ue(), 1, aps);
    alone.note(facts, request);
    return alone;
  }

  /** Whether {@link #note} would be told of the UE for the first time. */
  public boolean isNew(int ue) {
    return count == null || count[ue - first] == UNASKED;
  }

  /**
   * Takes note of what the UE of a request reaches.
   *
   * @return whether this is the UE's first request in a world in which APs can be out of reach
   */
  public boolean note(Facts facts, Request request) {
    int[] count = this.count;
    int[][] within = this.within;
    if (count == null || within == null) {
      if (!facts.limitsReach()) {
        return false;
      }
      count = new int[ues];
      Arrays.fill(count, UNASKED);
      within = new int[ues][0];
      this.count = count;
      this.within = within;
    }
    int ue = request.ue() - first;
    boolean isNew = count[ue] == UNASKED;
    int reached = request.apsInReach();
    if (reached == 0 || reached == aps) {
      count[ue] = ALL;
      return isNew;
    }
    int[] row = within[ue];
    if (row.length < reached) {
      row = new int[Math.min(aps, 2 * reached)];
      within[ue] = row;
    }
    for (int i = 0; i < reached; i++) {
      row[i] = request.apInReach(i);
    }
    count[ue] = reached;
    return isNew;
  }

  /** Whether some AP may be out of reach of some UE. */
  public boolean isBounded() {
    return count != null;
  }

  /** Whether the UE reached the AP. */
  public boolean reaches(int ue, int ap) {
    int[] count = this.count;
    int[][] within = this.within;
    return count == null
        || within == null
        || count[ue - first] < 0
        || Arrays.binarySearch(within[ue - first], 0, count[ue - first], ap) >= 0;
  }

  /** How many APs the UE reached. */
  public int count(int ue) {
    return count == null || count[ue - first] < 0 ? aps : count[ue - first];
  }

  /** The i-th of the APs that the UE reached, from 0, in the order of their indices. */
  public int ap(int ue, int i) {
    int[] count = this.count;
    int[][] within = this.within;
    return count == null || within == null || count[ue - first] < 0 ? i : within[ue - first][i];
  }
}
