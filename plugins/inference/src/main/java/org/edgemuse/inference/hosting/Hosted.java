package org.edgemuse.inference.hosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.values.Checks;
import org.jspecify.annotations.Nullable;

/** Several models, of which each task wants one, in ESs' memories. */
class Hosted implements GenerativeModel, Metered {
  private static final long serialVersionUID = 1L;

  private final List<String> names;
  private final GenerativeModel[] models;
  private final double[] coldLoadS;
  private final Wanted wanted;
  private final Memory memory;

  /** What the requests under way had asked for, by handle. */
  private final Admitted admitted = new Admitted();

  private final HostMeter meter;

  Hosted(
      List<String> names,
      GenerativeModel[] models,
      double[] coldLoadS,
      Wanted wanted,
      Memory memory) {
    this.names = List.copyOf(names);
    this.models = models;
    this.coldLoadS = coldLoadS;
    this.wanted = wanted;
    this.memory = memory;
    List<Metric> measures = new ArrayList<>();
    for (GenerativeModel model : models) {
      if (model instanceof Metered metered) {
        measures.add(metered.meter());
      }
    }
    meter = new HostMeter(measures);
  }

  /** The models by index. */
  final GenerativeModel[] models() {
    return models.clone();
  }

  @Override
  public final Metric meter() {
    return meter;
  }

  @Override
  public final String resident(int es) {
    List<String> held = new ArrayList<>();
    for (int which = 0; which < models.length; which++) {
      if (memory.holds(es, which)) {
        held.add(names.get(which));
      }
    }
    return held.isEmpty() ? "no model" : String.join(", ", held);
  }

  private GenerativeModel of(Task task) {
    return models[wanted.model(task)];
  }

  @Override
  public WorkUnit workUnit() {
    return models[0].workUnit();
  }

  @Override
  public double work(Task task, int es, int steps) {
    return of(task).work(task, es, steps);
  }

  @Override
  public double error(Task task, int es, int steps) {
    return of(task).error(task, es, steps);
  }

  @Override
  public int minSteps(Task task, int es) {
    return of(task).minSteps(task, es);
  }

  @Override
  public boolean countsTokens() {
    return models[0].countsTokens();
  }

  @Override
  public boolean variesByTask() {
    return wanted.variesByTask() || Arrays.stream(models).anyMatch(GenerativeModel::variesByTask);
  }

  @Override
  public void requireTasks(int count) {
    Checks.all(() -> wanted.requireTasks(count), () -> checkAll(m -> m.requireTasks(count)));
  }

  @Override
  public void requirePrompts(List<String> prompts) {
    checkAll(model -> model.requirePrompts(prompts));
  }

  private void checkAll(Consumer<GenerativeModel> check) {
    Checks.all(
        Arrays.stream(models)
            .<Runnable>map(model -> () -> check.accept(model))
            .toArray(Runnable[]::new));
  }

  @Override
  public double loadS(Task task, int es) {
    int model = wanted.model(task);
    double inner = models[model].loadS(task, es);
    return memory.holds(es, model) ? inner : inner + coldLoadS[model];
  }

  @Override
  public void admitted(int handle, Task task, int es, int steps) {
    int model = wanted.model(task);
    admitted.put(handle, model, loadS(task, es));
    if (memory.use(es, model)) {
      meter.loads().loaded();
    }
    models[model].admitted(handle, task, es, steps);
  }

  @Override
  public void endSlot() {
    meter.loads().endSlot();
    for (GenerativeModel model : models) {
      model.endSlot();
    }
  }

  @Override
  public @Nullable Batching batching() {
    Batching[] inner = new Batching[models.length];
    for (int i = 0; i < models.length; i++) {
      Batching batching = models[i].batching();
      if (batching == null) {
        return null;
      }
      inner[i] = batching;
    }
    return new HostedBatching(inner, admitted);
  }

  @Override
  public boolean repeatable() {
    return Arrays.stream(models).allMatch(GenerativeModel::repeatable);
  }
}
