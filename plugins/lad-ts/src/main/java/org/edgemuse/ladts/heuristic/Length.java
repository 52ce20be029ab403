package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Scoring;

/** What the length of a queue is measured in. */
public enum Length {
  /** Work that waits, in TFLOP or Gcycle: q + bef of (2), LAD-TS paper. */
  WORK(Scoring.lowest("waiting_work")) {
    @Override
    double of(LiveQueuesView view, int es) {
      return view.queues().serverBacklogS(es) * view.facts().capacity(es);
    }
  },
  /** Seconds until what waits is done. */
  SECONDS(Scoring.lowest("waiting_s")) {
    @Override
    double of(LiveQueuesView view, int es) {
      return view.queues().serverBacklogS(es);
    }
  };

  private final Scoring scoring;

  Length(Scoring scoring) {
    this.scoring = scoring;
  }

  /** What lengths are as scores. */
  Scoring scoring() {
    return scoring;
  }

  abstract double of(LiveQueuesView view, int es);
}
