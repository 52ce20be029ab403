package org.edgemuse.experiment.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished runs on disk whose rows have to wait for those of runs before them, so that a
 * process killed meanwhile loses none. One file a run, in a folder that is gone when the sweep is
 * over.
 */
public final class EarlyResults {
  private static final String FOLDER = ".early";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Changes with the format, so that files of another version are made anew. */
  private static final int FORMAT = 0x456d5202;

  private final Path folder;

  /**
   * @param results the folder of the sweep
   */
  public EarlyResults(Path results) {
    folder = results.resolve(FOLDER);
  }

  /** Keeps a run that finished. */
  public void put(RunResult result) {
    RunSummary summary = result.summary();
    if (summary == null) {
      throw new IllegalArgumentException("Run " + result.index() + " failed; it is made again");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw cannot("made", folder, refused);
    }
    WholeFile.writeUnforced(file(result.index()), out -> write(out, result, summary));
  }

  /** The run of this index, or null if its file is damaged. */
  public @Nullable RunResult get(int index) {
    try (InputStream in = Files.newInputStream(file(index))) {
      return read(in, index);
    } catch (IOException damaged) {
      // Cut by a power failure, or of another version. The run is made again.
      return null;
    }
  }

  /** Forgets a run whose rows are in the tables. */
  public void remove(int index) {
    delete(file(index));
  }

  /** The runs that are kept whole, by index; what is not whole is deleted. */
  public NavigableSet<Integer> indices() {
    NavigableSet<Integer> indices = new TreeSet<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (NUMBER.matcher(name).matches() && get(Integer.parseInt(name)) != null) {
        indices.add(Integer.parseInt(name));
      } else {
        delete(file);
      }
    }
    return indices;
  }

  /** Deletes the folder with all that is in it. */
  public void clear() {
    files().forEach(EarlyResults::delete);
    delete(folder);
  }

  private Path file(int index) {
    return folder.resolve(Integer.toString(index));
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException unreadable) {
      throw cannot("read", folder, unreadable);
    }
  }

  private static void write(OutputStream file, RunResult result, RunSummary summary)
      throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(new BufferedOutputStream(file), new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeInt(FORMAT);
    out.writeInt(result.index());
    out.writeUTF(result.information());
    out.writeDouble(result.wallS());
    out.writeDouble(result.cpuS());
    writeNames(out, summary.columns());
    writeNumbers(out, summary.values());
    out.writeInt(summary.tables().size());
    for (TableRows table : summary.tables()) {
      out.writeUTF(table.name());
      writeNames(out, table.columns());
      writeNumbers(out, table.values());
    }
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static RunResult read(InputStream file, int index) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new ByteArrayInputStream(file.readAllBytes()), new CRC32());
    DataInputStream in = new DataInputStream(checked);
    if (in.readInt() != FORMAT || in.readInt() != index) {
      throw new IOException("Not the run " + index);
    }
    String information = in.readUTF();
    double wallS = in.readDouble();
    double cpuS = in.readDouble();
    List<String> columns = readNames(in);
    double[] values = readNumbers(in);
    int count = requireCount(in, in.readInt());
    List<TableRows> tables = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tables.add(readTable(in));
    }
    long checksum = checked.getChecksum().getValue();
    if (in.readLong() != checksum) {
      throw new IOException("The checksum of run " + index + " differs");
    }
    RunSummary summary = new RunSummary(columns, values, tables);
    return new RunResult(index, summary, information, wallS, cpuS, null);
  }

  private static TableRows readTable(DataInputStream in) throws IOException {
    String name = in.readUTF();
    List<String> columns = readNames(in);
    double[] values = readNumbers(in);
    try {
      return new TableRows(name, columns, values);
    } catch (IllegalArgumentException damaged) {
      throw new IOException(damaged);
    }
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int count = requireCount(in, in.readInt());
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF());
    }
    return names;
  }

  private static void writeNumbers(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }

  private static double[] readNumbers(DataInputStream in) throws IOException {
    double[] numbers = new double[requireCount(in, in.readInt())];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }

  /** What is left of the file bounds what can follow: damage must not ask for all memory. */
  private static int requireCount(DataInputStream in, int count) throws IOException {
    if (count < 0 || count > in.available()) {
      throw new IOException("A count of " + count + " is not sound");
    }
    return count;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw cannot("deleted", file, refused);
    }
  }

  private static UncheckedIOException cannot(String done, Path file, IOException cause) {
    return new UncheckedIOException(
        "%s: cannot be %s: %s".formatted(file, done, IoReason.of(cause)), cause);
  }
}
