package org.edgemuse.console.run;

import org.edgemuse.kernel.api.metric.SlotRecord;

/**
 * Adds up the service times of runs that are compared, so that their difference is seen. The mean
 * is of the slots since the start, or since the last change: of those who decide now.
 */
final class ServiceTimes implements SlotListener {

  @Override
  public void started(Watched run) {
    run.serviceTime().clear();
  }

  @Override
  public void changed(Watched run) {
    run.serviceTime().clear();
  }

  @Override
  public void slotEnded(Watched run) {
    SlotRecord slot = run.simulation().slotRecord();
    double totalS = 0;
    for (int i = 0; i < slot.settled(); i++) {
      totalS += slot.outcome(i).delayS();
    }
    run.serviceTime().add(totalS);
  }
}
