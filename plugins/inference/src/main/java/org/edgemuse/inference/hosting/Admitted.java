package org.edgemuse.inference.hosting;

import java.io.Serializable;
import java.util.Arrays;

/** Which model each request under way wants, and how long it waited for it to be loaded. */
final class Admitted implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] model = {};
  private double[] loadS = {};

  /** Takes down a request, in the place of one with that handle that has settled. */
  void put(int handle, int wanted, double seconds) {
    if (handle >= model.length) {
      int room = Math.max(handle + 1, 2 * model.length);
      model = Arrays.copyOf(model, room);
      loadS = Arrays.copyOf(loadS, room);
    }
    model[handle] = wanted;
    loadS[handle] = seconds;
  }

  /** The model's index. */
  int model(int handle) {
    return model[handle];
  }

  /** Seconds of loading. */
  double loadS(int handle) {
    return loadS[handle];
  }
}
