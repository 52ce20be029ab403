package org.edgemuse.incentive.simulation;

import java.io.Serializable;
import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.DenyReason;

/** A mechanism that does as it is told, by which metrics are tried out. */
public final class ScriptedPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(IncentiveMechanism.class, "scripted", Scripted.class);
  }

  /** Makes it. */
  public static final class Scripted implements Plugin<IncentiveMechanism, Scripted.Options> {

    /**
     * What it does.
     *
     * @param reward of all it grants
     * @param linkShare likewise
     * @param serverShare likewise
     * @param denies the UE whose requests it denies, or -1
     * @param regret of UE 0, or -1 if it tells none
     */
    public record Options(
        @Doc("of all it grants") @Default("0.1") double reward,
        @Doc("likewise") @Default("0.25") double linkShare,
        @Doc("likewise") @Default("0.3") double serverShare,
        @Doc("a UE") @Default("-1") int denies,
        @Doc("of UE 0") @Default("-1") double regret)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Does as it is told";
    }

    @Override
    public IncentiveMechanism create(Options options, RunContext run) {
      return new Script(options);
    }
  }

  private record Script(Scripted.Options options) implements IncentiveMechanism {
    @Override
    public void clear(Market market, Allocation out) {
      for (int i = 0; i < market.requests(); i++) {
        if (market.task(i).ue() == options.denies()) {
          out.deny(i, DenyReason.PRICE);
        } else {
          out.grant(i, options.reward(), options.linkShare(), options.serverShare());
        }
      }
      if (options.regret() >= 0) {
        out.regret(0, options.regret());
      }
    }
  }
}
