package org.edgemuse.places.traces;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Shorthand;
import org.jspecify.annotations.Nullable;

/**
 * A file of traces.
 *
 * @param file CSV with a row a sample, or GPX, whose tracks are one user each
 * @param id name of the CSV file's column that tells users apart; null for one that is recognised,
 *     without which the file is of one user
 * @param time name of the column of times: seconds, or ISO 8601; null for one that is recognised
 * @param latitude name of the column of latitudes, likewise
 * @param longitude name of the column of longitudes, likewise
 */
@Shorthand("file")
public record TracesFile(
    @Doc("CSV with a row a sample, or GPX") LocalFile file,
    @Nullable
        @Doc(
            "Column that tells users apart; without one, id, user, user_id or trace, and if there is"
                + " none the file is of one user")
        String id,
    @Nullable
        @Doc(
            "Column of times, in seconds or like 2024-05-01T08:00:00Z; without one, time, timestamp,"
                + " time_s or datetime")
        String time,
    @Nullable @Doc("Column of latitudes; without one, latitude or lat, in capitals or not")
        String latitude,
    @Nullable
        @Doc("Column of longitudes; without one, longitude, lon, lng or long, in capitals or not")
        String longitude)
    implements Serializable {

  /** The same file with columns that are recognised. */
  public static TracesFile of(LocalFile file) {
    return new TracesFile(file, null, null, null, null);
  }

  /** Whether columns are named, which only CSV has. */
  boolean namesColumns() {
    return id != null || time != null || latitude != null || longitude != null;
  }
}
