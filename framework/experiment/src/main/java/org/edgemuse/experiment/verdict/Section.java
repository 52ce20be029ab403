package org.edgemuse.experiment.verdict;

import java.util.List;

/**
 * One metric over some points.
 *
 * @param places the points that count together: all, or one of them
 * @param located where everyone's values lie
 * @param pairs all pairs
 */
public record Section(List<Place> places, List<Located> located, List<TestedPair> pairs) {

  /** Copies the lists. */
  public Section {
    places = List.copyOf(places);
    located = List.copyOf(located);
    pairs = List.copyOf(pairs);
  }
}
