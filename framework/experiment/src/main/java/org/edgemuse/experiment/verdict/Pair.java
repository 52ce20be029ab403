package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Two that are compared: they differ in their scheduler or in their mechanism, not in both.
 *
 * @param first the one of whom the verdict is
 * @param second the one it is compared with
 */
public record Pair(Contender first, Contender second) {

  /** All pairs, each once, the one that comes first in the list being first. */
  static List<Pair> of(List<Contender> contenders) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      for (int j = i + 1; j < contenders.size(); j++) {
        if (contenders.get(i).differsInOne(contenders.get(j))) {
          pairs.add(new Pair(contenders.get(i), contenders.get(j)));
        }
      }
    }
    return pairs;
  }
}
