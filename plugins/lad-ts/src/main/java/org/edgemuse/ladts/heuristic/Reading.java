package org.edgemuse.ladts.heuristic;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Facts;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;

/**
 * Where queues are read.
 *
 * @param <V> the view that shows them
 */
sealed interface Reading<V> extends Serializable {

  /** What ESs there are. */
  Facts facts(V view);

  /** Seconds until a task of so many seconds would be done on the ES, as far as the view shows. */
  double doneS(V view, int es, double soloS);

  /** The queues as they are, what the slot has assigned so far included: q + bef of (2). */
  record Live() implements Reading<LiveQueuesView> {
    private static final long serialVersionUID = 1L;

    @Override
    public Facts facts(LiveQueuesView view) {
      return view.facts();
    }

    @Override
    public double doneS(LiveQueuesView view, int es, double soloS) {
      return view.queues().projectedServerS(es, soloS);
    }
  }

  /** The queues as they were at slot start, q of (2): what the slot has assigned is not seen. */
  record Announced() implements Reading<AnnouncedView> {
    private static final long serialVersionUID = 1L;

    @Override
    public Facts facts(AnnouncedView view) {
      return view.facts();
    }

    @Override
    public double doneS(AnnouncedView view, int es, double soloS) {
      return view.announcements().serverBacklogS(es) + soloS;
    }
  }
}
