package org.edgemuse.kernel.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes a market that admits a fixed number of requests a slot. */
public final class CappedAccessPlugin
    implements Plugin<IncentiveMechanism, CappedAccessPlugin.Options> {

  /** How many requests a slot. */
  public record Options(@Default("3") @Range(min = 0) int cap) implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Admits a fixed number of requests a slot";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    return new CappedAccess(options.cap());
  }
}
