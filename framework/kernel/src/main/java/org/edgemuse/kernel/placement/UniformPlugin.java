package org.edgemuse.kernel.placement;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;

/** Makes a uniformly random placement. */
public final class UniformPlugin implements Plugin<Placement, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Uniformly at random in the area";
  }

  @Override
  public Placement create(NoOptions options, RunContext run) {
    return new UniformPlacement(run.area(), run.draws("place"));
  }
}
