package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.Reason;
import org.edgemuse.kernel.model.Run;
import org.edgemuse.kernel.result.Meters;
import org.edgemuse.kernel.result.MetricColumns;
import org.edgemuse.kernel.result.MetricTables;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Asks the metrics of variants, and those that schedulers, mechanisms and generative models bring,
 * what they leave; and models, whether what they leave repeats.
 */
final class Measures {
  private final Map<Asked, List<Answer>> meters = new LinkedHashMap<>();
  private final Set<String> stuck = new LinkedHashSet<>();
  private boolean repeatable = true;

  /** What a metric answers. */
  record Answer(
      Choice<?> choice,
      List<String> columns,
      List<Better> better,
      boolean slotsOnly,
      List<Table> tables) {
    /** Copies the lists, in which there is no null. */
    Answer {
      columns = List.copyOf(columns);
      better = List.copyOf(better);
      tables = List.copyOf(tables);
    }

    /** What the plugin is that it is of, as "metric". */
    String noun() {
      return Measures.noun(choice);
    }
  }

  private static String noun(Choice<?> choice) {
    return choice.culprit(choice).noun();
  }

  /** All that a plugin is told of a run but its draws. */
  private record Asked(
      Choice<?> choice, int ues, int aps, int ess, int episodes, int slots, double slotS) {
    Asked(Choice<?> choice, Run run) {
      this(
          choice,
          run.ueCount(),
          run.apCount(),
          run.esCount(),
          run.episodes(),
          run.slots(),
          run.slotS());
    }
  }

  /** The answers in the order in which runs have them; what cannot be asked is a problem. */
  List<Answer> of(Scenario scenario, Problems problems) {
    Run world = Run.ofWorld(scenario, scenario.seed());
    List<Answer> answers = new ArrayList<>();
    for (Choice<Metric> choice : scenario.metrics()) {
      answers.addAll(ask(choice, world, () -> metric(choice, world), problems));
    }
    Run own = Run.ofScheduler(scenario, scenario.seed());
    answers.addAll(ofMeter(scenario.scheduler(), own, problems));
    if (scenario.incentive() != null) {
      answers.addAll(ofMeter(scenario.incentive(), world, problems));
    }
    answers.addAll(ofMeter(scenario.edgeServers().model(), world, problems));
    return answers;
  }

  /** Whether the runs of all that was asked so far come out the same when they are made again. */
  boolean repeatable() {
    return repeatable;
  }

  /** A metric, and whom to blame for it. */
  private record Made(Metric metric, Culprit maker) {}

  private static Made metric(Choice<Metric> choice, Run world) {
    Metric metric = choice.create(world);
    return new Made(metric, choice.culprit(metric));
  }

  private static @Nullable Made meter(Object made, Culprit maker) {
    Metric meter = Meters.of(made, maker);
    return meter == null ? null : new Made(meter, maker);
  }

  /** Asks for each size of world once: a sweep may have a hundred thousand points. */
  private List<Answer> ofMeter(Choice<?> choice, Run run, Problems problems) {
    Asked asked = new Asked(choice, run);
    List<Answer> known = meters.get(asked);
    if (known == null) {
      Object made = make(choice, run);
      known =
          made == null
              ? List.of()
              : ask(choice, run, () -> meter(made, choice.culprit(made)), problems);
      meters.put(asked, known);
      repeatable &= !(made instanceof GenerativeModel model) || model.repeatable();
    }
    return known;
  }

  /**
   * What a plugin makes, or null if it does not: its runs tell of that, and the others finish. One
   * that takes too long is not tried again.
   */
  private @Nullable Object make(Choice<?> choice, Run run) {
    if (stuck.contains(choice.name())) {
      return null;
    }
    try {
      return Rehearsal.PATIENCE.call("columns", () -> choice.create(run), () -> {});
    } catch (OverdueException late) {
      stuck.add(choice.name());
      return null;
    } catch (RuntimeException | Error faulty) {
      return null;
    }
  }

  private static List<Answer> ask(
      Choice<?> choice, Run run, Supplier<@Nullable Made> source, Problems problems) {
    try {
      Made made = source.get();
      if (made == null) {
        return List.of();
      }
      Metric metric = made.metric();
      List<String> columns = MetricColumns.of(metric, made.maker());
      return List.of(
          new Answer(
              choice,
              columns,
              columns.stream().map(metric::better).toList(),
              metric.slotsOnly(),
              MetricTables.of(metric, made.maker())));
    } catch (ConfigException refused) {
      problems.addAll(refused.problems());
    } catch (OutOfMemoryError large) {
      problems.add(
          choice.where(),
          "There is not enough memory for this %s with %d UEs, %d APs and %d ESs"
              .formatted(noun(choice), run.ueCount(), run.apCount(), run.esCount()));
    } catch (RuntimeException | Error faulty) {
      // Without its columns there is no header for anyone's rows.
      String noun = noun(choice);
      problems.add(
          choice.where(),
          "%s%s '%s' does not tell its columns: %s"
              .formatted(
                  noun.substring(0, 1).toUpperCase(Locale.ROOT),
                  noun.substring(1),
                  choice.name(),
                  Reason.withLine(faulty)));
    }
    return List.of();
  }
}
