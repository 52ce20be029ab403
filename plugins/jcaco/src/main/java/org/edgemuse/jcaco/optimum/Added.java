package org.edgemuse.jcaco.optimum;

import org.edgemuse.kernel.api.scheduling.Scoring;

/** The score of planners with one mind. */
final class Added {
  /** What a request adds to the service times of all on an AP and an ES, its own included. */
  static final Scoring SCORING = Scoring.lowest("added_service_time_s");

  private Added() {}
}
