package org.edgemuse.kernel.sharing;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes proportional-fair sharing. */
public final class ProportionalFairPlugin implements Plugin<SharingDiscipline, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "All of a slot's requests finish together, at the sum of their solo times";
  }

  @Override
  public SharingDiscipline create(NoOptions options, RunContext run) {
    return new ProportionalFair(Math.max(run.apCount(), run.esCount()));
  }
}
