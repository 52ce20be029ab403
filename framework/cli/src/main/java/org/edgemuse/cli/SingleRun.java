package org.edgemuse.cli;

import java.util.function.Supplier;
import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.result.RunSummary;

/** Simulates a run in this thread; what a plugin throws there is told as the run's failure. */
final class SingleRun {
  private final EdgeSimulation simulation;
  private final String label;

  /**
   * @param label of the scheduler, or empty if it is not known
   */
  SingleRun(EdgeSimulation simulation, String label) {
    this.simulation = simulation;
    this.label = label;
  }

  void start() {
    guarded(
        "before its first slot",
        () -> {
          simulation.start();
          return simulation;
        });
  }

  /** Simulates until so many slots are done. */
  void runTo(int slots) {
    while (simulation.slotsDone() < slots) {
      guarded("in slot " + simulation.slotsDone(), simulation::step);
    }
  }

  EdgeSimulation simulation() {
    return simulation;
  }

  RunSummary summary() {
    return guarded("when it was summed up", simulation::summary);
  }

  private <T> T guarded(String when, Supplier<T> action) {
    try {
      return action.get();
    } catch (ConfigException refused) {
      throw refused;
    } catch (RuntimeException | LinkageError | StackOverflowError failed) {
      throw new RunFailedException(
          "The run (%sseed %d) failed %s: %s"
              .formatted(
                  label.isEmpty() ? "" : label + ", ",
                  simulation.runSeed(),
                  when,
                  RunFailure.of(failed).message()),
          failed);
    }
  }
}
