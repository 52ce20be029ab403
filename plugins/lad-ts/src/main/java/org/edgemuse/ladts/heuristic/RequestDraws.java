package org.edgemuse.ladts.heuristic;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.world.Moment;

/** Random draws of one request's own, whoever else asks. */
final class RequestDraws {
  private RequestDraws() {}

  /**
   * The stem of a request's draws in a slot. A task of an earlier slot that waits for a link and
   * one of this slot with the same index draw apart.
   */
  static long stem(Draws draws, Request request, Moment now) {
    long entity = Draws.pair(request.ue(), request.taskIndex());
    long raised = now.index() - request.slotsWaited();
    return draws.stem(entity, Draws.pair((int) raised, request.slotsWaited()));
  }
}
