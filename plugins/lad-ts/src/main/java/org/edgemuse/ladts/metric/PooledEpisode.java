package org.edgemuse.ladts.metric;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The tasks of an episode at a {@link PooledServer}, in the slots in which they were admitted. They
 * are known when they have settled, be it many slots later; the server goes on once nothing of a
 * slot or one before is under way, so that no more is held back than settled since the oldest task
 * under way was admitted.
 */
final class PooledEpisode implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double slotS;
  private final PooledServer server = new PooledServer();

  /** The first slot whose tasks the server has not. */
  private int next;

  private int last;

  /** Tasks under way by slot from next on; what was before the first slot counts in it. */
  private int[] underWay = new int[16];

  private int allUnderWay;

  // Tasks held back, in the order of slots, those of a slot in the order in which they settled.
  private int[] slots = new int[16];
  private double[] works = new double[16];
  private int held;

  /** An episode, from a slot on. */
  PooledEpisode(double slotS, int firstSlot) {
    this.slotS = slotS;
    next = firstSlot;
    last = firstSlot - 1;
  }

  /**
   * A slot follows, at whose end that many tasks are under way, and in which that many settled.
   * These are to be told by {@link #settled}.
   */
  void slot(int nowUnderWay, int settled) {
    last++;
    int at = last - next;
    if (at >= underWay.length) {
      underWay = Arrays.copyOf(underWay, 2 * underWay.length);
    }
    underWay[at] = nowUnderWay + settled - allUnderWay;
    allUnderWay = nowUnderWay;
  }

  /** A task that was admitted in a slot has settled in the latest. */
  void settled(int slot, double work) {
    underWay[Math.max(0, slot - next)]--;
    if (held == slots.length) {
      slots = Arrays.copyOf(slots, 2 * held);
      works = Arrays.copyOf(works, 2 * held);
    }
    int at = held++;
    while (at > 0 && slots[at - 1] > slot) {
      slots[at] = slots[at - 1];
      works[at] = works[at - 1];
      at--;
    }
    slots[at] = slot;
    works[at] = work;
  }

  /** Has the server take what is complete. */
  void serve(double capacity) {
    int complete = 0;
    while (complete <= last - next && underWay[complete] == 0) {
      complete++;
    }
    if (complete == 0) {
      return;
    }
    int taken = bring(server, next + complete - 1, capacity);
    held -= taken;
    System.arraycopy(slots, taken, slots, 0, held);
    System.arraycopy(works, taken, works, 0, held);
    next += complete;
    System.arraycopy(underWay, complete, underWay, 0, last + 1 - next);
  }

  /** A server that has done all tasks that have settled. */
  PooledServer finished(double capacity) {
    PooledServer copy = server.copy();
    bring(copy, last, capacity);
    copy.serve(capacity, Double.POSITIVE_INFINITY);
    return copy;
  }

  /** Returns how many of the tasks held back a server has taken until the end of a slot. */
  private int bring(PooledServer to, int through, double capacity) {
    int taken = 0;
    int from = held > 0 ? Math.min(next, slots[0]) : next;
    for (int slot = from; slot <= through; slot++) {
      to.serve(capacity, slot * slotS);
      while (taken < held && slots[taken] == slot) {
        to.arrive(works[taken++]);
      }
    }
    return taken;
  }
}
