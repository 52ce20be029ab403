package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Columns of text, as wide as they need to be. */
final class TextTable {
  private final String indent;
  private final Set<Integer> right;
  private final List<String[]> rows = new ArrayList<>();

  /**
   * @param right columns of numbers, which end rather than begin at the same place
   */
  TextTable(String indent, Integer... right) {
    this.indent = indent;
    this.right = Set.of(right);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  void print(PrintWriter out) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.length; i++) {
        String filling = " ".repeat(widths[i] - row[i].length());
        line.append(right.contains(i) ? filling + row[i] : row[i] + filling).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
