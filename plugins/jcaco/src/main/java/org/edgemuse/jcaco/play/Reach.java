package org.edgemuse.jcaco.play;

import java.io.Serializable;
import org.edgemuse.jcaco.game.Tables;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.Request;
import org.jspecify.annotations.Nullable;

/**
 * Which APs each UE reached when it asked last. A UE that has not asked yet, or that reached none,
 * counts as reaching all: its request waits wherever it is assigned. Takes no room where no AP is
 * ever out of reach.
 */
public final class Reach implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int first;
  private final int ues;
  private final int aps;
  private boolean @Nullable [] beyond;
  private boolean @Nullable [] asked;

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
    return asked == null || !asked[ue - first];
  }

  /**
   * Takes note of what the UE of a request reaches.
   *
   * @return whether this is the UE's first request in a world in which APs can be out of reach
   */
  public boolean note(Facts facts, Request request) {
    if (!facts.limitsReach() && this.beyond == null) {
      return false;
    }
    boolean[] beyond = this.beyond;
    boolean[] asked = this.asked;
    if (beyond == null || asked == null) {
      beyond = new boolean[Tables.size(ues, aps)];
      asked = new boolean[ues];
      this.beyond = beyond;
      this.asked = asked;
    }
    int ue = request.ue() - first;
    boolean any = false;
    for (int m = 0; m < aps; m++) {
      boolean within = request.reaches(m);
      beyond[ue * aps + m] = !within;
      any |= within;
    }
    for (int m = 0; !any && m < aps; m++) {
      beyond[ue * aps + m] = false;
    }
    boolean first = !asked[ue];
    asked[ue] = true;
    return first;
  }

  /** Whether some AP may be out of reach of some UE. */
  public boolean isBounded() {
    return beyond != null;
  }

  /** Whether the UE reached the AP. */
  public boolean reaches(int ue, int ap) {
    return beyond == null || !beyond[(ue - first) * aps + ap];
  }

  /** How many APs the UE reached. */
  public int count(int ue) {
    if (beyond == null) {
      return aps;
    }
    int count = 0;
    for (int m = 0; m < aps; m++) {
      count += reaches(ue, m) ? 1 : 0;
    }
    return count;
  }

  /** The i-th of the APs that the UE reached, from 0. */
  public int ap(int ue, int i) {
    if (beyond == null) {
      return i;
    }
    int left = i;
    int ap = 0;
    while (!reaches(ue, ap) || left-- > 0) {
      ap++;
    }
    return ap;
  }
}
