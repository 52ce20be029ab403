package org.edgemuse.testkit.market;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Makes a demand that hangs on who UEs are, not on how they are numbered. */
public final class TurnsPlugin implements Plugin<DemandModel, TurnsPlugin.Options> {
  private static final double PROBABILITY = 0.8;

  /**
   * Options of the demand.
   *
   * @param identities who each UE is, or null for its number
   */
  public record Options(
      @Doc("who each UE is, by number; its number if absent") @Nullable Values identities)
      implements Serializable {}

  private record Turns(int[] identity, Draws draws) implements DemandModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void raise(Moment now, DemandSink out) {
      for (int ue = 0; ue < identity.length; ue++) {
        if (draws.uniform(identity[ue], now.index(), 0) < PROBABILITY) {
          out.request(ue);
        }
      }
    }

    @Override
    public double activity(int ue) {
      return PROBABILITY;
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Most UEs ask in a slot, by coins that follow them when they are renumbered";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    return new Turns(Identities.of(options.identities(), run), run.draws("market-turns"));
  }
}
