package org.edgemuse.cli;

import java.time.Duration;
import java.util.function.Supplier;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.experiment.limit.TimeLimit;
import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.scenario.RunLength;
import org.jspecify.annotations.Nullable;

/** Simulates a run; what a plugin throws there is told as the run's failure. */
final class SingleRun {
  private final EdgeSimulation simulation;
  private final String label;
  private final @Nullable Duration limit;
  private final RunProgress progress;
  private final long startNanos = System.nanoTime();
  private volatile String when = "before its first slot";
  private volatile boolean stopped;

  /**
   * @param label of the scheduler, or empty if it is not known
   * @param limit how long the run may take from now on, or null
   * @param progress shows how far it is
   */
  SingleRun(
      EdgeSimulation simulation, String label, @Nullable Duration limit, RunProgress progress) {
    this.simulation = simulation;
    this.label = label;
    this.limit = limit;
    this.progress = progress;
  }

  void start() {
    guarded(
        () -> {
          simulation.start();
          return simulation;
        });
  }

  /** Simulates until so many slots are done, and shows no further progress. */
  void runTo(int slots) {
    try (progress) {
      guarded(() -> runningTo(slots));
    }
  }

  private EdgeSimulation runningTo(int slots) {
    while (!stopped && simulation.slotsDone() < slots) {
      when = "in " + simulation.length().slotName(simulation.slotsDone());
      simulation.step();
      tell();
    }
    return simulation;
  }

  private void tell() {
    RunLength length = simulation.length();
    if (length.hasEpisodes() && simulation.slotsDone() % length.slotsOfEpisode() == 0) {
      progress.over(simulation.slotsDone() / length.slotsOfEpisode(), length.episodes());
    }
  }

  EdgeSimulation simulation() {
    return simulation;
  }

  /** The label of the scheduler, or empty if it is not known. */
  String label() {
    return label;
  }

  /**
   * What a plugin saves of the run.
   *
   * @param what it is, for example "its policy"
   */
  byte[] saved(String what, Supplier<byte[]> bytes) {
    when = "when " + what + " was saved";
    return guarded(bytes);
  }

  RunSummary summary() {
    when = "when it was summed up";
    return guarded(simulation::summary);
  }

  private <T> T guarded(Supplier<T> action) {
    try {
      return limit == null ? action.get() : inTime(limit, action);
    } catch (ConfigException refused) {
      throw refused;
    } catch (OverdueException overdue) {
      throw failure(overdue, "took longer than " + TimeLimit.text(limit));
    } catch (RuntimeException | LinkageError | StackOverflowError failed) {
      throw failure(failed, RunFailure.of(failed).message());
    } catch (OutOfMemoryError failed) {
      throw failure(failed, RunFailure.of(failed).message() + "; " + ReportPrinter.MORE_MEMORY);
    }
  }

  private <T> T inTime(Duration limit, Supplier<T> action) {
    Duration left = limit.minusNanos(System.nanoTime() - startNanos);
    Duration some = left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    return new TimeLimit(some).call("run", action, () -> stopped = true);
  }

  private RunFailedException failure(Throwable failed, String cause) {
    RunFailure failure = RunFailure.of(failed);
    RunFailure told = new RunFailure(failure.kind(), cause, failure.at(), failure.stackTrace());
    return new RunFailedException(told.sentence(label, simulation.runSeed(), when), failed);
  }
}
