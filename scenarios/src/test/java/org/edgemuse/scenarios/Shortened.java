package org.edgemuse.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.Experiment;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Variant;
import org.edgemuse.kernel.scenario.Scenario;

/** What {@code --set} makes of a shipped file for a test, which cannot wait for all its slots. */
final class Shortened {
  private static final int SLOTS = 40;

  /** Learners of worlds with episodes have a few slots left to train in. */
  private static final int EPISODES = 2;

  private static final int SLOTS_OF_AN_EPISODE = 8;

  private static final int MOST_UES = 1000;

  private Shortened() {}

  /** Pairs that leave every point, scheduler and case, with two short runs of each. */
  static List<String> sets(Experiment whole) {
    List<String> sets = new ArrayList<>(List.of("sweep.replications=2"));
    Layout layout = whole.plan().layout();
    switch (layout.design()) {
      case GRID -> {}
      case LATIN_HYPERCUBE -> sets.add("sweep.sample.latinHypercube=4");
      case SOBOL -> sets.add("sweep.sample.sobol=4");
    }
    Set<String> done = new HashSet<>();
    for (Variant variant : whole.plan().variants()) {
      String name = layout.caseOf(variant.point());
      if (done.add(name)) {
        String prefix = name.isEmpty() ? "" : "sweep.cases." + name + ".";
        world(variant.scenario()).forEach(set -> sets.add(prefix + set));
      }
    }
    return sets;
  }

  private static List<String> world(Scenario scenario) {
    List<String> sets = new ArrayList<>();
    if (scenario.episodes() > 1) {
      sets.add("episodes=" + Math.min(EPISODES, scenario.episodes()));
      sets.add("slots=" + Math.min(SLOTS_OF_AN_EPISODE, scenario.slots()));
      sets.add("measure={lastEpisodes: 1}");
    } else {
      int slots = Math.min(SLOTS, scenario.slots());
      sets.add("slots=" + slots);
      sets.add("measure={lastSlots: " + Math.max(1, slots / 2) + "}");
    }
    if (scenario.userEquipments().count() > MOST_UES) {
      sets.add("userEquipments.count=" + MOST_UES);
    }
    return sets;
  }
}
