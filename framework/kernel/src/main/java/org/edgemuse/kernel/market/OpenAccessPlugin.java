package org.edgemuse.kernel.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes a market that turns nobody away. */
public final class OpenAccessPlugin
    implements Plugin<IncentiveMechanism, OpenAccessPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Admits every request, free of charge";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new OpenAccess();
  }
}
