package org.edgemuse.experiment.verify;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.manifest.Sha256;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.RowOrder;
import org.edgemuse.experiment.plan.Layout;

/** The rows that the runs of a sweep have left, by the runs' indices. */
final class RecordedRows {
  private final OutputFolder folder;
  private final RowOrder order;

  /** A row by its cells, and as it stands in the file. */
  record Row(List<String> cells, byte[] bytes) {}

  RecordedRows(OutputFolder folder, Layout layout) {
    this.folder = folder;
    order = new RowOrder(layout);
  }

  /**
   * The indices of the runs in runs.csv, in the order of their rows.
   *
   * @throws CsvException if a row is of no run of the sweep, or of one that had a row before
   */
  List<Integer> finished() {
    List<Integer> indices = new ArrayList<>();
    int last = RowOrder.NONE;
    try (RowReader rows = open(folder.runs())) {
      for (List<String> row = rows.peek(); row != null; row = rows.peek()) {
        int index = order.indexOf(row);
        if (index <= last) {
          throw new CsvException(
              "%s line %d: this row is of no run of the sweep, or not in its place"
                  .formatted(folder.runs(), rows.taken() + 1));
        }
        indices.add(index);
        last = index;
        rows.take();
      }
    }
    return indices;
  }

  /** The rows of these runs in runs.csv. */
  NavigableMap<Integer, Row> runs(SortedSet<Integer> wanted) {
    NavigableMap<Integer, Row> found = new TreeMap<>();
    try (RowReader rows = open(folder.runs())) {
      for (List<String> row = rows.peek(); row != null; row = rows.peek()) {
        int index = order.indexOf(row);
        if (wanted.contains(index)) {
          found.put(index, new Row(row, rows.bytes()));
        }
        rows.take();
      }
    }
    return found;
  }

  /** A hash of all that each of these runs has in a further table; none of those without a row. */
  NavigableMap<Integer, byte[]> table(String name, SortedSet<Integer> wanted) {
    NavigableMap<Integer, MessageDigest> digests = new TreeMap<>();
    try (RowReader rows = open(folder.table(name))) {
      for (List<String> row = rows.peek(); row != null; row = rows.peek()) {
        int index = order.indexOf(row);
        if (wanted.contains(index)) {
          digests.computeIfAbsent(index, unseen -> Sha256.start()).update(rows.bytes());
        }
        rows.take();
      }
    }
    NavigableMap<Integer, byte[]> hashes = new TreeMap<>();
    digests.forEach((index, digest) -> hashes.put(index, digest.digest()));
    return hashes;
  }

  /** The hash of rows as {@link #table} takes it. */
  static byte[] hash(List<List<String>> rows) {
    MessageDigest digest = Sha256.start();
    rows.forEach(row -> digest.update(RowReader.bytesOf(row)));
    return digest.digest();
  }

  private static RowReader open(Path table) {
    RowReader rows = RowReader.open(table);
    rows.take();
    return rows;
  }
}
