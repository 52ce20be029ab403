package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.Request;

/** An action is an AP and an ES. */
record PairActions(int apCount, int esCount) implements Actions {
  @Override
  public int count() {
    return apCount * esCount;
  }

  @Override
  public boolean allows(int action, Request request) {
    return request.boundServer() < 0 || request.boundServer() == action % esCount;
  }

  @Override
  public void take(int action, Request request) {
    int es = action % esCount;
    request.assign(action / esCount, es, request.minSteps(es));
  }
}
