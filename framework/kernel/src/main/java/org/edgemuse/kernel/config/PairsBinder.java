package org.edgemuse.kernel.config;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds a matrix of numbers, written out or read from columns of a CSV file. */
final class PairsBinder {

  /** What a CSV source takes: a column for each row of the matrix, with one line a UE. */
  record Columns(String csv, List<String> columns) {}

  private PairsBinder() {}

  static @Nullable Values bind(Binding binding, Node node, Rule rule) {
    double[][] rows = null;
    if (node instanceof Node.Sequence sequence) {
      rows = written(binding, sequence, rule);
    } else if (node instanceof Node.Mapping mapping) {
      rows = read(binding, mapping);
    } else {
      binding.mustBe(node, "a list of rows, [[number, ...], ...], or {csv: file, columns: [name]}");
    }
    double[][] matrix = rows;
    return matrix == null ? null : ValuesBinder.make(binding, node, () -> Values.pairs(matrix));
  }

  private static double @Nullable [][] written(Binding binding, Node.Sequence sequence, Rule rule) {
    List<double[]> rows = new ArrayList<>();
    for (Node item : sequence.items()) {
      double[] row = null;
      if (item instanceof Node.Sequence numbers) {
        row = ValuesBinder.numbers(binding, numbers, rule);
      } else if (!binding.isHopeless()) {
        binding.mustBe(item, "a list of numbers, one a UE");
      }
      if (row != null) {
        rows.add(row);
      }
    }
    return whole(rows, sequence.items().size());
  }

  private static double @Nullable [][] read(Binding binding, Node.Mapping mapping) {
    Columns source = (Columns) binding.record(mapping, Columns.class);
    if (source == null) {
      return null;
    }
    List<double[]> rows = new ArrayList<>();
    for (String column : source.columns()) {
      double[] row = ListBinder.read(binding, mapping, source.csv(), column);
      if (row != null) {
        rows.add(row);
      }
    }
    return whole(rows, source.columns().size());
  }

  /** Nothing of a matrix in which rows were refused. */
  private static double @Nullable [][] whole(List<double[]> rows, int wanted) {
    return rows.size() == wanted ? rows.toArray(double[][]::new) : null;
  }
}
