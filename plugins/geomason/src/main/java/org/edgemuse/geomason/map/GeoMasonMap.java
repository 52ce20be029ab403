package org.edgemuse.geomason.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.jspecify.annotations.Nullable;
import sim.field.geo.GeomVectorField;

/** A place whose things are fields of GeoMason, which its own code and portrayals can work on. */
public final class GeoMasonMap implements WorldMap {
  private static final long serialVersionUID = 1L;

  private final Frame frame;
  private final LinkedHashMap<String, GeomVectorField> fields;
  private final List<MapLayer> layers;
  private final List<Street> streets;
  private final @Nullable MapPoints sites;

  /**
   * @param fields by the names of their layers, the lowest first; none is changed later
   */
  GeoMasonMap(
      Frame frame,
      Map<String, GeomVectorField> fields,
      List<MapLayer> layers,
      List<Street> streets,
      @Nullable MapPoints sites) {
    this.frame = frame;
    this.fields = new LinkedHashMap<>(fields);
    this.layers = List.copyOf(layers);
    this.streets = List.copyOf(streets);
    this.sites = sites;
  }

  @Override
  public Area area() {
    return frame.area();
  }

  @Override
  public List<MapLayer> layers() {
    return layers;
  }

  @Override
  public List<Street> streets() {
    return streets;
  }

  @Override
  public @Nullable MapPoints points(String name) {
    return name.equals(GeoMasonPlugin.SITES) ? sites : null;
  }

  /** The way between the fields' coordinates and metres. */
  public Frame frame() {
    return frame;
  }

  /**
   * What GeoMason has read, in the files' coordinates: {@code streets}, {@code buildings}, {@code
   * ground} or {@code sites}; null if no file was named for it. Runs of a process share it.
   */
  public @Nullable GeomVectorField field(String name) {
    return fields.get(name);
  }

  /** The names of the fields, the lowest first. */
  public List<String> fieldNames() {
    return List.copyOf(fields.keySet());
  }
}
