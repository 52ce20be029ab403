package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import org.edgemuse.kernel.api.sharing.Batching;
import org.jspecify.annotations.Nullable;

/**
 * How many times as long a step takes for several requests together as for one. By an overhead that
 * a batch pays once if there is one, else as the generative model knows it; who knows neither has
 * requests share the resource evenly, without gain or loss.
 */
final class Slowdown implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable Double overhead;
  private @Nullable Batching model;

  Slowdown(@Nullable Double overhead) {
    this.overhead = overhead;
  }

  /** Has the model asked from now on, unless there is an overhead. */
  void use(Batching batching) {
    model = batching;
  }

  double of(int kind, int together) {
    if (together == 1) {
      return 1;
    }
    if (overhead != null) {
      return overhead + (1 - overhead) * together;
    }
    return model == null ? together : model.slowdown(kind, together);
  }
}
