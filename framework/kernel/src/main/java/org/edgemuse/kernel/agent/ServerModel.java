package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.episode.FirstState;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.OwnMeasure;
import org.jspecify.annotations.Nullable;

/** What all ESs run: what the model says is checked, and it starts anew with each episode. */
final class ServerModel implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final Culprit maker;
  private final @Nullable Metric meter;
  private final FirstState<GenerativeModel> first;
  private GenerativeModel model;

  ServerModel(Choice<GenerativeModel> choice, RunContext run) {
    name = choice.name();
    model = choice.create(run);
    maker = choice.culprit(model);
    meter = OwnMeasure.of(model, maker);
    first = FirstState.of(model, maker, run, meter);
  }

  /** Forgets what has been generated, as for a new episode; what measures it for the run stays. */
  void restart() {
    model = first.again();
  }

  /** The plugin's name. */
  String name() {
    return name;
  }

  /** The model itself. */
  GenerativeModel get() {
    return model;
  }

  /** Whom to blame for it. */
  Culprit maker() {
    return maker;
  }

  /** What it measures of itself in the whole run, or null. */
  @Nullable Metric meter() {
    return meter;
  }

  /** What it knows of requests that are generated together, checked; or null. */
  @Nullable Batching batching() {
    Batching batching = model.batching();
    return batching == null ? null : new CheckedBatching(batching, maker);
  }

  /**
   * Does nothing if the model can do tasks of the indices 0 .. count - 1 and these prompts.
   *
   * @throws IllegalArgumentException if it cannot
   */
  void require(int taskCount, List<String> prompts) {
    require(model -> model.requireTasks(taskCount));
    require(model -> model.requirePrompts(prompts));
  }

  private void require(Consumer<GenerativeModel> rule) {
    try {
      rule.accept(model);
    } catch (IllegalArgumentException refused) {
      IllegalArgumentException named = named(refused);
      for (Throwable more : refused.getSuppressed()) {
        named.addSuppressed(named(more));
      }
      throw named;
    }
  }

  private static IllegalArgumentException named(Throwable refused) {
    return new IllegalArgumentException("edgeServers.model: " + refused.getMessage(), refused);
  }

  int minSteps(Task task, int es) {
    int steps = model.minSteps(task, es);
    if (steps < 1) {
      throw maker.gave("minSteps", steps, of(task, es), "at least 1");
    }
    return steps;
  }

  double error(Task task, int es, int steps) {
    double error = model.error(task, es, steps);
    if (!(error >= 0)) {
      throw maker.gave("error", error, of(task, es, steps), "at least 0");
    }
    return error;
  }

  double loadS(Task task, int es) {
    double seconds = model.loadS(task, es);
    if (!Culprit.isAmount(seconds)) {
      throw maker.gave("loadS", seconds, of(task, es));
    }
    return seconds;
  }

  double work(Task task, int es, int steps) {
    double work = model.work(task, es, steps);
    if (!Culprit.isAmount(work)) {
      throw maker.gave("work", work, of(task, es, steps));
    }
    return work;
  }

  private static String of(Task task, int es) {
    return "of UE %d on ES %d".formatted(task.ue(), es);
  }

  private static String of(Task task, int es, int steps) {
    return "of UE %d on ES %d with %d steps".formatted(task.ue(), es, steps);
  }
}
