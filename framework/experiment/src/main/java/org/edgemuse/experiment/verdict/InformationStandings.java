package org.edgemuse.experiment.verdict;

import java.util.List;

/**
 * Where those stand who may know the same.
 *
 * @param information label of their information class
 * @param standings the best first, where less or more is better
 */
public record InformationStandings(String information, List<Standing> standings) {

  /** Copies the list. */
  public InformationStandings {
    standings = List.copyOf(standings);
  }
}
