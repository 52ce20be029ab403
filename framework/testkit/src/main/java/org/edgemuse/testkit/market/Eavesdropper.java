package org.edgemuse.testkit.market;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.edgemuse.kernel.config.Choice;

/** Fails if a mechanism decides a request twice, or tells a UE's regret twice. */
record Eavesdropper(String name, IncentiveMechanism inner) implements IncentiveMechanism {

  @Override
  public void open(Market market) {
    inner.open(market);
  }

  @Override
  public void clear(Market market, Allocation out) {
    inner.clear(market, new Counted(name, market, out));
  }

  private static final class Counted implements Allocation {
    private final String name;
    private final Allocation out;
    private final boolean[] decided;
    private final boolean[] regretted;

    Counted(String name, Market market, Allocation out) {
      this.name = name;
      this.out = out;
      decided = new boolean[market.requests()];
      regretted = new boolean[market.ueCount()];
    }

    @Override
    public void grant(int i, double reward, double linkShare, double serverShare) {
      out.grant(i, reward, linkShare, serverShare);
      count(i);
    }

    @Override
    public void deny(int i, DenyReason reason) {
      out.deny(i, reason);
      count(i);
    }

    private void count(int i) {
      assertTrue(!decided[i], () -> name + " decided request " + i + " of the slot twice");
      decided[i] = true;
    }

    @Override
    public void regret(int ue, double gain) {
      out.regret(ue, gain);
      assertTrue(!regretted[ue], () -> name + " told the regret of UE " + ue + " twice");
      regretted[ue] = true;
    }
  }

  /** Makes the mechanism of a choice, overheard. */
  record Maker(Choice<IncentiveMechanism> choice) implements Plugin<IncentiveMechanism, NoOptions> {
    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return choice.plugin().summary();
    }

    @Override
    public IncentiveMechanism create(NoOptions options, RunContext run) {
      return new Eavesdropper(choice.name(), choice.create(run));
    }
  }
}
