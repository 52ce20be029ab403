package org.edgemuse.console.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.console.run.Watched;
import org.edgemuse.experiment.figure.ColumnLabels;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.world.World;

/**
 * Mean score of what the scheduler chose, over the requests that ended in a slot: how sure a
 * learner is, if its scores are probabilities.
 */
final class ChosenScore implements Quantity {
  private static final ColumnLabels LABELS = ColumnLabels.standard();

  @Override
  public String title() {
    return "Score of the chosen action";
  }

  @Override
  public Need need() {
    return Need.DECISIONS;
  }

  @Override
  public String axis(List<Watched> runs) {
    Set<String> names = new LinkedHashSet<>();
    for (Watched run : runs) {
      Scoring scoring = run.simulation().scheduler().scoring();
      if (scoring != null) {
        names.add(LABELS.of(scoring.name()));
      }
    }
    String scores = names.isEmpty() ? "score" : String.join(" or ", names);
    if (runs.isEmpty()) {
      return scores;
    }
    World world = runs.get(0).simulation().world();
    int followed = FollowedUes.count(world);
    return followed == world.ues().count() ? scores : "%s, %d UEs".formatted(scores, followed);
  }

  @Override
  public boolean startsAtZero() {
    return false;
  }

  @Override
  public List<Line> lines(Watched run) {
    return List.of(Line.solid(run.label(), run.index()));
  }

  @Override
  public void read(Watched run, double[] values) {
    values[0] = mean(run.simulation().decisions().over());
  }

  /** The mean of finite scores; NaN if nothing chosen was rated. */
  static double mean(List<? extends Decision> over) {
    double sum = 0;
    int count = 0;
    for (Decision decision : over) {
      int chosen = decision.chosen();
      if (chosen >= 0 && Double.isFinite(decision.score(chosen))) {
        sum += decision.score(chosen);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  @Override
  public String whileEmpty(List<Watched> runs) {
    for (Watched run : runs) {
      if (run.simulation().scheduler().scoring() != null) {
        return Quantity.super.whileEmpty(runs);
      }
    }
    return "No scheduler shown here tells how it rates its candidates";
  }
}
