package org.edgemuse.console.run;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.scenario.Scenario;

/** Has all runs go on with a change, or none. */
final class Adoption {
  private Adoption() {}

  /**
   * Lets each run go on with its changed scenario, and returns those whose scenario differs.
   *
   * @throws IllegalArgumentException if one cannot; then all go on as they were, but for what a
   *     scheduler had learned that was replaced before another one refused
   */
  static List<Watched> of(List<Watched> runs, List<Scenario> changed) {
    List<Watched> touched = new ArrayList<>();
    List<Scenario> before = runs.stream().map(Watched::scenario).toList();
    try {
      for (Watched run : runs) {
        Scenario after = changed.get(run.index());
        if (!after.equals(run.scenario())) {
          take(run, after);
          touched.add(run);
        }
      }
    } catch (RuntimeException refused) {
      touched.forEach(run -> take(run, before.get(run.index())));
      throw refused;
    }
    return touched;
  }

  private static void take(Watched run, Scenario scenario) {
    run.simulation().adopt(scenario);
    run.replace(scenario, run.simulation());
  }
}
