package org.edgemuse.geomason.map;

import java.io.Serializable;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.jspecify.annotations.Nullable;

/** Makes maps of shapefiles that GeoMason reads. */
public final class GeoMasonPlugin implements Plugin<WorldMap, GeoMasonPlugin.Options> {
  static final String STREETS = "streets";
  static final String BUILDINGS = "buildings";
  static final String GROUND = "ground";
  static final String SITES = "sites";

  private final MapMemo maps = new MapMemo();

  /**
   * Options of the map. All files are in the same plane coordinates.
   *
   * @param streets lines
   * @param buildings polygons
   * @param ground polygons
   * @param sites points
   * @param oneWay attribute of streets with their direction, as in OpenStreetMap
   * @param speed attribute of streets with their limit, km/h unless it says otherwise
   * @param use attribute of streets with their class, as in OpenStreetMap
   * @param metresPerUnit length of a unit of the files, or null to do as their .prj files say
   * @param marginM distance around what the files hold, m
   */
  public record Options(
      @Doc("shapefile of streets, POLYLINE, with its .dbf beside it") @Nullable LocalFile streets,
      @Doc("shapefile of buildings, POLYGON") @Nullable LocalFile buildings,
      @Doc("shapefile of water, parks and other ground, POLYGON") @Nullable LocalFile ground,
      @Doc("shapefile of sites, POINT") @Nullable LocalFile sites,
      @Doc("attribute of a street with its direction") @Default("oneway") String oneWay,
      @Doc("attribute of a street with its speed limit, km/h") @Default("maxspeed") String speed,
      @Doc("attribute of a street with its class") @Default("highway") String use,
      @Doc("length of a unit of the files; if absent, what their .prj files say, or 1")
          @Unit("m")
          @Range(min = 0, openMin = true)
          @Nullable Double metresPerUnit,
      @Doc("distance around what the files hold") @Default("0") @Unit("m") @Range(min = 0)
          double marginM)
      implements Serializable {

    /** Checks that there is a map at all. */
    public Options {
      if (streets == null && buildings == null && ground == null && sites == null) {
        throw new IllegalArgumentException(
            "a map wants at least one file: streets, buildings, ground or sites");
      }
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Shapefiles read by GeoMason";
  }

  @Override
  public WorldMap create(Options options, RunContext run) {
    ReadMap read = maps.of(options);
    read.repairs().forEach(run::report);
    return read.map();
  }
}
