package org.edgemuse.kernel.agent;

import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.fault.Culprit;

/** Refuses times of batches that make no sense, and says whose they are. */
record CheckedBatching(Batching batching, Culprit maker) implements Batching {

  @Override
  public int kind(int handle) {
    return batching.kind(handle);
  }

  @Override
  public double loadS(int handle) {
    double seconds = batching.loadS(handle);
    if (!Culprit.isAmount(seconds)) {
      throw maker.gave("loadS", seconds, "of request " + handle);
    }
    return seconds;
  }

  @Override
  public double slowdown(int kind, int together) {
    double factor = batching.slowdown(kind, together);
    if (!(factor >= 1 && factor < Double.POSITIVE_INFINITY)) {
      throw maker.gave(
          "slowdown", factor, "of %d together".formatted(together), "finite and at least 1");
    }
    return factor;
  }

  @Override
  public boolean generate(int es, int[] handles, int count, double[] doneS) {
    boolean measured = batching.generate(es, handles, count, doneS);
    for (int i = 0; measured && i < count; i++) {
      if (!Culprit.isAmount(doneS[i])) {
        throw maker.gave("doneS", doneS[i], "of request %d on ES %d".formatted(handles[i], es));
      }
    }
    return measured;
  }
}
