package org.edgemuse.places.map;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.places.traces.TracesFile;
import org.jspecify.annotations.Nullable;

/**
 * What a map of a place on Earth is made of. One file is needed at least, or an extent.
 *
 * @param projection {@code auto}, {@code EPSG:} and a number, or PROJ's parameters
 * @param extent the rectangle that becomes the area; null for that of the files and {@code marginM}
 * @param marginM what is added around the files on each side if no extent is given, m
 * @param outside what becomes of points outside the extent
 * @param sites where APs may be
 * @param servers where ESs may be
 * @param users where UEs may be
 * @param streets lines to travel along
 * @param buildings surfaces of buildings
 * @param ground other surfaces, such as parks and water
 * @param traces where somebody was when
 */
public record GeographicOptions(
    @Default("auto")
        @Doc("auto makes one for the place; or EPSG: and a number; or PROJ's parameters")
        String projection,
    @Nullable @Doc("The rectangle that is the area; without one, what the files reach over")
        ExtentOptions extent,
    @Default("50")
        @Range(min = 0, max = 100000)
        @Unit("m")
        @Doc("Added around the files on each side where no extent is given")
        double marginM,
    @Default("error") @Doc("What becomes of points outside the extent") Outside outside,
    @Nullable @Doc("Where APs may be: CSV, or GeoJSON with points") PointsFile sites,
    @Nullable @Doc("Where ESs may be, likewise") PointsFile servers,
    @Nullable @Doc("Where UEs may be, likewise") PointsFile users,
    @Nullable @Doc("GeoJSON with lines, along which UEs travel") StreetsFile streets,
    @Nullable @Doc("GeoJSON with polygons, drawn as buildings") LocalFile buildings,
    @Nullable @Doc("GeoJSON with polygons, drawn as ground, such as parks") LocalFile ground,
    @Nullable @Doc("Where somebody was when, for UEs to follow: CSV or GPX") TracesFile traces)
    implements Serializable {

  /** Refuses a map of nothing. */
  public GeographicOptions {
    if (extent == null
        && Stream.of(sites, servers, users, streets, buildings, ground, traces)
            .allMatch(Objects::isNull)) {
      throw new IllegalArgumentException(
          "a map must have a file (sites, servers, users, streets, buildings, ground or traces) or"
              + " an extent");
    }
  }

  /** All files that are named. */
  List<LocalFile> files() {
    return Stream.of(
            file(sites),
            file(servers),
            file(users),
            streets == null ? null : streets.file(),
            buildings,
            ground,
            traces == null ? null : traces.file())
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable LocalFile file(@Nullable PointsFile points) {
    return points == null ? null : points.file();
  }
}
