package org.edgemuse.experiment.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Where;

/**
 * Reads columns of CSV files that lie in the folder of the scenario file that asks for them, or
 * below it. Safe for use from many threads.
 */
public final class CsvColumns implements ColumnReader {
  private final Path home;
  private final Map<Path, Map<String, double[]>> columns = new ConcurrentHashMap<>();

  /**
   * @param home the folder for what is asked for by no file, such as a value of the command line
   */
  public CsvColumns(Path home) {
    this.home = home;
  }

  @Override
  public double[] read(Where where, String file, String column) throws IOException {
    Path folder = folder(where);
    Path wanted = folder.resolve(file).normalize();
    if (!wanted.startsWith(folder)) {
      throw new IllegalArgumentException("the file must lie in the scenario's folder or below it");
    }
    if (!Files.isRegularFile(wanted)) {
      throw new IllegalArgumentException("there is no file '" + wanted + "'");
    }
    // A link may lead out of the folder even if its name does not.
    if (!wanted.toRealPath().startsWith(folder.toRealPath())) {
      throw new IllegalArgumentException("the file must lie in the scenario's folder or below it");
    }
    Map<String, double[]> known =
        columns.computeIfAbsent(wanted, unread -> new ConcurrentHashMap<>());
    double[] values = known.get(column);
    if (values == null) {
      values = numbers(wanted, column);
      known.put(column, values);
    }
    return values.clone();
  }

  private Path folder(Where where) {
    Path file = where.line() > 0 ? Path.of(where.file()) : home.resolve("of-no-file");
    return file.toAbsolutePath().normalize().getParent();
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
