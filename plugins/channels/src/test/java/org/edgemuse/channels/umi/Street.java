package org.edgemuse.channels.umi;

import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.Geometry;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.plugin.PluginRegistry;

/** A street 5 km long with APs every 200 m, and UEs that the test puts where it wants. */
record Street(long seed, double[] ueXm) implements RunContext, Geometry {
  private static final Binder BINDER = new Binder(PluginRegistry.load(List.of()));

  static Street of(int ueCount) {
    return new Street(1, new double[ueCount]);
  }

  /** The channel with the given options, shown this street. */
  ChannelModel channel(Map<String, ?> options) {
    ChannelModel made =
        new UmiStreetCanyonPlugin()
            .create(BINDER.bind(Nodes.of(options), UmiStreetCanyonPlugin.Options.class), this);
    made.standIn(this);
    return made;
  }

  double distanceM(int ue, int ap) {
    return Math.max(1, Math.abs(ueXm[ue] - apXm(ap)));
  }

  @Override
  public double ueXm(int ue) {
    return ueXm[ue];
  }

  @Override
  public double ueYm(int ue) {
    return 10;
  }

  @Override
  public double apXm(int ap) {
    return 200 * ap;
  }

  @Override
  public double apYm(int ap) {
    return 10;
  }

  @Override
  public Draws draws(String purpose) {
    return Draws.of(seed, purpose);
  }

  @Override
  public int ueCount() {
    return ueXm.length;
  }

  @Override
  public int apCount() {
    return 26;
  }

  @Override
  public int esCount() {
    return 1;
  }

  @Override
  public Area area() {
    return new Area(5000, 20);
  }

  @Override
  public double slotS() {
    return 1;
  }

  @Override
  public int slots() {
    return 100;
  }
}
