package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * Shows who asks and what ESs announce; by it the rule of the scheduler {@code ByIndex} is played.
 */
record ByUe(int apCount, int esCount) implements Observer {
  static final int UE = 0;
  static final int SLOTS_WAITED = 1;
  static final int QUEUES = 2;

  static ByUe of(Scenario scenario) {
    return new ByUe(scenario.accessPoints().count(), scenario.edgeServers().count());
  }

  @Override
  public int size() {
    return QUEUES + esCount;
  }

  @Override
  public void fill(AnnouncedView view, Request request, float[] observation) {
    observation[UE] = request.ue();
    observation[SLOTS_WAITED] = request.slotsWaited();
    for (int es = 0; es < esCount; es++) {
      observation[QUEUES + es] = (float) view.announcements().serverBacklogS(es);
    }
  }

  /** The number of the pair that {@code ByIndex} takes. */
  int action(float[] observation) {
    int ue = (int) observation[UE];
    return ue % apCount * esCount + ue % esCount;
  }

  /** Plays a whole episode, from what reset returned on. */
  Step play(Environment environment, Step first) {
    Step step = first;
    while (!step.truncated()) {
      step = environment.step(action(step.observation()));
    }
    return step;
  }
}
