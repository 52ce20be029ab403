package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.edgemuse.experiment.settling.Settled;
import org.edgemuse.experiment.statistics.Sample;

/** Says on the screen after how many slots or episodes runs settle. */
final class SettlingPrinter {
  private static final Decimals ROWS = new Decimals(1);

  private final PrintWriter out;

  SettlingPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(List<Settled> all) {
    String last = "";
    for (int from = 0; from < all.size(); ) {
      Settled first = all.get(from);
      if (!first.metric().equals(last)) {
        last = first.metric();
        out.println(last);
      }
      if (!first.at().isEmpty()) {
        out.println("at " + first.at());
      }
      int to = from;
      while (to < all.size() && isSamePlace(all.get(to), first)) {
        to++;
      }
      table(all.subList(from, to)).print(out);
      out.println();
      from = to;
    }
    out.println(
        "rows: how many rows of slots.csv a run needs, mean and 95 % interval over n runs;");
    out.println("level: mean of its last rows.");
  }

  private static boolean isSamePlace(Settled one, Settled other) {
    return one.metric().equals(other.metric()) && one.at().equals(other.at());
  }

  private static TextTable table(List<Settled> settled) {
    Decimals levels =
        Decimals.fitting(
            halfWidths(settled.stream().map(Settled::level)),
            settled.stream().mapToDouble(one -> one.level().mean()).toArray());
    TextTable table = new TextTable("  ", 1, 2, 3, 4, 5);
    table.row("", "rows", "95 % from", "to", "level", "n");
    for (Settled one : settled) {
      Sample rows = one.rows();
      table.row(
          one.variant().text(),
          ROWS.text(rows.mean()),
          ROWS.text(rows.ci95Low()),
          ROWS.text(rows.ci95High()),
          levels.text(one.level().mean()),
          Integer.toString(rows.n()));
    }
    return table;
  }

  private static double[] halfWidths(Stream<Sample> samples) {
    return samples.mapToDouble(s -> (s.ci95High() - s.ci95Low()) / 2).toArray();
  }
}
