package org.edgemuse.ladts.heuristic;

import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Large tasks keep to the slowest ESs and the others to the rest, so that nobody small waits behind
 * somebody large; among its own, a task goes where it is done first, the first ES of several.
 */
final class SizeInterval implements Choice<LiveQueuesView> {
  private static final long serialVersionUID = 1L;

  private final double threshold;
  private final int slow;
  private int @Nullable [] bySpeed;
  private int changes;

  /**
   * A split.
   *
   * @param threshold work above which a task is large
   * @param slow how many ESs are for large tasks, less than there are
   */
  SizeInterval(double threshold, int slow) {
    this.threshold = threshold;
    this.slow = slow;
  }

  @Override
  public int server(LiveQueuesView view, Request request, int ap) {
    Facts facts = view.facts();
    if (bySpeed == null || changes != facts.changes()) {
      bySpeed = bySpeed(facts);
      changes = facts.changes();
    }
    boolean large = isLarge(facts, request, bySpeed);
    int to = large ? slow : bySpeed.length;
    int best = Choice.NONE;
    double leastS = Double.POSITIVE_INFINITY;
    for (int i = large ? 0 : slow; i < to; i++) {
      int es = bySpeed[i];
      double doneS = doneS(view, request, es);
      if (doneS < leastS || doneS == leastS && es < best) {
        leastS = doneS;
        best = es;
      }
    }
    return best;
  }

  /** Work may depend on the ES that does it; the fastest one says how large a task is. */
  private boolean isLarge(Facts facts, Request request, int[] bySpeed) {
    int fastest = bySpeed[bySpeed.length - 1];
    double work = request.serverS(fastest) * facts.capacity(fastest);
    return slow > 0 && work > threshold;
  }

  private static double doneS(LiveQueuesView view, Request request, int es) {
    return view.queues().projectedServerS(es, request.serverS(es));
  }

  @Override
  public Scoring scoring() {
    return Scoring.lowest("server_s");
  }

  /** The ESs that are for tasks of its size. */
  @Override
  public void score(LiveQueuesView view, Request request, int ap, Scores out) {
    int[] order = bySpeed(view.facts());
    boolean large = isLarge(view.facts(), request, order);
    int[] own = Arrays.copyOfRange(order, large ? 0 : slow, large ? slow : order.length);
    Arrays.sort(own);
    for (int es : own) {
      out.put(ap, es, doneS(view, request, es));
    }
  }

  /** ESs from the slowest to the fastest, by index where they are equal. */
  private static int[] bySpeed(Facts facts) {
    int[] order = new int[facts.esCount()];
    for (int es = 0; es < order.length; es++) {
      int at = es;
      while (at > 0 && facts.capacity(order[at - 1]) > facts.capacity(es)) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = es;
    }
    return order;
  }
}
