package org.edgemuse.kernel.market;

import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes a market that turns nobody away. */
public final class OpenAccessPlugin implements Plugin<IncentiveMechanism, NoOptions> {

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "Admits every request, free of charge";
  }

  @Override
  public IncentiveMechanism create(NoOptions options, RunContext run) {
    return new OpenAccess();
  }
}
