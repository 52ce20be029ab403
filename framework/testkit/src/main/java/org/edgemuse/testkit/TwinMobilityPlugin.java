package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** Makes UEs that stay, but for one slot in which some jump to the other side of the area. */
public final class TwinMobilityPlugin implements Plugin<MobilityModel, TwinMobilityPlugin.Options> {

  /**
   * Options of the movement.
   *
   * @param comparedSlot in which the jump happens
   * @param differ who jumps
   */
  public record Options(
      @Range(min = 0) @Doc("slot of the jump") int comparedSlot,
      @Default("nobody") @Doc("who jumps") Split.Differ differ)
      implements Serializable {}

  private record Jump(Options options, Split split, Area area) implements MobilityModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void move(int ue, Moment now, Places places) {
      if (now.slot() == options.comparedSlot() && split.differs(ue, options.differ())) {
        places.put(ue, area.widthM() - places.xM(ue), area.heightM() - places.yM(ue));
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UEs stay, but for one slot in which those of one twin world jump";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    return new Jump(options, new Split(run.ueCount()), run.area());
  }
}
