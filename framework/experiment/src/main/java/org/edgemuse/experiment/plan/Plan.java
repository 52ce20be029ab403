package org.edgemuse.experiment.plan;

import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Where;

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
 * @param repairs what plugins mended or left out of the files that runs are made from, a sentence
 *     each, as far as it shows before the first run
 * @param files where the names of files stand that options name
 */
public record Plan(
    Node.Mapping root,
    Layout layout,
    Replications replications,
    List<Variant> variants,
    int recordEvery,
    FigureSpec figure,
    Node.Mapping figureNode,
    boolean repeatable,
    List<String> repairs,
    Set<Where> files) {

  /** Copies the collections. */
  public Plan {
    variants = List.copyOf(variants);
    repairs = List.copyOf(repairs);
    files = Set.copyOf(files);
  }

  /** The same, with the places where names of files stand. */
  public Plan naming(Set<Where> named) {
    return new Plan(
        root,
        layout,
        replications,
        variants,
        recordEvery,
        figure,
        figureNode,
        repeatable,
        repairs,
        named);
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
