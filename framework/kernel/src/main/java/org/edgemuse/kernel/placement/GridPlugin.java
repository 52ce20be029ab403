package org.edgemuse.kernel.placement;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;

/** Makes an even spread. */
public final class GridPlugin implements Plugin<Placement, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "An even spread over floor(sqrt(n)) rows";
  }

  @Override
  public Placement create(NoOptions options, RunContext run) {
    return new GridPlacement(run.area());
  }
}
