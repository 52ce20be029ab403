package org.edgemuse.kernel.sharing;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes sharing by the parts that a market grants. */
public final class AllocatedPlugin implements Plugin<SharingDiscipline, NoOptions> {
  /** How scenario files call it. */
  public static final String NAME = "allocated";

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Each request has the part of the resource that the incentive mechanism granted it";
  }

  @Override
  public SharingDiscipline create(NoOptions options, RunContext run) {
    return new Allocated(Math.max(run.apCount(), run.esCount()));
  }
}
