package org.edgemuse.mobility;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Makes UEs that stay where they are. */
public final class StaticPlugin implements Plugin<MobilityModel, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "UEs stay where they are";
  }

  @Override
  public MobilityModel create(NoOptions options, RunContext run) {
    return new Static();
  }
}
