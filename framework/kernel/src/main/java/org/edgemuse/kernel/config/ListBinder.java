package org.edgemuse.kernel.config;

import java.io.IOException;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** Binds lists that say more than their numbers, written out or read from a CSV file's column. */
final class ListBinder {
  private ListBinder() {}

  /** How many of the numbers are wanted. */
  enum Take {
    /** One for each entity, no more. */
    ALL,
    /** One for each entity; what follows is left aside. */
    FIRST
  }

  /** A list that is written out. */
  record Written(Node list, @Default("all") Take take) {}

  /** A column; with {@code as} it holds uniform numbers, which that distribution maps. */
  record Column(String csv, String column, @Default("all") Take take, @Nullable Node as) {}

  static @Nullable Values written(Binding binding, Node.Mapping mapping, Rule rule) {
    if (!(binding.record(mapping, Written.class) instanceof Written written)) {
      return null;
    }
    if (!(written.list() instanceof Node.Sequence sequence)) {
      binding.mustBe(written.list(), "a list of numbers");
      return null;
    }
    double[] values = ValuesBinder.numbers(binding, sequence, rule);
    return values == null ? null : list(binding, mapping, values, written.take());
  }

  static @Nullable Values column(Binding binding, Node.Mapping mapping) {
    if (!(binding.record(mapping, Column.class) instanceof Column column)) {
      return null;
    }
    Node as = column.as();
    Distribution law = as == null ? null : DistributionBinder.bind(binding, as);
    double[] values = read(binding, mapping, column.csv(), column.column());
    if (values == null
        || as != null && (law == null || !map(binding, mapping, column, values, law))) {
      return null;
    }
    return list(binding, mapping, values, column.take());
  }

  private static @Nullable Values list(
      Binding binding, Node.Mapping mapping, double[] values, Take take) {
    return ValuesBinder.make(
        binding, mapping, () -> take == Take.FIRST ? Values.firstOf(values) : Values.list(values));
  }

  private static boolean map(
      Binding binding, Node.Mapping mapping, Column column, double[] values, Distribution law) {
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] < 1)) {
        binding
            .problems()
            .add(
                mapping.where(),
                source(column.csv(), column.column())
                    + "row %d below the header holds %s, but what 'as' maps must lie in [0, 1)"
                        .formatted(i + 1, Words.number(values[i])));
        return false;
      }
      values[i] = law.fromUniform(values[i]);
    }
    return true;
  }

  /** The numbers of a CSV file's column, or null if problems were added. */
  static double @Nullable [] read(
      Binding binding, Node.Mapping mapping, String csv, String column) {
    try {
      // Who names the file is who wrote its name, whoever wrote what stands beside it.
      Where named = Objects.requireNonNull(mapping.get(ValuesBinder.CSV)).where();
      return binding.columns().read(named, csv, column);
    } catch (IOException | IllegalArgumentException unreadable) {
      binding.problems().add(mapping.where(), source(csv, column) + Words.message(unreadable));
      return null;
    }
  }

  private static String source(String csv, String column) {
    return "column '" + column + "' of '" + csv + "': ";
  }
}
