package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;

/** Takes AP 0 and the ES with the least backlog. */
public record LeastBacklog() implements LiveQueuesScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(LiveQueuesView view, Request request) {
    int best = 0;
    for (int es = 1; es < view.facts().esCount(); es++) {
      if (view.queues().serverBacklogS(es) < view.queues().serverBacklogS(best)) {
        best = es;
      }
    }
    request.assign(0, best, request.minSteps(best));
  }
}
