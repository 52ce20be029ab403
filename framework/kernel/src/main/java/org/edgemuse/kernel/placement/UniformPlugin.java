package org.edgemuse.kernel.placement;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;

/** Makes a uniformly random placement. */
public final class UniformPlugin implements Plugin<Placement, UniformPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Uniformly at random in the area";
  }

  @Override
  public Placement create(Options options, RunContext run) {
    return new UniformPlacement(run.area(), run.draws("place"));
  }
}
