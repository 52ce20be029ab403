package org.edgemuse.experiment.verdict;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;

/**
 * All that is said of one metric. Its tests are a family of their own, by whose size p values are
 * corrected: each metric is a question of its own.
 *
 * @param metric the column
 * @param better which way it is to be read
 * @param sections one over all points, or one a point
 */
public record MetricVerdicts(String metric, Better better, List<Section> sections) {

  /** Copies the list. */
  public MetricVerdicts {
    sections = List.copyOf(sections);
  }

  /** Number of tests that could be made, the size of the family. */
  public int tests() {
    return (int)
        sections.stream()
            .flatMap(section -> section.pairs().stream())
            .filter(pair -> pair.verdict() != Verdict.NOT_TESTED)
            .count();
  }

  /** Whether there are pairs and the two of each have the same values in all replications. */
  public boolean equalThroughout() {
    return sections.stream().anyMatch(section -> !section.pairs().isEmpty())
        && sections.stream()
            .flatMap(section -> section.pairs().stream())
            .allMatch(pair -> pair.verdict() == Verdict.EQUAL);
  }
}
