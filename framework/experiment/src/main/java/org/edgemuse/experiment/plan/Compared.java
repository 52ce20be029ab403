package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.experiment.file.Overrides;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep compares at each point.
 *
 * @param schedulers labels of the schedulers, at least one
 * @param schedulerNodes the listed schedulers, or empty if the scenario's own runs
 * @param incentives labels of the listed mechanisms
 * @param incentiveNodes the listed mechanisms, or empty if the scenario's own market, if any,
 *     clears
 * @param reference label that reductions are of, or null
 */
record Compared(
    List<String> schedulers,
    List<Node> schedulerNodes,
    List<String> incentives,
    List<Node> incentiveNodes,
    @Nullable String reference) {

  static final String SCHEDULERS = "schedulers";
  static final String INCENTIVES = "incentives";

  static Compared read(
      Binder binder, Node.Mapping scenario, Node sweep, SweepSpec spec, Problems problems) {
    requireFilled(sweep, SCHEDULERS, spec.schedulers(), problems);
    requireFilled(sweep, INCENTIVES, spec.incentives(), problems);
    List<Node> schedulerNodes = items(sweep, SCHEDULERS);
    List<Node> incentiveNodes = items(sweep, INCENTIVES);
    refuseIgnored(scenario, "scheduler", schedulerNodes, problems);
    refuseIgnored(scenario, "incentive", incentiveNodes, problems);
    List<Choice<?>> compared = new ArrayList<>();
    List<String> schedulers = List.of("");
    if (spec.schedulers() != null) {
      schedulers = Labels.distinct(spec.schedulers(), problems);
      compared.addAll(spec.schedulers());
      checkUnused(binder, scenario, problems);
    } else {
      Choice<Scheduler> own = Planner.scheduler(binder, scenario);
      if (own != null) {
        schedulers = List.of(own.displayLabel());
        compared.add(own);
      }
    }
    List<String> incentives = List.of();
    if (spec.incentives() != null) {
      incentives = Labels.distinct(spec.incentives(), problems);
      compared.addAll(spec.incentives());
    }
    String reference = null;
    if (spec.reference() != null && sweep instanceof Node.Mapping mapping) {
      Node at = mapping.get("reference");
      reference = Labels.reference(at == null ? sweep : at, spec.reference(), compared, problems);
    }
    return new Compared(schedulers, schedulerNodes, incentives, incentiveNodes, reference);
  }

  /** The elements of a list of the sweep. */
  static List<Node> items(Node sweep, String key) {
    return sweep instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Sequence list
        ? list.items()
        : List.of();
  }

  private static void requireFilled(
      Node sweep, String key, @Nullable List<?> bound, Problems problems) {
    if (bound != null && bound.isEmpty()) {
      problems.add(sweep.where().child(key), key + " must name at least one");
    }
  }

  /** A mistake in a scheduler that the sweep does not use is a mistake all the same. */
  private static void checkUnused(Binder binder, Node.Mapping scenario, Problems problems) {
    Node own = scenario.get("scheduler");
    if (own != null) {
      binder.bindChoice(own, Scheduler.class, problems);
    }
  }

  /** What the command line asks for must not be overruled in silence. */
  private static void refuseIgnored(
      Node.Mapping scenario, String key, List<Node> listed, Problems problems) {
    Node own = scenario.get(key);
    if (own == null || listed.isEmpty()) {
      return;
    }
    Where set = fromCommandLine(own);
    if (set != null) {
      problems.add(
          set,
          "The sweep lists its own %ss under sweep.%ss; this would change nothing"
              .formatted(key, key));
    }
  }

  /** A place within a node that the command line has set, or null. */
  static @Nullable Where fromCommandLine(Node node) {
    if (node.where().file().equals(Overrides.SET)) {
      return node.where();
    }
    if (node instanceof Node.Mapping mapping) {
      for (Node child : mapping.entries().values()) {
        Where found = fromCommandLine(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
