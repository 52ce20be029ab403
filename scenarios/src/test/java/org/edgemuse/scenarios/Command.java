package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.cli.EdgeMuse;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;

/** Runs the edgemuse command inside the test, and reads what it wrote. */
final class Command {
  /** The project's root. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Command() {}

  /** Runs a command that must succeed, and returns what it printed. */
  static String run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exitCode = EdgeMuse.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
    assertEquals(0, exitCode, () -> String.join(" ", words) + "\n" + out + err);
    return out.toString();
  }

  /** A column of runs.csv by label of the scheduler, in the order of the rows. */
  static Map<String, List<Double>> bySchedulers(Path folder, String column) {
    CsvTable runs = CsvTable.read(folder.resolve("runs.csv"));
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (CsvRow row : runs.rows()) {
      values
          .computeIfAbsent(runs.text(row, "scheduler"), label -> new ArrayList<>())
          .add(runs.number(row, column));
    }
    return values;
  }

  /** The mean of numbers. */
  static double mean(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.size();
  }
}
