package org.edgemuse.experiment.plan;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.experiment.limit.TimeLimit;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Has the maps of variants made, each once: their files are read whatever the size of the world, so
 * that what is wrong with them shows before a sweep, and what was mended in them is told. Who moves
 * on the map of a world that is too large for a {@link Rehearsal} is made too, for the same reason.
 */
final class Premises {
  /**
   * Files of hundreds of megabytes are read in that time; a plugin that hangs is left to its run.
   */
  private static final TimeLimit PATIENCE = new TimeLimit(Duration.ofMinutes(3));

  private Premises() {}

  /** A map with those who move on it, null unless they are to be made too. */
  private record Premise(Choice<WorldMap> map, @Nullable Choice<MobilityModel> mobility) {}

  static void check(List<Variant> variants, Set<String> repairs, Problems problems) {
    Set<Premise> known = new LinkedHashSet<>();
    Set<Problem> found = new LinkedHashSet<>();
    for (Variant variant : variants) {
      Scenario scenario = variant.scenario();
      Choice<WorldMap> map = scenario.map();
      if (map == null) {
        continue;
      }
      boolean large = Rehearsal.agents(scenario) > Rehearsal.MAX_AGENTS;
      Premise premise = new Premise(map, large ? scenario.userEquipments().mobility() : null);
      if (known.add(premise)) {
        try {
          repairs.addAll(PATIENCE.call("map", () -> made(scenario, premise), () -> {}));
        } catch (ConfigException refused) {
          found.addAll(refused.problems());
        } catch (OverdueException stuck) {
          // The run that cannot start, and those not reached here, tell of themselves.
          break;
        } catch (RuntimeException | Error faulty) {
          // A plugin's fault and not the file's: its own runs fail and tell of it.
          continue;
        }
      }
    }
    problems.addAll(List.copyOf(found));
  }

  private static List<String> made(Scenario scenario, Premise premise) {
    Run run = Run.ofWorld(scenario, scenario.seed());
    run.map();
    if (premise.mobility() != null) {
      premise.mobility().create(run);
    }
    return run.repairs();
  }
}
