package org.edgemuse.experiment.plan;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.experiment.limit.TimeLimit;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;

/**
 * Starts variants without simulating a slot, to find before a sweep what plugins refuse only once
 * they are made. Starting a large world takes seconds and gigabytes, and thousands of small ones
 * take as long: worlds above {@link #MAX_AGENTS}, and what follows after {@link #ALL_AGENTS} have
 * been placed, are left to their run.
 */
final class Rehearsal {
  /** UEs, APs or ESs of the largest world that is started for a check. */
  static final int MAX_AGENTS = 1000;

  /** The same of all worlds that are started together. */
  static final int ALL_AGENTS = 200_000;

  /** A plugin that has not started its run by then may never do so. */
  static final TimeLimit PATIENCE = new TimeLimit(Duration.ofSeconds(5));

  private static final Pattern KEY = Pattern.compile("^[a-zA-Z]+(\\.[a-zA-Z]+)+");

  private Rehearsal() {}

  /**
   * Starts what is small enough.
   *
   * @param repairs takes what plugins tell of their files
   */
  static void check(
      List<Variant> variants, List<Axis> axes, Set<String> repairs, Problems problems) {
    PointProblems refused = new PointProblems(axes);
    Set<Integer> points = new HashSet<>();
    int placed = 0;
    for (Variant variant : variants) {
      int agents = agents(variant.scenario());
      if (agents <= MAX_AGENTS && placed + agents <= ALL_AGENTS) {
        placed += agents;
        points.add(variant.point());
        try {
          Started started = PATIENCE.call("rehearsal", () -> start(variant), () -> {});
          repairs.addAll(started.repairs());
          started
              .problems()
              .forEach(problem -> refused.add(problem, variant.point(), variant.values()));
        } catch (OverdueException stuck) {
          // The run that cannot start, and those not reached here, tell of themselves.
          break;
        }
      }
    }
    refused.addTo(problems, points.size());
  }

  /** What came of starting a variant. */
  private record Started(List<String> repairs, List<Problem> problems) {}

  /** UEs, APs and ESs, whichever are most. */
  static int agents(Scenario scenario) {
    int machines = Math.max(scenario.accessPoints().count(), scenario.edgeServers().count());
    return Math.max(scenario.userEquipments().count(), machines);
  }

  /** A message that begins with a key that is given is about what stands there. */
  private static Problem placed(Variant variant, String message) {
    Matcher key = KEY.matcher(message);
    Node at = key.find() ? Nodes.find(variant.node(), key.group()) : null;
    if (at == null) {
      return new Problem(new Where(variant.node().where().file(), 0, ""), message);
    }
    String rest = message.substring(key.end());
    String name = key.group().substring(key.group().lastIndexOf('.') + 1);
    return new Problem(at.where(), rest.startsWith(": ") ? rest.substring(2) : name + rest);
  }

  private static Started start(Variant variant) {
    try {
      EdgeSimulation run = new EdgeSimulation(variant.scenario(), variant.scenario().seed(), 0);
      run.start();
      return new Started(run.repairs(), List.of());
    } catch (ConfigException refused) {
      return new Started(List.of(), refused.problems());
    } catch (IllegalArgumentException refused) {
      return new Started(
          List.of(),
          Stream.concat(Stream.of(refused), Arrays.stream(refused.getSuppressed()))
              .map(each -> placed(variant, String.valueOf(each.getMessage())))
              .toList());
    } catch (RuntimeException | Error faulty) {
      // A plugin's fault and not the file's: its own runs fail and tell of it, the others finish.
      return new Started(List.of(), List.of());
    }
  }
}
