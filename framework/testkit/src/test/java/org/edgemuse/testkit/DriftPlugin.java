package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.api.world.Reflection;

/** Makes UEs that drift along x, in the proper way or in one that breaks the contract. */
public final class DriftPlugin implements Plugin<MobilityModel, DriftPlugin.Options> {

  /** How to drift. */
  public enum Way {
    PROPER,
    OVER_THE_BORDER,
    WITH_THE_CROWD,
    FORGETFUL
  }

  /** How to drift. */
  public record Options(@Default("proper") Way way) implements Serializable {}

  private static final class Drift implements MobilityModel {
    private static final long serialVersionUID = 1L;

    private final Way way;
    private final Area area;
    private final int ueCount;
    private final double[] speedM;
    private transient int moves;

    Drift(Way way, RunContext run) {
      this.way = way;
      this.area = run.area();
      this.ueCount = run.ueCount();
      speedM = new double[ueCount];
      for (int ue = 0; ue < ueCount; ue++) {
        speedM[ue] = 1 + 5 * run.draws("drift").uniform(ue, 0, 0);
      }
    }

    @Override
    public void move(int ue, Moment now, Places places) {
      moves++;
      double stepM =
          switch (way) {
            case PROPER, OVER_THE_BORDER -> speedM[ue];
            case WITH_THE_CROWD -> speedM[ue] * ueCount;
            case FORGETFUL -> moves % 7;
          };
      double xM = places.xM(ue) + stepM;
      places.put(
          ue, way == Way.OVER_THE_BORDER ? xM : Reflection.fold(xM, area.widthM()), places.yM(ue));
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "UEs drift along x";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    return new Drift(options.way(), run);
  }
}
