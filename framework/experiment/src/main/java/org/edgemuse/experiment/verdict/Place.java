package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * A point of a sweep.
 *
 * @param point its number
 * @param keys the varied keys
 * @param values its values of them, as written
 */
public record Place(int point, List<String> keys, List<String> values) {

  /** Copies the lists. */
  public Place {
    keys = List.copyOf(keys);
    values = List.copyOf(values);
  }

  /** For example: accessPoints.count=4; empty in a sweep that varies nothing. */
  public String describe() {
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      parts.add(keys.get(k) + "=" + values.get(k));
    }
    return String.join(", ", parts);
  }
}
