package org.edgemuse.channels.umi;

import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Makes UEs that walk 7 m east in each slot and start again at the western border. */
public final class WalkerPlugin implements Plugin<MobilityModel, NoOptions> {

  private record Eastwards(double widthM) implements MobilityModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void move(int ue, Moment now, Places places) {
      double xM = places.xM(ue) + 7;
      places.put(ue, xM > widthM ? 0 : xM, places.yM(ue));
    }
  }

  @Override
  public Class<NoOptions> options() {
    return NoOptions.class;
  }

  @Override
  public String summary() {
    return "UEs walk east";
  }

  @Override
  public MobilityModel create(NoOptions options, RunContext run) {
    return new Eastwards(run.area().widthM());
  }
}
