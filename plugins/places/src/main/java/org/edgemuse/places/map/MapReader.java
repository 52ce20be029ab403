package org.edgemuse.places.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.api.map.MapShape;
import org.edgemuse.kernel.api.map.Street;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.places.extent.Extent;
import org.edgemuse.places.extent.Frame;
import org.edgemuse.places.extent.Mirrored;
import org.edgemuse.places.extent.Positions;
import org.edgemuse.places.layer.PointReader;
import org.edgemuse.places.layer.Points;
import org.edgemuse.places.layer.PolygonReader;
import org.edgemuse.places.layer.Polygons;
import org.edgemuse.places.layer.StreetReader;
import org.edgemuse.places.layer.Streets;
import org.edgemuse.places.projection.DegreeBox;
import org.edgemuse.places.projection.Fit;
import org.edgemuse.places.projection.Plane;
import org.edgemuse.places.projection.Planes;
import org.edgemuse.places.traces.TraceReader;
import org.edgemuse.places.traces.TracesFile;
import org.edgemuse.places.traces.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map's files in two passes: first the degrees of all of them, since the projection and the
 * area hang on how far they reach together; then what they are in the area's metres.
 */
final class MapReader {
  static final String SITES = "sites";
  static final String SERVERS = "servers";
  static final String USERS = "users";
  static final String STREETS = "streets";
  static final String BUILDINGS = "buildings";
  static final String GROUND = "ground";
  static final String TRACES = "traces";
  private static final String PROJECTION = "projection";

  private final GeographicOptions options;
  private final Problems problems = new Problems();
  private final List<String> repairs = new ArrayList<>();
  private final List<Positions> all = new ArrayList<>();
  private final List<Points> points = new ArrayList<>();

  private MapReader(GeographicOptions options) {
    this.options = options;
  }

  /**
   * Reads a map.
   *
   * @throws org.edgemuse.kernel.config.ConfigException with all problems found, an option's name
   *     for the key of each
   * @throws IllegalArgumentException if the files do not go together
   */
  static ParsedMap read(GeographicOptions options) {
    return new MapReader(options).read();
  }

  private ParsedMap read() {
    Plane named =
        options.projection().equals(Planes.AUTO)
            ? null
            : attempt(PROJECTION, () -> Planes.named(options.projection()));
    points(SITES, options.sites());
    points(SERVERS, options.servers());
    points(USERS, options.users());
    Streets streets = kept(attempt(STREETS, this::streets));
    Polygons buildings = polygons(BUILDINGS, options.buildings());
    Polygons ground = polygons(GROUND, options.ground());
    Tracks tracks = kept(attempt(TRACES, this::tracks));
    problems.throwIfAny();

    ExtentOptions extent = options.extent();
    DegreeBox given = extent == null ? null : extent.box();
    Mirrored.check(all, given);
    DegreeBox box = given == null ? Extent.of(all) : given;
    Plane plane = (named == null ? Planes.around(box.centreLon(), box.centreLat()) : named).of(box);
    List<String> fit = attempt(PROJECTION, () -> Fit.check(options.projection(), plane, box));
    problems.throwIfAny();
    all.forEach(positions -> positions.project(plane));
    Frame frame =
        given == null ? Frame.around(all, plane, options.marginM()) : Frame.around(given, plane);

    Map<String, MapPoints> places = new LinkedHashMap<>();
    boolean drop = options.outside() == Outside.DROP;
    for (Points of : points) {
      MapPoints inside = attempt(of.key(), () -> of.in(frame, drop, repairs));
      if (inside != null) {
        places.put(of.key(), inside);
      }
    }
    List<Street> lines = built(STREETS, streets, s -> s.in(frame, repairs));
    List<MapShape> houses = built(BUILDINGS, buildings, p -> p.in(frame, repairs));
    List<MapShape> surfaces = built(GROUND, ground, p -> p.in(frame, repairs));
    List<Trace> traces = built(TRACES, tracks, t -> t.in(frame, drop, repairs));
    problems.throwIfAny();
    if (fit != null) {
      repairs.addAll(fit);
    }
    return new ParsedMap(
        new GeographicMap(
            frame.area(), frame.coordinates(), places, lines, houses, surfaces, traces),
        List.copyOf(repairs));
  }

  private void points(String key, @Nullable PointsFile file) {
    if (file != null) {
      Points read =
          kept(
              attempt(
                  key,
                  () ->
                      PointReader.read(
                          key,
                          file.file(),
                          file.latitude(),
                          file.longitude(),
                          file.name(),
                          repairs)));
      if (read != null) {
        points.add(read);
      }
    }
  }

  private @Nullable Streets streets() {
    StreetsFile file = options.streets();
    return file == null
        ? null
        : StreetReader.read(STREETS, file.file(), file.oneWay(), file.speed(), file.use(), repairs);
  }

  private @Nullable Tracks tracks() {
    TracesFile file = options.traces();
    return file == null ? null : TraceReader.read(TRACES, file, repairs);
  }

  private @Nullable Polygons polygons(String key, @Nullable LocalFile file) {
    return file == null ? null : kept(attempt(key, () -> PolygonReader.read(key, file, repairs)));
  }

  private <P extends Positions> @Nullable P kept(@Nullable P read) {
    if (read != null) {
      all.add(read);
    }
    return read;
  }

  private <P, S> List<S> built(String key, @Nullable P read, Function<P, List<S>> build) {
    List<S> built = read == null ? null : attempt(key, () -> build.apply(read));
    return built == null ? List.of() : built;
  }

  /** What a step yields, or null if it failed, which is told of the option with the others. */
  private <T> @Nullable T attempt(String key, Supplier<? extends @Nullable T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException wrong) {
      problems.add(new Where("", 0, key), String.valueOf(wrong.getMessage()));
      return null;
    }
  }
}
