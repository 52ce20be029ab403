package org.edgemuse.experiment.plan;

import java.util.List;
import org.edgemuse.kernel.config.Node;

/**
 * All that a scenario file asks for, bound and checked.
 *
 * @param root the keys of the file over those it inherits, as configuration
 * @param layout the shape of the results
 * @param replications how many runs each variant has
 * @param variants every scheduler at every point, point by point
 * @param recordEvery how many slots, or episodes, a row of slots.csv sums up; 0 for no such file
 * @param figure what is drawn
 * @param figureNode the same as configuration
 * @param repeatable whether runs come out the same when they are made again: not if a generative
 *     model measures times while it generates
 */
public record Plan(
    Node.Mapping root,
    Layout layout,
    Replications replications,
    List<Variant> variants,
    int recordEvery,
    FigureSpec figure,
    Node.Mapping figureNode,
    boolean repeatable) {

  /** Copies the list. */
  public Plan {
    variants = List.copyOf(variants);
  }

  /** Number of points. */
  public int points() {
    return layout.points().size();
  }

  /** Number of runs, at most. */
  public int runs() {
    return variants.size() * layout.replications();
  }
}
