package org.edgemuse.console.scene;

import java.util.Arrays;

/**
 * Which AP and ES each UE was last served by and when, all that served it in the last slots, and
 * how much each pair of AP and ES carried.
 */
final class Associations {
  /** More pairs than this are not told apart: no picture could show them. */
  private static final int MOST_PAIRS = 1 << 22;

  private static final long NEVER = -1;

  private final int ess;
  private final int[] ap;
  private final int[] es;
  private final long[] slot;
  private final Links[] recent = new Links[Scene.OLDEST];
  private final int[] pairCount;
  private final long[] pairSlot;

  Associations(int ues, int aps, int ess) {
    this.ess = ess;
    ap = new int[ues];
    es = new int[ues];
    slot = new long[ues];
    int pairs = (long) aps * ess > MOST_PAIRS ? 0 : aps * ess;
    pairCount = new int[pairs];
    pairSlot = new long[pairs];
    for (int i = 0; i < recent.length; i++) {
      recent[i] = new Links();
    }
    clear();
  }

  void clear() {
    Arrays.fill(ap, Scene.NONE);
    Arrays.fill(es, Scene.NONE);
    Arrays.fill(slot, NEVER);
    Arrays.fill(pairSlot, NEVER);
    for (Links links : recent) {
      links.begin(NEVER);
    }
  }

  /** Makes ready to take in a slot. */
  void beginSlot(long slot) {
    links(slot).begin(slot);
  }

  private Links links(long slot) {
    return recent[(int) (slot % recent.length)];
  }

  /** Shows the links of a slot, of UEs that no later slot has served. */
  void forEachLink(long slot, Scene.LinkSink sink) {
    if (slot < 0 || links(slot).slot() != slot) {
      return;
    }
    Links links = links(slot);
    for (int i = 0; i < links.count(); i++) {
      int ue = links.ue(i);
      if (this.slot[ue] == slot) {
        sink.link(ue, links.ap(i), links.es(i));
      }
    }
  }

  void note(int ue, int ap, int es, long slot) {
    this.ap[ue] = ap;
    this.es[ue] = es;
    this.slot[ue] = slot;
    links(slot).add(ue, ap, es);
    if (pairCount.length > 0) {
      int pair = ap * ess + es;
      pairCount[pair] = pairSlot[pair] == slot ? pairCount[pair] + 1 : 1;
      pairSlot[pair] = slot;
    }
  }

  int ap(int ue) {
    return ap[ue];
  }

  int es(int ue) {
    return es[ue];
  }

  /** Slots since then; {@link Integer#MAX_VALUE} if there was none. */
  int age(int ue, long now) {
    return age(slot[ue], now);
  }

  /** Slots since the pair last carried a request, likewise. */
  int pairAge(int ap, int es, long now) {
    return pairCount.length == 0 ? Integer.MAX_VALUE : age(pairSlot[ap * ess + es], now);
  }

  /** How many requests it then carried. */
  int pairCount(int ap, int es) {
    return pairCount[ap * ess + es];
  }

  private static int age(long then, long now) {
    return then == NEVER ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, now - then);
  }
}
