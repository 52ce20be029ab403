package org.edgemuse.jcaco.testing;

import org.edgemuse.kernel.api.world.Task;

/** A UE's task in a hand-made world; its data are hidden in the tables of times. */
interface HandMadeTask extends Task {

  HandMadeWorld world();

  @Override
  default int taskIndex() {
    return 0;
  }

  @Override
  default double activity() {
    return world().activity[ue()];
  }

  @Override
  default double promptMB() {
    return 0;
  }

  @Override
  default double resultMB() {
    return 1;
  }

  @Override
  default double errorLimit() {
    return 1;
  }

  @Override
  default double errorDecay(int es) {
    return 1;
  }
}
