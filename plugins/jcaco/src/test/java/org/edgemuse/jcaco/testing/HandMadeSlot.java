package org.edgemuse.jcaco.testing;

import org.edgemuse.kernel.api.scheduling.ActiveRequests;

/** The requests of a hand-made slot; handles start at 100, so that nobody takes them for places. */
record HandMadeSlot(HandMadeWorld world) implements ActiveRequests {

  static final int FIRST_HANDLE = 100;

  @Override
  public int count() {
    return world.active.length;
  }

  @Override
  public int handle(int i) {
    return FIRST_HANDLE + i;
  }

  @Override
  public int ue(int i) {
    return world.active[i];
  }

  @Override
  public int boundServer(int i) {
    return world.boundServer[world.active[i]];
  }

  @Override
  public double fibreS(int i, int ap, int es) {
    return 0;
  }

  @Override
  public double linkS(int i, int ap) {
    return world.linkS[world.active[i]][ap];
  }

  @Override
  public double serverS(int i, int es) {
    return world.serverS[world.active[i]][es];
  }
}
