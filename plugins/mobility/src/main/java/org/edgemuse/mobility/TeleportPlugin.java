package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Makes UEs that are somewhere else in every slot. */
public final class TeleportPlugin implements Plugin<MobilityModel, TeleportPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "A uniformly random place in every slot";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    return new Teleport(run.area(), run.draws("teleport"));
  }
}
