package org.edgemuse.inference.profile;

import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;

/** What holds for the columns of a measured table. */
final class Columns {
  private Columns() {}

  static void requireRising(String key, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      throw refused(key, key + " must not be empty");
    }
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) <= numbers.get(i - 1)) {
        throw refused(
            key,
            "%s must rise, but %d follows %d".formatted(key, numbers.get(i), numbers.get(i - 1)));
      }
    }
  }

  static void requireAsMany(String key, List<?> column, String otherKey, List<?> other) {
    if (column.size() != other.size()) {
      throw refused(
          key,
          "%s must hold as many values as %s, %d, not %d"
              .formatted(key, otherKey, other.size(), column.size()));
    }
  }

  static ConfigException refused(String key, String message) {
    return new ConfigException(new Where("", 0, key), message);
  }
}
