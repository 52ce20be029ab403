package org.edgemuse.inference.hosting;

import org.edgemuse.kernel.api.sharing.Batching;

/** Batches of requests for the same model, as that model knows them. */
final class HostedBatching implements Batching {
  private static final long serialVersionUID = 1L;

  private final Batching[] inner;
  private final Admitted admitted;

  HostedBatching(Batching[] inner, Admitted admitted) {
    this.inner = inner;
    this.admitted = admitted;
  }

  /** The kinds of all models, one after another: kind k of model m of M is k M + m. */
  @Override
  public int kind(int handle) {
    int model = admitted.model(handle);
    return Math.addExact(Math.multiplyExact(inner[model].kind(handle), inner.length), model);
  }

  @Override
  public double loadS(int handle) {
    return admitted.loadS(handle);
  }

  @Override
  public double slowdown(int kind, int together) {
    return inner[Math.floorMod(kind, inner.length)].slowdown(
        Math.floorDiv(kind, inner.length), together);
  }

  @Override
  public boolean generate(int es, int[] handles, int count, double[] doneS) {
    return inner[admitted.model(handles[0])].generate(es, handles, count, doneS);
  }
}
