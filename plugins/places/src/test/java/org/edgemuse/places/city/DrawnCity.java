package org.edgemuse.places.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.command.Plot;
import org.edgemuse.kernel.api.map.MapLayer;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.places.map.MapFiles;
import org.edgemuse.testkit.Worlds;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A city that the command wrote, as the map plugin reads it. */
final class DrawnCity {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final WorldMap map;

  private DrawnCity(WorldMap map) {
    this.map = map;
  }

  /** Options of the command in flow style. */
  static CityOptions options(String flow) {
    return new Binder(Worlds.plugins(), ColumnReader.NONE)
        .bind(Nodes.parse(Where.NOWHERE, "{" + flow + "}"), CityOptions.class);
  }

  /** Runs the command, and returns what it said. */
  static List<String> write(Path folder, String flow) throws IOException {
    Said said = new Said(new ArrayList<>());
    new CityCommand().run(options("out: '" + folder + "'" + flow), said);
    return said.lines;
  }

  /** Draws a city in a folder and reads all of it; whatever had to be mended fails. */
  static DrawnCity in(Path folder, String flow) throws IOException {
    String files =
        write(folder, flow).stream()
            .filter(line -> line.startsWith("Wrote "))
            .map(line -> line.substring(line.lastIndexOf(File.separatorChar) + 1))
            .filter(name -> !isEmpty(folder.resolve(name)))
            .map(name -> name.substring(0, name.indexOf('.')) + ": " + name)
            .collect(Collectors.joining(", "));
    MapFiles.Made made = new MapFiles(folder).make(files);
    assertEquals(List.of(), made.repairs());
    return new DrawnCity(made.map());
  }

  /** Whether there is nothing but what stands around the features or above the rows. */
  private static boolean isEmpty(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.noneMatch(line -> line.matches("(\\{\"type\":\"Feature\"|\\d|-|walker).*"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  WorldMap map() {
    return map;
  }

  List<Street> streets() {
    return map.streets();
  }

  MapPoints points(String name) {
    MapPoints points = map.points(name);
    if (points == null) {
      throw new AssertionError("The map has no " + name);
    }
    return points;
  }

  /** The shapes of a layer, with their holes. */
  List<Polygon> polygons(String layer) {
    @Nullable MapLayer found =
        map.layers().stream().filter(one -> one.name().equals(layer)).findFirst().orElse(null);
    if (found == null) {
      return List.of();
    }
    return found.shapes().stream()
        .map(
            shape -> {
              List<LinearRing> rings = new ArrayList<>();
              for (int ring = 0; ring < shape.xM().length; ring++) {
                rings.add(ring(shape.xM()[ring], shape.yM()[ring]));
              }
              LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
              return SHAPES.createPolygon(rings.get(0), holes);
            })
        .toList();
  }

  private static LinearRing ring(double[] xM, double[] yM) {
    List<Coordinate> corners = new ArrayList<>();
    for (int k = 0; k < xM.length; k++) {
      corners.add(new Coordinate(xM[k], yM[k]));
    }
    if (!corners.get(0).equals2D(corners.get(corners.size() - 1))) {
      corners.add(corners.get(0));
    }
    return SHAPES.createLinearRing(corners.toArray(Coordinate[]::new));
  }

  private record Said(List<String> lines) implements CommandOutput {
    @Override
    public void say(String line) {
      lines.add(line);
    }

    @Override
    public void note(String line) {
      lines.add(line);
    }

    @Override
    public void progress(String what, long done, long of) {}

    @Override
    public void figure(Path file, Plot plot) {
      throw new AssertionError("A city has no figure");
    }
  }
}
