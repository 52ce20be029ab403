package org.edgemuse.cli;

import java.time.Duration;
import java.util.function.Supplier;
import org.edgemuse.experiment.limit.OverdueException;
import org.edgemuse.experiment.limit.TimeLimit;
import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.kernel.api.scheduling.PolicyBearer;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/** Simulates a run; what a plugin throws there is told as the run's failure. */
final class SingleRun {
  private final EdgeSimulation simulation;
  private final String label;
  private final @Nullable Duration limit;
  private final long startNanos = System.nanoTime();
  private volatile String when = "before its first slot";
  private volatile boolean stopped;

  /**
   * @param label of the scheduler, or empty if it is not known
   * @param limit how long the run may take from now on, or null
   */
  SingleRun(EdgeSimulation simulation, String label, @Nullable Duration limit) {
    this.simulation = simulation;
    this.label = label;
    this.limit = limit;
  }

  void start() {
    guarded(
        () -> {
          simulation.start();
          return simulation;
        });
  }

  /** Simulates until so many slots are done. */
  void runTo(int slots) {
    guarded(
        () -> {
          while (!stopped && simulation.slotsDone() < slots) {
            when = "in " + simulation.length().slotName(simulation.slotsDone());
            simulation.step();
          }
          return simulation;
        });
  }

  EdgeSimulation simulation() {
    return simulation;
  }

  /** The label of the scheduler, or empty if it is not known. */
  String label() {
    return label;
  }

  /** What the scheduler saves of what it has learnt. */
  byte[] policy(PolicyBearer bearer) {
    when = "when its policy was saved";
    return guarded(() -> Policies.bytes(bearer));
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
    String at = RunFailure.of(failed).at();
    return new RunFailedException(
        "The run (%sseed %d) failed %s: %s%s"
            .formatted(
                label.isEmpty() ? "" : label + ", ",
                simulation.runSeed(),
                when,
                cause,
                at.isEmpty() ? "" : ", at " + at),
        failed);
  }
}
