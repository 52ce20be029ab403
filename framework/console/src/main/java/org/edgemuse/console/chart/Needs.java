package org.edgemuse.console.chart;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.model.EdgeSimulation;

/** Has runs observed as long as a chart is shown that needs it, and no longer. */
final class Needs {
  private final Map<Quantity.Need, Integer> shown = new EnumMap<>(Quantity.Need.class);
  private final Set<Watched> started = new LinkedHashSet<>();

  /** Runs that have started. */
  synchronized List<Watched> started() {
    return List.copyOf(started);
  }

  /** A run has started; to be called between its slots. */
  synchronized void started(Watched run) {
    started.add(run);
    shown.forEach(
        (need, charts) -> {
          if (charts > 0) {
            tell(run.simulation(), need, true);
          }
        });
  }

  /** A chart is shown; to be called between slots. */
  synchronized void add(Quantity.Need need) {
    if (shown.merge(need, 1, Integer::sum) == 1) {
      started.forEach(run -> tell(run.simulation(), need, true));
    }
  }

  /** A chart is hidden; to be called between slots. */
  synchronized void remove(Quantity.Need need) {
    if (shown.merge(need, -1, Integer::sum) == 0) {
      started.forEach(run -> tell(run.simulation(), need, false));
    }
  }

  private static void tell(EdgeSimulation run, Quantity.Need need, boolean on) {
    switch (need) {
      case NOTHING -> {}
      case COLUMNS -> run.observeEverySlot(on);
      case DECISIONS -> FollowedUes.follow(run, on);
    }
  }
}
