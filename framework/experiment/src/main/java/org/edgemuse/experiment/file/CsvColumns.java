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
 * Reads columns of CSV files that lie in the folder of the scenario or of the file that asks for
 * them, or below it; wherever they lie, if the command line names them by their absolute path. Safe
 * for use from many threads.
 */
public final class CsvColumns implements ColumnReader {
  /** Bytes that a file may have. */
  public static final int MAX_BYTES = 50_000_000;

  /** How keys end under which a column is a row of a matrix. */
  private static final String PAIRS = ".pairs";

  private final Path home;
  private final Map<Path, Map<String, double[]>> columns = new ConcurrentHashMap<>();

  /**
   * @param home the scenario's folder, to which names on the command line are relative
   */
  public CsvColumns(Path home) {
    this.home = home;
  }

  @Override
  public double[] read(Where where, String file, String column) throws IOException {
    Reach reach = reach(where);
    Path wanted = reach.folder().resolve(file).normalize();
    // What stands in no file comes from the command line of now, or of a sweep that is repeated.
    boolean fromNoFile =
        where.line() == 0 && (where.file().equals(Overrides.SET) || where.file().isEmpty());
    boolean free = fromNoFile && Path.of(file).isAbsolute();
    if (!free && !reach.holds(wanted) && !Reach.of(home).holds(wanted)) {
      throw new IllegalArgumentException(tooFar(where, wanted, column));
    }
    if (!Files.isRegularFile(wanted)) {
      throw new IllegalArgumentException("there is no file '" + wanted + "'");
    }
    if (Files.size(wanted) > MAX_BYTES) {
      throw new IllegalArgumentException(
          "the file has %d bytes, more than the %d that are read"
              .formatted(Files.size(wanted), MAX_BYTES));
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

  private Reach reach(Where where) {
    return where.line() > 0 ? Reach.around(Path.of(where.file())) : Reach.of(home);
  }

  private static String tooFar(Where where, Path wanted, String column) {
    boolean paired = where.key().endsWith(PAIRS);
    String own =
        paired ? where.key().substring(0, where.key().length() - PAIRS.length()) : where.key();
    String source =
        (paired ? "{pairs: {csv: %s, columns: [%s]}}" : "{csv: %s, column: %s}")
            .formatted(wanted, column);
    return "the file must lie in the scenario's folder or below it; say --set '%s=%s' to read it all the same"
        .formatted(where.key().startsWith("sweep.") ? "KEY" : own, source);
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
