package org.edgemuse.places.traces;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.Opened;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;

/** Reads traces from CSV or GPX. */
public final class TraceReader {
  private TraceReader() {}

  /**
   * Reads a file.
   *
   * @param key the option that names the file
   * @param options the file and its columns
   * @param repairs receives what was mended or left out
   * @throws SourceFault if it cannot be read, or has no samples
   */
  public static Tracks read(String key, TracesFile options, List<String> repairs) {
    LocalFile file = options.file();
    Repairs mended = new Repairs(file);
    Clock clock = new Clock();
    boolean gpx = isGpx(file);
    if (gpx && options.namesColumns()) {
      throw new SourceFault(
          file, "id, time, latitude and longitude name columns of CSV files, but this is GPX");
    }
    List<Track> tracks =
        gpx ? GpxTracks.read(file, clock, mended) : CsvTracks.read(options, clock, mended);
    long samples = tracks.stream().mapToLong(Track::count).sum();
    if (samples == 0) {
      throw new SourceFault(
          file,
          gpx
              ? "the file has no track points (trkpt) with a time"
              : "the file has a header, but no samples");
    }
    tracks.forEach(track -> track.tidy(mended));
    repairs.addAll(mended.sentences(0));
    if (clock.withoutZone() > 0) {
      repairs.add(
          "%s: times that tell no zone were taken for UTC: %d of %d"
              .formatted(file.name(), clock.withoutZone(), samples));
    }
    return new Tracks(key, file, tracks.stream().filter(track -> track.count() > 0).toList());
  }

  /** Whether a file is GPX, by its name or, if that does not tell, by how it begins. */
  private static boolean isGpx(LocalFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gpx") || name.endsWith(".xml")) {
      return true;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return false;
    }
    try (InputStream in = Opened.of(file)) {
      int first = in.read();
      while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
        first = in.read();
      }
      return first == '<';
    } catch (IOException unreadable) {
      throw Opened.unreadable(file, unreadable);
    }
  }
}
