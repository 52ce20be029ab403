package org.edgemuse.mobility;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Makes UEs that stay where they are. */
public final class StaticPlugin implements Plugin<MobilityModel, StaticPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UEs stay where they are";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    return new Static();
  }
}
