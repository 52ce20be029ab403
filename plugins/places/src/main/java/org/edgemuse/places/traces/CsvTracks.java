package org.edgemuse.places.traces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.layer.PointReader;
import org.edgemuse.places.source.Position;
import org.edgemuse.places.source.Repairs;
import org.edgemuse.places.source.SourceFault;
import org.edgemuse.places.table.CsvTable;

/** Reads a CSV file with a row a sample. Users come in the order of their first rows. */
final class CsvTracks {
  private static final List<String> IDS = List.of("id", "user", "user_id", "trace");
  private static final List<String> TIMES = List.of("time", "timestamp", "time_s", "datetime");
  private static final String ORDER = "look at the columns latitude and longitude";
  private static final String NOBODY = "rows that name no user were left out";

  private CsvTracks() {}

  /**
   * The tracks of a file as it tells them.
   *
   * @throws SourceFault if it cannot be read
   */
  static List<Track> read(TracesFile options, Clock clock, Repairs repairs) {
    LocalFile file = options.file();
    Map<String, Track> tracks = new LinkedHashMap<>();
    try (CsvTable table = CsvTable.open(file)) {
      int id = table.find("id", options.id(), IDS);
      int time = table.require("time", options.time(), TIMES);
      int latitude = table.require("latitude", options.latitude(), PointReader.LATITUDES);
      int longitude = table.require("longitude", options.longitude(), PointReader.LONGITUDES);
      while (table.next()) {
        String user = id < 0 ? file.name() : table.text(id);
        if (user.isEmpty()) {
          repairs.count(NOBODY);
          continue;
        }
        double lat = table.number(latitude);
        double lon = table.number(longitude);
        String fault = Position.fault(lon, lat, ORDER);
        if (fault != null) {
          throw table.fault(fault);
        }
        tracks
            .computeIfAbsent(user, Track::new)
            .add(seconds(table, time, clock), lon, lat, table.line());
      }
    }
    return new ArrayList<>(tracks.values());
  }

  private static double seconds(CsvTable table, int column, Clock clock) {
    try {
      return clock.seconds(table.text(column));
    } catch (IllegalArgumentException none) {
      throw table.fault(table.header().get(column) + " " + none.getMessage());
    }
  }
}
