package org.edgemuse.experiment.verdict;

import java.util.List;
import org.edgemuse.kernel.api.metric.Better;

/**
 * Where all stand in one metric over some points.
 *
 * @param metric the column
 * @param better which way it is to be read
 * @param at the point or case, for example case=jcaco; empty for all points
 * @param classes the information classes, the one that knows least first
 */
public record Standings(
    String metric, Better better, String at, List<InformationStandings> classes) {

  /** Copies the list. */
  public Standings {
    classes = List.copyOf(classes);
  }
}
