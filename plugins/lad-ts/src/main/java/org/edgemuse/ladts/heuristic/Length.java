package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.LiveQueuesView;

/** What the length of a queue is measured in. */
public enum Length {
  /** Work that waits, in TFLOP or Gcycle: q + bef of (2), LAD-TS paper. */
  WORK {
    @Override
    double of(LiveQueuesView view, int es) {
      return view.queues().serverBacklogS(es) * view.facts().capacity(es);
    }
  },
  /** Seconds until what waits is done. */
  SECONDS {
    @Override
    double of(LiveQueuesView view, int es) {
      return view.queues().serverBacklogS(es);
    }
  };

  abstract double of(LiveQueuesView view, int es);
}
