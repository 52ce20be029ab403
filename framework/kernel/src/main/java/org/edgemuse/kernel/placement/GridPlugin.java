package org.edgemuse.kernel.placement;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;

/** Makes an even spread. */
public final class GridPlugin implements Plugin<Placement, GridPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "An even spread over floor(sqrt(n)) rows";
  }

  @Override
  public Placement create(Options options, RunContext run) {
    return new GridPlacement(run.area());
  }
}
