package org.edgemuse.experiment.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Where;

/**
 * Reads columns of CSV files where {@link NamedFile} finds them. Safe for use from many threads.
 */
public final class CsvColumns implements ColumnReader {
  /** Bytes that a file may have. */
  public static final int MAX_BYTES = 50_000_000;

  private final NamedFile files;
  private final Map<Path, Map<String, double[]>> columns = new ConcurrentHashMap<>();

  /**
   * @param home the scenario's folder, to which names on the command line are relative
   */
  public CsvColumns(Path home) {
    files = new NamedFile(home);
  }

  @Override
  public double[] read(Where where, String file, String column) throws IOException {
    Path wanted = files.find(where, file, MAX_BYTES);
    Map<String, double[]> known =
        columns.computeIfAbsent(wanted, unread -> new ConcurrentHashMap<>());
    double[] values = known.get(column);
    if (values == null) {
      values = numbers(wanted, column);
      known.put(column, values);
    }
    return values.clone();
  }

  private static double[] numbers(Path file, String column) throws IOException {
    try {
      CsvTable table = CsvTable.read(file);
      double[] values = new double[table.rows().size()];
      for (int i = 0; i < values.length; i++) {
        CsvRow row = table.rows().get(i);
        values[i] = table.number(row, column);
        if (!Double.isFinite(values[i])) {
          throw new IllegalArgumentException(
              "line %d holds no finite number".formatted(row.line()));
        }
      }
      if (values.length == 0) {
        throw new IllegalArgumentException("the file has no rows below its header");
      }
      return values;
    } catch (CsvException malformed) {
      throw new IllegalArgumentException(malformed.getMessage(), malformed);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
