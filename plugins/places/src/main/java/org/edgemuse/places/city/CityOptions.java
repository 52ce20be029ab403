package org.edgemuse.places.city;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * What city to draw.
 *
 * @param out the folder for the files
 * @param prefix what the files' names begin with
 * @param files which of them to write
 * @param seed what the city hangs on
 * @param sizeM about the side of the square that it fills, m
 * @param longitude of its middle, degrees
 * @param latitude of its middle, degrees
 * @param sites base stations at street corners
 * @param servers how many of the sites have a server
 * @param users people along the streets
 * @param walkers people with a trace
 */
public record CityOptions(
    @Doc("Folder for the files; made if it does not exist") String out,
    @Default("") @Doc("What the files' names begin with") String prefix,
    @Default("[streets, buildings, ground, sites, servers, users, traces]")
        @Doc("Which files to write")
        List<CityFile> files,
    @Default("1") @Doc("Seed; the same one gives the same bytes") long seed,
    @Default("2000")
        @Range(min = 600, max = 20000)
        @Unit("m")
        @Doc("About the side of the square that it fills")
        double sizeM,
    @Default("-123.3933") @Range(min = -180, max = 180) @Doc("Longitude of its middle, degrees")
        double longitude,
    @Default("-48.8767") @Range(min = -80, max = 80) @Doc("Latitude of its middle, degrees")
        double latitude,
    @Default("40") @Range(min = 1, max = 100000) @Doc("Base stations at street corners") int sites,
    @Default("10") @Range(min = 0, max = 100000) @Doc("How many of the sites have a server")
        int servers,
    @Default("200") @Range(min = 0, max = 1000000) @Doc("People along the streets, a position each")
        int users,
    @Default("20") @Range(min = 0, max = 100000) @Doc("People with a trace of ten minutes")
        int walkers)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are more servers than sites, no file or one twice, or
   *     the prefix would lead to another folder
   */
  public CityOptions {
    files = List.copyOf(files);
    if (servers > sites) {
      throw new IllegalArgumentException(
          "--servers (%d) stand at sites, of which there are %d".formatted(servers, sites));
    }
    if (files.isEmpty() || Set.copyOf(files).size() < files.size()) {
      throw new IllegalArgumentException(
          "--files (%s) must name at least one, and none twice"
              .formatted(files.toString().toLowerCase(Locale.ROOT)));
    }
    if (prefix.contains("/") || prefix.contains("\\")) {
      throw new IllegalArgumentException(
          "--prefix ('%s') begins names of files, and must not lead to another folder; --out names that"
              .formatted(prefix));
    }
  }
}
