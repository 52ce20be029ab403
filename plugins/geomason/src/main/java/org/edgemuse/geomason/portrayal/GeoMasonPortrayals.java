package org.edgemuse.geomason.portrayal;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.console.portrayal.MapPortrayal;
import org.edgemuse.console.portrayal.MapPortrayals;
import org.edgemuse.geomason.map.GeoMasonMap;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import sim.portrayal.geo.GeomPortrayal;
import sim.portrayal.geo.GeomVectorFieldPortrayal;

/** Draws each field of a map by GeoMason's own portrayal, in the quiet colours of the console. */
public final class GeoMasonPortrayals implements MapPortrayals {
  private static final Color STREET = new Color(0xB9B9B9);
  private static final Color BUILDING = new Color(0xE6DED2);
  private static final Color GROUND = new Color(0xE0EED8);
  private static final Color SITE = new Color(0x8A8178);

  /** GeoMason draws a point as a circle of 3 times its scale, in units of the map. */
  private static final double SITE_SCALE_OF_WIDTH = 0.002;

  /** Found by the name of this class. */
  public GeoMasonPortrayals() {}

  @Override
  public List<MapPortrayal> of(WorldMap map) {
    List<MapPortrayal> portrayals = new ArrayList<>();
    if (map instanceof GeoMasonMap own) {
      Area area = map.area();
      Rectangle2D areaM = new Rectangle2D.Double(0, 0, area.widthM(), area.heightM());
      for (String name : own.fieldNames()) {
        portrayals.add(new MapPortrayal(name, portrayal(own, name), areaM, true));
      }
    }
    return portrayals;
  }

  private static GeomVectorFieldPortrayal portrayal(GeoMasonMap map, String name) {
    GeomVectorFieldPortrayal portrayal = new GeomVectorFieldPortrayal();
    portrayal.setField(Objects.requireNonNull(map.field(name)));
    portrayal.setPortrayalForAll(
        switch (name) {
          case "streets" -> new GeomPortrayal(STREET, false);
          case "buildings" -> new GeomPortrayal(BUILDING, true);
          case "ground" -> new GeomPortrayal(GROUND, true);
          default ->
              new GeomPortrayal(
                  SITE, SITE_SCALE_OF_WIDTH * map.frame().envelope().getWidth(), true);
        });
    return portrayal;
  }
}
