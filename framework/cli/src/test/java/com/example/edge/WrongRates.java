package com.example.edge;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Moment;

/** Divides by zero in slot 3, as numbers with a point do: without a word. */
public final class WrongRates implements ChannelModel {
  private static final long serialVersionUID = 1L;

  /** Makes it. */
  public static final class Maker implements Plugin<ChannelModel, NoOptions> {

    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Gives no number in slot 3";
    }

    @Override
    public ChannelModel create(NoOptions options, RunContext run) {
      return new WrongRates();
    }
  }

  @Override
  public double rateBps(
      int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
    double zero = now.slot() == 3 ? 0 : 1e7;
    return zero * bandwidthHz / zero;
  }

  @Override
  public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
    return bandwidthHz;
  }

  @Override
  public boolean fades() {
    return true;
  }
}
