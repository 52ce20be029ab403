package org.edgemuse.ladts.example;

import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.EntryAp;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.environment.Observer;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.ladts.agent.State;
import org.edgemuse.ladts.options.Announcement;
import org.edgemuse.ladts.options.NextQueues;
import org.edgemuse.ladts.options.StateOptions;

/** Shows what the schedulers of this plugin see by default: (6), LAD-TS paper. */
final class StateObserver implements Observer {
  private final int apCount;
  private final int size;
  private final State state;

  StateObserver(Scenario scenario) {
    apCount = scenario.accessPoints().count();
    int esCount = scenario.edgeServers().count();
    size = State.size(esCount);
    StateOptions options = new StateOptions(Announcement.BACKLOG, null, NextQueues.UPDATED);
    state = new State(apCount, esCount, options);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void fill(AnnouncedView view, Request request, float[] observation) {
    state.announce(view);
    float[] seen = state.of(view, EntryAp.of(request, apCount), request);
    System.arraycopy(seen, 0, observation, 0, size);
  }
}
