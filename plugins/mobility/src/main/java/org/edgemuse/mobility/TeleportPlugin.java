package org.edgemuse.mobility;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Makes UEs that are somewhere else in every slot. */
public final class TeleportPlugin implements Plugin<MobilityModel, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "A uniformly random place in every slot";
  }

  @Override
  public MobilityModel create(NoOptions options, RunContext run) {
    return new Teleport(run.area(), run.draws("teleport"));
  }
}
