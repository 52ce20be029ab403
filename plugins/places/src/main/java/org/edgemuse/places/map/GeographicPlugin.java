package org.edgemuse.places.map;

import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes maps of places on Earth from files. */
public final class GeographicPlugin implements Plugin<WorldMap, GeographicOptions> {
  /** Maps never change, so that runs can share them. */
  private static final SharedMaps MAPS = new SharedMaps();

  @Override
  public Class<GeographicOptions> options() {
    return GeographicOptions.class;
  }

  @Override
  public String summary() {
    return "A place on Earth from files of longitudes and latitudes: sites, streets, buildings";
  }

  @Override
  public WorldMap create(GeographicOptions options, RunContext run) {
    ParsedMap parsed = MAPS.get(options, () -> MapReader.read(options));
    parsed.repairs().forEach(run::report);
    return parsed.map();
  }
}
