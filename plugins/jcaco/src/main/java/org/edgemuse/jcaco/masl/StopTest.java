package org.edgemuse.jcaco.masl;

import java.io.Serializable;
import org.edgemuse.jcaco.game.Tables;

/** Watches strategies of both subgames and says when all have settled. */
interface StopTest extends Serializable {

  /** A UE has learned; its strategies may have changed. */
  void learned(int ue);

  /** Whether every UE has settled. */
  boolean settled();

  /** Never settles. */
  record Never() implements StopTest {
    private static final long serialVersionUID = 1L;

    @Override
    public void learned(int ue) {}

    @Override
    public boolean settled() {
      return false;
    }
  }

  /** Counts UEs that have settled. */
  abstract class Counting implements StopTest {
    private static final long serialVersionUID = 1L;

    private final boolean[] settled;
    private int count;

    Counting(int ues) {
      settled = new boolean[ues];
    }

    final void mark(int ue, boolean now) {
      if (settled[ue] != now) {
        settled[ue] = now;
        count += now ? 1 : -1;
      }
    }

    @Override
    public final boolean settled() {
      return count == settled.length;
    }
  }

  /** A UE has settled while one share of each of its strategies exceeds a threshold. */
  final class MaxProbability extends Counting {
    private static final long serialVersionUID = 1L;

    private final Strategies ap;
    private final Strategies es;
    private final double threshold;

    MaxProbability(int ues, Strategies ap, Strategies es, double threshold) {
      super(ues);
      this.ap = ap;
      this.es = es;
      this.threshold = threshold;
    }

    @Override
    public void learned(int ue) {
      mark(ue, ap.largestShare(ue) > threshold && es.largestShare(ue) > threshold);
    }
  }

  /**
   * A UE has settled if over its own last full window of updates none of its shares changed by more
   * than the tolerance. Windows count a UE's own updates, because a strategy that was not used does
   * not change, which says nothing; the paper's test of one iteration takes that for convergence.
   */
  final class Window extends Counting {
    private static final long serialVersionUID = 1L;

    private final Strategies ap;
    private final Strategies es;
    private final int window;
    private final double tolerance;
    private final int[] updates;
    private final double[] apBefore;
    private final double[] esBefore;

    Window(int ues, Strategies ap, Strategies es, int window, double tolerance) {
      super(ues);
      this.ap = ap;
      this.es = es;
      this.window = window;
      this.tolerance = tolerance;
      updates = new int[ues];
      apBefore = new double[Tables.size(ues, ap.machines())];
      esBefore = new double[Tables.size(ues, es.machines())];
      for (int ue = 0; ue < ues; ue++) {
        keep(ue);
      }
    }

    @Override
    public void learned(int ue) {
      if (++updates[ue] == window) {
        updates[ue] = 0;
        mark(
            ue,
            ap.largestChange(ue, apBefore) <= tolerance
                && es.largestChange(ue, esBefore) <= tolerance);
        keep(ue);
      }
    }

    private void keep(int ue) {
      ap.copyRow(ue, apBefore);
      es.copyRow(ue, esBefore);
    }
  }
}
