package org.edgemuse.kernel.radio;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Makes the channel whose signal-to-noise ratios are given, constant or walking. */
public final class SnrPlugin implements Plugin<ChannelModel, SnrPlugin.Options> {

  /**
   * Options of the channel.
   *
   * @param snrDb signal-to-noise ratio at the start, one value a UE and AP, dB; the default is
   *     Table III of the QoE-driven incentive paper
   * @param walkDb standard deviation of a slot's step, dB; 0 if ratios stay
   * @param minDb lower border of the walk, dB
   * @param maxDb upper border of the walk, dB
   * @param outageDb ratio below which nothing gets through, dB
   */
  public record Options(
      @Default("{uniform: [10, 30]}")
          @Range(min = -300, max = 300)
          @Unit("dB")
          @Doc("Signal-to-noise ratio of a UE at an AP, in the first slot if it walks")
          Values snrDb,
      @Default("0")
          @Range(min = 0)
          @Unit("dB")
          @Doc("Standard deviation of the step that each ratio makes from slot to slot")
          double walkDb,
      @Default("10")
          @Range(min = -300, max = 300)
          @Unit("dB")
          @Doc("Lower border, at which steps are reflected")
          double minDb,
      @Default("30")
          @Range(min = -300, max = 300)
          @Unit("dB")
          @Doc("Upper border, at which steps are reflected")
          double maxDb,
      @Default("-10") @Unit("dB") @Doc("Ratio below which nothing gets through") double outageDb)
      implements Serializable {

    /** Checks that a walk has room and starts within it. */
    public Options {
      if (walkDb > 0 && !(minDb < maxDb)) {
        throw new IllegalArgumentException(
            "minDb (%s) must be below maxDb (%s), between which ratios walk"
                .formatted(Culprit.number(minDb), Culprit.number(maxDb)));
      }
      if (walkDb > 0 && (snrDb.min() < minDb || snrDb.max() > maxDb)) {
        throw new IllegalArgumentException(
            "snrDb spans %s to %s, but ratios walk between minDb (%s) and maxDb (%s)"
                .formatted(
                    Culprit.number(snrDb.min()),
                    Culprit.number(snrDb.max()),
                    Culprit.number(minDb),
                    Culprit.number(maxDb)));
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Signal-to-noise ratios as given per UE and AP, constant or walking";
  }

  @Override
  public ChannelModel create(Options options, RunContext run) {
    KeyedValues.requirePairs("snrDb", options.snrDb(), run.ueCount(), run.apCount());
    return new SnrChannel(
        options.snrDb(), run.draws("snr/snrDb"), walk(options, run), options.outageDb());
  }

  private static @Nullable SnrWalk walk(Options options, RunContext run) {
    return options.walkDb() == 0
        ? null
        : new SnrWalk(
            run.draws("snr/walk"),
            options.walkDb(),
            options.minDb(),
            options.maxDb(),
            run.ueCount(),
            run.apCount());
  }
}
