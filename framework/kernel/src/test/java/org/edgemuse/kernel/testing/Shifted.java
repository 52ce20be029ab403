package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Parts of a world that draw what they would draw so many slots later in the run. */
public final class Shifted {
  private Shifted() {}

  private record Later(int slot, long index, double timeS) implements Moment {}

  private static Moment later(Moment now, long slots) {
    return new Later(now.slot(), now.index() + slots, now.timeS());
  }

  /** A demand of later slots. */
  public record Demand(DemandModel inner, long slots) implements DemandModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void raise(Moment now, DemandSink out) {
      inner.raise(later(now, slots), out);
    }

    @Override
    public double activity(int ue) {
      return inner.activity(ue);
    }
  }

  /** A channel of later slots. */
  public record Channel(ChannelModel inner, long slots) implements ChannelModel {
    private static final long serialVersionUID = 1L;

    @Override
    public double rateBps(
        int ue, int ap, double distanceM, double bandwidthHz, double powerW, Moment now) {
      return inner.rateBps(ue, ap, distanceM, bandwidthHz, powerW, later(now, slots));
    }

    @Override
    public double meanRateBps(int ue, int ap, double distanceM, double bandwidthHz, double powerW) {
      return inner.meanRateBps(ue, ap, distanceM, bandwidthHz, powerW);
    }

    @Override
    public boolean fades() {
      return inner.fades();
    }
  }

  /** Movement of later slots. */
  public record Mobility(MobilityModel inner, long slots) implements MobilityModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void move(int ue, Moment now, Places places) {
      inner.move(ue, later(now, slots), places);
    }
  }
}
