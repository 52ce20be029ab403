package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/**
 * Problems of the points of a sweep, each told once. One that not all points have is told with the
 * first that has it, which the file's own line does not say.
 */
final class PointProblems {
  /** What the keys of ranges that are sampled begin with. */
  static final String SAMPLED = "sweep.sample.over.";

  private final List<String> keys;
  private final boolean sampled;
  private final Map<Where, Integer> refusedPlaces = new HashMap<>();
  private final Map<Problem, Points> refused = new LinkedHashMap<>();

  /** Points that have a problem in common. */
  private static final class Points {
    private final String text;
    private int last = -1;
    private int count;

    private Points(String text) {
      this.text = text;
    }
  }

  PointProblems(List<Axis> axes) {
    keys = axes.stream().flatMap(axis -> axis.keys().stream()).toList();
    sampled =
        axes.stream()
            .flatMap(axis -> axis.places().values().stream())
            .anyMatch(place -> place.key().startsWith(SAMPLED));
  }

  /**
   * @param texts the point's values of the varied keys
   */
  void add(Problem problem, int point, List<String> texts) {
    if (sampled && isOfAnotherPoint(problem, point)) {
      return;
    }
    Points points = refused.computeIfAbsent(problem, unseen -> new Points(text(problem, texts)));
    if (points.last != point) {
      points.last = point;
      points.count++;
    }
  }

  /** Points of a sample differ in every value: what is wrong at one place is told of the first. */
  private boolean isOfAnotherPoint(Problem problem, int point) {
    Integer first = refusedPlaces.putIfAbsent(problem.where(), point);
    return first != null && first != point && !refused.containsKey(problem);
  }

  private String text(Problem problem, List<String> texts) {
    if (problem.where().key().startsWith("sweep.")) {
      return "";
    }
    List<String> at = new ArrayList<>();
    for (int k = 0; k < keys.size(); k++) {
      at.add(keys.get(k) + "=" + texts.get(k));
    }
    return " (at " + String.join(", ", at) + ")";
  }

  /**
   * @param of how many points were looked at
   */
  void addTo(Problems problems, long of) {
    refused.forEach(
        (problem, at) ->
            problems.add(problem.where(), problem.message() + (at.count < of ? at.text : "")));
  }
}
