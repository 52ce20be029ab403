package org.edgemuse.kernel.sharing;

import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes queues of batches. */
public final class BatchedPlugin implements Plugin<SharingDiscipline, BatchedOptions> {

  @Override
  public Class<BatchedOptions> options() {
    return BatchedOptions.class;
  }

  @Override
  public String summary() {
    return "A slot's requests are generated together, in batches one after the other; backlog"
        + " carries over";
  }

  @Override
  public SharingDiscipline create(BatchedOptions options, RunContext run) {
    int resources = Math.max(run.apCount(), run.esCount());
    return new Batched(resources, options.most(), options.overhead());
  }
}
