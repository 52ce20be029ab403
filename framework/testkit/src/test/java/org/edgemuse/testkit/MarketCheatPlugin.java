package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes markets that break the contract in one way each; its own is not to document options. */
public final class MarketCheatPlugin
    implements Plugin<IncentiveMechanism, MarketCheatPlugin.Options> {

  /** How to cheat. */
  public record Options(MarketTrick trick) implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Breaks the contract";
  }

  @Override
  public IncentiveMechanism create(Options options, RunContext run) {
    EqualSharesPlugin.Options sound = new EqualSharesPlugin.Options(0.05);
    return new MarketCheat(options.trick(), new EqualSharesPlugin().create(sound, run));
  }
}
