package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Request;

/** An action is an ES. */
record ServerActions(int apCount, int count) implements Actions {
  @Override
  public boolean allows(int action, Request request) {
    return request.boundServer() < 0 || request.boundServer() == action;
  }

  @Override
  public void take(int action, Request request) {
    request.assign(EntryAp.of(request, apCount), action, request.minSteps(action));
  }
}
