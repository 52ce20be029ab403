package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;

/** Makes a demand that can be told to differ from its twin's from some slot on. */
public final class TwinDemandPlugin implements Plugin<DemandModel, TwinDemandPlugin.Options> {
  private static final double PROBABILITY = 0.6;

  /**
   * Options of the demand.
   *
   * @param comparedSlot in which all subjects are active
   * @param pauseSlots how many slots before that the subjects are silent and the twins part
   * @param differ whose activity is the opposite of the twin's once they have parted
   */
  public record Options(
      @Range(min = 0) @Doc("slot in which decisions are compared") int comparedSlot,
      @Default("0") @Range(min = 0) @Doc("slots before it in which subjects are silent")
          int pauseSlots,
      @Default("nobody") @Doc("whose activity is the opposite of the twin's") Split.Differ differ)
      implements Serializable {}

  private record TwinDemand(Options options, Split split, Draws draws) implements DemandModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void raise(Moment now, DemandSink out) {
      boolean parted = now.slot() >= options.comparedSlot() - options.pauseSlots();
      for (int ue = 0; ue < split.ueCount(); ue++) {
        boolean active = draws.uniform(ue, now.index(), 0) < PROBABILITY;
        if (split.isSubject(ue)) {
          active = parted ? now.slot() == options.comparedSlot() : active;
        } else if (parted) {
          active ^= split.differs(ue, options.differ());
        } else {
          active &= ue < split.firstSilent();
        }
        if (active) {
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
    return "Independent coins, which from some slot on fall differently in twin worlds";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    return new TwinDemand(options, new Split(run.ueCount()), run.draws("twin-worlds"));
  }
}
