package org.edgemuse.jcaco.testing;

import org.edgemuse.kernel.api.scheduling.Queues;

/** Nothing waits anywhere. */
record NoQueues() implements Queues {

  @Override
  public double linkBacklogS(int ap) {
    return 0;
  }

  @Override
  public double serverBacklogS(int es) {
    return 0;
  }

  @Override
  public double projectedLinkS(int ap, double soloS) {
    return soloS;
  }

  @Override
  public double projectedServerS(int es, double soloS) {
    return soloS;
  }
}
