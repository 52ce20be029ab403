package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param limits who does not run in all cases
 * @param reference label that reductions are of, or null
 */
record Compared(
    List<String> schedulers,
    List<Node> schedulerNodes,
    List<String> incentives,
    List<Node> incentiveNodes,
    CaseLimits limits,
    @Nullable String reference) {

  static final String SCHEDULERS = "schedulers";
  static final String INCENTIVES = "incentives";

  /** Labels and, of those that do not run in all cases, the names of theirs. */
  private record Labelled(List<String> labels, Map<String, List<String>> limits) {}

  /**
   * @param sweep the sweep as it was bound
   * @param written the same with the cases that elements of its lists are limited to
   */
  static Compared read(
      Binder binder, Cases cases, Node sweep, Node written, SweepSpec spec, Problems problems) {
    Node.Mapping scenario = cases.worlds().get(0);
    LimitReader limits = new LimitReader(cases.names(), problems);
    requireFilled(sweep, SCHEDULERS, spec.schedulers(), problems);
    requireFilled(sweep, INCENTIVES, spec.incentives(), problems);
    List<Node> schedulerNodes = items(sweep, SCHEDULERS);
    List<Node> incentiveNodes = items(sweep, INCENTIVES);
    refuseIgnored(scenario, "scheduler", schedulerNodes, problems);
    refuseIgnored(scenario, "incentive", incentiveNodes, problems);
    List<Choice<?>> compared = new ArrayList<>();
    Labelled schedulers;
    if (spec.schedulers() != null) {
      schedulers = labelled(spec.schedulers(), limits.read(items(written, SCHEDULERS)), problems);
      compared.addAll(spec.schedulers());
      cases.worlds().forEach(world -> checkUnused(binder, world, problems));
    } else {
      schedulers = own(binder, cases, compared);
    }
    Labelled incentives = new Labelled(List.of(), Map.of());
    if (spec.incentives() != null) {
      incentives = labelled(spec.incentives(), limits.read(items(written, INCENTIVES)), problems);
      compared.addAll(spec.incentives());
    }
    String reference = null;
    if (spec.reference() != null && sweep instanceof Node.Mapping mapping) {
      Node at = mapping.get("reference");
      reference = Labels.reference(at == null ? sweep : at, spec.reference(), compared, problems);
    }
    requireSome(cases, SCHEDULERS, schedulers, problems);
    requireSome(cases, INCENTIVES, incentives, problems);
    return new Compared(
        schedulers.labels(),
        schedulerNodes,
        incentives.labels(),
        incentiveNodes,
        new CaseLimits(schedulers.limits(), incentives.limits()),
        reference);
  }

  private static Labelled labelled(
      List<? extends Choice<?>> choices, List<List<String>> limits, Problems problems) {
    Map<String, List<String>> limited = new LinkedHashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      if (!limits.get(i).isEmpty()) {
        limited.put(choices.get(i).displayLabel(), limits.get(i));
      }
    }
    return new Labelled(Labels.distinct(choices, problems), limited);
  }

  /** The schedulers that the worlds name themselves; what does not bind is told elsewhere. */
  private static Labelled own(Binder binder, Cases cases, List<Choice<?>> compared) {
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < cases.worlds().size(); i++) {
      Choice<Scheduler> own = Planner.scheduler(binder, cases.worlds().get(i));
      if (own == null) {
        return new Labelled(List.of(""), Map.of());
      }
      if (!byLabel.containsKey(own.displayLabel())) {
        compared.add(own);
      }
      List<String> names = byLabel.computeIfAbsent(own.displayLabel(), unseen -> new ArrayList<>());
      if (!cases.isNone()) {
        names.add(cases.names().get(i));
      }
    }
    return new Labelled(List.copyOf(byLabel.keySet()), byLabel.size() == 1 ? Map.of() : byLabel);
  }

  private static void requireSome(Cases cases, String key, Labelled labelled, Problems problems) {
    for (String name : cases.names()) {
      boolean some =
          labelled.labels().isEmpty()
              || labelled.labels().stream()
                  .map(label -> labelled.limits().getOrDefault(label, List.of(name)))
                  .anyMatch(limited -> limited.contains(name));
      if (!some) {
        problems.add(
            cases.place(name), "None of sweep.%s runs in the case '%s'".formatted(key, name));
      }
    }
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
