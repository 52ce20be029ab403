package org.edgemuse.geomason.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;

/** The length of a shapefile's unit, as the .prj file beside it says in well-known text. */
public final class LinearUnit {
  private static final Pattern UNIT =
      Pattern.compile("UNIT\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*([0-9.eE+-]+)", Pattern.CASE_INSENSITIVE);

  private LinearUnit() {}

  /**
   * Metres a unit; 1 where nothing lies beside the file.
   *
   * @throws IllegalArgumentException if the coordinates are degrees, or the unit cannot be found
   */
  public static double metresOf(LocalFile file) {
    Path shapes = file.path();
    String name = String.valueOf(shapes.getFileName());
    Path beside = shapes.resolveSibling(name.replaceFirst("\\.[^.]*$", ".prj"));
    if (!Files.isRegularFile(beside)) {
      return 1;
    }
    try {
      String text = Files.readString(beside, StandardCharsets.ISO_8859_1).strip();
      return metres(file.name(), text);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          file.name() + ": its .prj file cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private static double metres(String name, String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.startsWith("GEOGC")) {
      throw new IllegalArgumentException(
          name
              + ": its coordinates are degrees, but GeoMason does not project: save it in a projection"
              + " of metres, or as GeoJSON in degrees for map: geographic");
    }
    // The unit of lengths stands after that of the angles of the datum within.
    Matcher unit = UNIT.matcher(text);
    String last = "";
    while (unit.find()) {
      last = unit.group(1);
    }
    try {
      double metres = Double.parseDouble(last);
      if (upper.startsWith("PROJC") && metres > 0 && metres < Double.POSITIVE_INFINITY) {
        return metres;
      }
    } catch (NumberFormatException none) {
      throw unknown(name, none);
    }
    throw unknown(name, null);
  }

  private static IllegalArgumentException unknown(
      String name, @Nullable NumberFormatException cause) {
    return new IllegalArgumentException(
        name + ": its .prj file names no projected coordinate system with a unit of length", cause);
  }
}
