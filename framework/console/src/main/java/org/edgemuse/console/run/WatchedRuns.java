package org.edgemuse.console.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.edgemuse.experiment.checkpoint.CheckpointFile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The runs on screen, in lock-step: they start, take each slot and change together, and one that
 * fails stops them all. They know no windows. Whatever changes them between slots holds the lock of
 * the first run's schedule, as MASON does while it simulates.
 */
public final class WatchedRuns {
  private final List<Watched> runs = new ArrayList<>();
  private final List<SlotListener> listeners = new CopyOnWriteArrayList<>();
  private final AtWork work;
  private WatchedScenario source;
  private volatile @Nullable WatchFailedException failure;

  /** The runs of a scenario, not started. */
  public WatchedRuns(WatchedScenario source) {
    this.source = source;
    List<Scenario> scenarios = source.scenarios();
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      runs.add(new Watched(i, scenario, new EdgeSimulation(scenario, scenario.seed(), 0)));
    }
    work = new AtWork(first());
    if (source.isComparison()) {
      addListener(new ServiceTimes());
    }
  }

  /** What is watched, as it has been changed so far. */
  public WatchedScenario source() {
    return source;
  }

  /** All of them, at least one. */
  public List<Watched> all() {
    return List.copyOf(runs);
  }

  /** The first, whose schedule is MASON's. */
  public Watched first() {
    return runs.get(0);
  }

  /** Has a listener told of every slot. */
  public void addListener(SlotListener listener) {
    listeners.add(listener);
  }

  /** Has a listener told of no more slots. */
  public void removeListener(SlotListener listener) {
    listeners.remove(listener);
  }

  /** Why they stopped before their end since they were started last, or null. */
  public @Nullable WatchFailedException failure() {
    return failure;
  }

  /**
   * Starts all runs anew under the seed of the first. One that cannot start stops them all.
   *
   * @param startFirst starts the first
   */
  public void start(Runnable startFirst) {
    failure = null;
    try {
      work.starts(first());
      startFirst.run();
      for (Watched run : runs.subList(1, runs.size())) {
        work.starts(run);
        run.simulation().setSeed(first().simulation().seed());
        run.simulation().start();
      }
      tellStarted();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      failure = work.failed(failed);
    }
  }

  /** Tells all listeners that runs have started, or were taken from a checkpoint. */
  private void tellStarted() {
    for (Watched run : runs) {
      work.turnsTo(run);
      listeners.forEach(listener -> listener.started(run));
    }
  }

  /**
   * Simulates a slot of each, unless they are over or have failed.
   *
   * @param stepFirst simulates one of the first, and returns whether it did
   * @return whether it was done
   */
  public boolean step(BooleanSupplier stepFirst) {
    EdgeSimulation simulation = first().simulation();
    if (failure != null || simulation.slotsDone() >= simulation.slots()) {
      return false;
    }
    try {
      work.steps(first());
      boolean stepped = stepFirst.getAsBoolean();
      for (int i = 1; i < runs.size(); i++) {
        work.steps(runs.get(i));
        runs.get(i).simulation().step();
      }
      for (Watched run : runs) {
        work.turnsTo(run);
        for (SlotListener listener : listeners) {
          listener.slotEnded(run);
        }
      }
      return stepped;
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      failure = work.failed(failed);
      return false;
    }
  }

  /**
   * Changes a value of the scenario, from the next slot on; the world is kept.
   *
   * @param run the place of the run, if it is the scheduler or an option of it
   * @param pair {@code key=value}, as {@code --set} takes it
   * @throws org.edgemuse.kernel.config.ConfigException if the scenario cannot have it; nothing has
   *     changed then
   * @throws IllegalArgumentException if it cannot change while a run goes on, likewise
   */
  public void change(int run, String pair) {
    WatchedScenario changed = source.changed(run, pair);
    synchronized (first().simulation().schedule) {
      List<Watched> touched = Adoption.of(runs, changed.scenarios());
      source = changed;
      for (Watched each : touched) {
        listeners.forEach(listener -> listener.changed(each));
      }
    }
  }

  /**
   * Saves the run on screen as {@code edgemuse run --checkpoint} does.
   *
   * @throws org.edgemuse.experiment.checkpoint.CheckpointException if it cannot be
   */
  public void save(Path file) {
    synchronized (first().simulation().schedule) {
      CheckpointFile.write(first().simulation(), file, () -> {});
    }
  }

  /** Goes on with a saved run in place of the one on screen, once {@code load} has shown it. */
  public void takeOver(SavedRun saved, Runnable load) {
    source = saved.source();
    first().replace(source.scenarios().get(0), saved.simulation());
    failure = null;
    load.run();
    tellStarted();
  }
}
