package org.edgemuse.console.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs {@code key=value} in the order in which they were made, less those that a later one has
 * overruled: a slider that is moved for an hour leaves one.
 *
 * @param pairs the pairs
 */
record Changes(List<String> pairs) {
  static final Changes NONE = new Changes(List.of());

  Changes {
    pairs = List.copyOf(pairs);
  }

  /** The key of a pair. */
  static String key(String pair) {
    int equals = pair.indexOf('=');
    return (equals < 0 ? pair : pair.substring(0, equals)).strip();
  }

  /** These with one more. What stood under its key or below goes: options of a scheduler too. */
  Changes and(String pair) {
    String key = key(pair);
    List<String> left = new ArrayList<>(pairs);
    left.removeIf(earlier -> key(earlier).equals(key) || key(earlier).startsWith(key + "."));
    left.add(pair);
    return new Changes(left);
  }
}
