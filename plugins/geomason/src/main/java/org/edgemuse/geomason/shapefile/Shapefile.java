package org.edgemuse.geomason.shapefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.edgemuse.kernel.api.plugin.LocalFile;
import sim.field.geo.GeomVectorField;
import sim.io.geo.ShapeFileImporter;
import sim.util.geo.MasonGeometry;

/** Has GeoMason read a shapefile. */
public final class Shapefile {
  private static final String SUFFIX = ".shp";

  private Shapefile() {}

  /**
   * All shapes of a file with the attributes of the .dbf file that lies beside it, in the
   * coordinates of the file.
   *
   * @throws IllegalArgumentException if GeoMason cannot read all of it; the message names the file
   */
  public static GeomVectorField read(LocalFile file) {
    Path shapes = file.path();
    try {
      int count = ShapeCount.of(shapes);
      Path attributes = attributesOf(shapes);
      GeomVectorField field = new GeomVectorField();
      ShapeFileImporter.read(shapes.toUri().toURL(), attributes.toUri().toURL(), field);
      requireAll(count, field);
      return field;
    } catch (NumberFormatException odd) {
      throw refusal(file, "GeoMason cannot read a number of its attributes: " + odd.getMessage());
    } catch (IllegalArgumentException odd) {
      throw refusal(file, odd.getMessage());
    } catch (Exception unreadable) {
      // The importer declares all of them.
      throw refusal(file, "GeoMason cannot read it: " + unreadable);
    }
  }

  private static IllegalArgumentException refusal(LocalFile file, String why) {
    return new IllegalArgumentException(file.name() + ": " + why);
  }

  private static void requireAll(int count, GeomVectorField field) {
    if (count == 0) {
      throw new IllegalArgumentException("it holds no shapes");
    }
    int read = field.getGeometries().numObjs;
    if (read != count) {
      throw new IllegalArgumentException("GeoMason read %d of %d shapes".formatted(read, count));
    }
    for (Object shape : field.getGeometries()) {
      if (((MasonGeometry) shape).getGeometry() == null) {
        throw new IllegalArgumentException("GeoMason read a shape without coordinates");
      }
    }
  }

  private static Path attributesOf(Path shapes) throws IOException {
    String name = String.valueOf(shapes.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
      throw new IllegalArgumentException("the name of a shapefile ends in " + SUFFIX);
    }
    String stem = name.substring(0, name.length() - SUFFIX.length());
    for (String suffix : List.of(".dbf", ".DBF")) {
      Path beside = shapes.resolveSibling(stem + suffix);
      if (Files.isRegularFile(beside)) {
        return beside;
      }
    }
    throw new IllegalArgumentException(
        "its attributes, %s.dbf, do not lie beside it, and GeoMason reads none without them"
            .formatted(stem));
  }
}
