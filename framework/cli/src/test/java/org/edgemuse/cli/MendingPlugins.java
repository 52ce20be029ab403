package org.edgemuse.cli;

import java.io.Serializable;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/** A map and a mobility model that tell of what they have mended. */
public final class MendingPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "mended", MendedPlugin.class);
    bindPlugin(MobilityModel.class, "limping", LimpingPlugin.class);
  }

  /** How much there is to mend. */
  public record Options(@Default("3") @Doc("what is left out") int holes) implements Serializable {}

  /** Makes the map. */
  public static final class MendedPlugin implements Plugin<WorldMap, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "A square with holes";
    }

    @Override
    public WorldMap create(Options options, RunContext run) {
      if (options.holes() > 9) {
        throw new IllegalArgumentException("holes (%d) are too many".formatted(options.holes()));
      }
      run.report("streets.geojson: %d holes were left out".formatted(options.holes()));
      run.report("streets.geojson: told twice");
      return new Square();
    }
  }

  private record Square() implements WorldMap {
    @Override
    public Area area() {
      return new Area(300, 300);
    }
  }

  /** Makes the mobility model. */
  public static final class LimpingPlugin implements Plugin<MobilityModel, Options> {
    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Goes nowhere";
    }

    @Override
    public MobilityModel create(Options options, RunContext run) {
      run.report("walks.csv: 1 gap");
      return new Limping();
    }
  }

  private record Limping() implements MobilityModel {
    @Override
    public void move(int ue, Moment now, Places places) {}
  }
}
