package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.Decision;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the decisions on a UE's requests. What has ended is told once and kept as it was, for
 * there may be thousands of candidates, and another scheduler may have taken over since.
 */
final class Storyteller {
  private final int ue;
  private @Nullable EdgeSimulation last;
  private Map<Long, Story> ended = Map.of();

  Storyteller(int ue) {
    this.ue = ue;
  }

  /** The decisions of a run that are kept, the newest first; to be called between slots. */
  List<Story> newestFirst(Watched run) {
    EdgeSimulation simulation = run.simulation();
    if (simulation != last) {
      last = simulation;
      ended = Map.of();
    }
    List<Decision> oldestFirst = simulation.decisions().recent(ue);
    Scoring scoring = simulation.scheduler().scoring();
    boolean tokens = simulation.world().ess().countsTokens();
    List<Story> stories = new ArrayList<>();
    Map<Long, Story> kept = new LinkedHashMap<>();
    for (int i = oldestFirst.size() - 1; i >= 0; i--) {
      Decision decision = oldestFirst.get(i);
      Story story = ended.get(decision.number());
      if (story == null) {
        story = Story.of(decision, scoring, tokens);
      }
      if (decision.over()) {
        kept.put(decision.number(), story);
      }
      stories.add(story);
    }
    ended = kept;
    return stories;
  }
}
