package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.LiveQueuesScheduler;
import org.edgemuse.kernel.api.scheduling.LiveQueuesView;
import org.edgemuse.kernel.api.scheduling.Request;

/** Decides like {@link ByIndex} in the first slots, then like {@link LeastBacklog}. */
public record Relay(int slots) implements LiveQueuesScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(LiveQueuesView view, Request request) {
    if (view.now().index() >= slots) {
      new LeastBacklog().decide(view, request);
      return;
    }
    int es = request.ue() % view.facts().esCount();
    request.assign(request.ue() % view.facts().apCount(), es, request.minSteps(es));
  }
}
