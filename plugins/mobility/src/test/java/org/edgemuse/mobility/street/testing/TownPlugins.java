package org.edgemuse.mobility.street.testing;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Lets scenarios of tests name a town. */
public final class TownPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(WorldMap.class, "town", TownPlugin.class);
  }

  /** Makes the town anew for each run, as files would. */
  public static final class TownPlugin implements Plugin<WorldMap, NoOptions> {

    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "A random town";
    }

    @Override
    public WorldMap create(NoOptions options, RunContext run) {
      return Town.random(3, 80, 400);
    }
  }
}
