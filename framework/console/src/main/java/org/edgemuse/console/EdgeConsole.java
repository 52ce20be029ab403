package org.edgemuse.console;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.fault.FaultDialog;
import org.edgemuse.console.fault.WatchFailedException;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.GUIState;

/**
 * What MASON's console shows of a scenario: the runs that are watched, in lock-step. Windows are
 * made on the Swing thread; the model runs on MASON's own, under the lock of the first run's
 * schedule.
 */
public final class EdgeConsole extends GUIState {

  /** How long slots may follow each other without a look at the window's buttons. */
  private static final long LONGEST_NS = 20_000_000;

  private final WatchedScenario source;
  private final List<Watched> runs = new ArrayList<>();
  private final List<SlotListener> listeners = new ArrayList<>();

  /** The run at work, and when; what a plugin throws is told with them. */
  private Watched active;

  private String when = "";
  private volatile @Nullable WatchFailedException failure;

  /** The console of a scenario, whose runs have not started. */
  public EdgeConsole(WatchedScenario source) {
    this(source, source.scenarios().get(0));
  }

  private EdgeConsole(WatchedScenario source, Scenario first) {
    super(new EdgeSimulation(first, first.seed(), 0));
    this.source = source;
    for (int i = 0; i < source.scenarios().size(); i++) {
      Scenario scenario = source.scenarios().get(i);
      EdgeSimulation run =
          i == 0 ? (EdgeSimulation) state : new EdgeSimulation(scenario, scenario.seed(), 0);
      runs.add(new Watched(i, scenario, run));
    }
    active = runs.get(0);
  }

  /** What is watched, and how it can be changed. */
  public WatchedScenario source() {
    return source;
  }

  /** The runs on screen, at least one. */
  public List<Watched> runs() {
    return List.copyOf(runs);
  }

  /** Has a listener told of every slot. */
  public void addListener(SlotListener listener) {
    listeners.add(listener);
  }

  /** Why the runs stopped before their end since they were started last, or null. */
  public @Nullable WatchFailedException failure() {
    return failure;
  }

  /** Starts the runs. One that cannot start is told of, and then no slot follows. */
  @Override
  public void start() {
    failure = null;
    active = runs.get(0);
    when = "before its first slot";
    try {
      super.start();
      for (int i = 1; i < runs.size(); i++) {
        active = runs.get(i);
        active.simulation().setSeed(runs.get(0).simulation().seed());
        active.simulation().start();
      }
      for (Watched run : runs) {
        active = run;
        listeners.forEach(listener -> listener.started(run));
      }
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      fail(failed);
    }
  }

  /**
   * Simulates one slot of every run, or several if the model is playing at full speed and no
   * picture is due: MASON waits for the Swing thread after each call, which takes longer than most
   * slots. A run that fails ends them all: MASON would print what was thrown, and go on as if it
   * were playing.
   */
  @Override
  public boolean step() {
    if (failure != null) {
      return false;
    }
    long startNs = System.nanoTime();
    boolean more;
    try {
      do {
        more = oneSlot();
      } while (more
          && atFullSpeed()
          && !Thread.currentThread().isInterrupted()
          && System.nanoTime() - startNs < LONGEST_NS);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      fail(failed);
      more = false;
    }
    return more;
  }

  private void fail(Throwable failed) {
    EdgeSimulation run = active.simulation();
    WatchFailedException told =
        WatchFailedException.of(failed, active.label(), run.runSeed(), when);
    failure = told;
    if (controller instanceof Console console) {
      FaultDialog.show(console, told);
    }
  }

  private boolean oneSlot() {
    synchronized (state.schedule) {
      EdgeSimulation first = runs.get(0).simulation();
      if (first.slotsDone() >= first.slots()) {
        return false;
      }
      // MASON ends its thread by interrupts, which are not meant for a plugin that reads a file.
      boolean interrupted = Thread.interrupted();
      try {
        when = "in " + first.length().slotName(first.slotsDone());
        active = runs.get(0);
        boolean stepped = super.step();
        for (int i = 1; i < runs.size(); i++) {
          active = runs.get(i);
          active.simulation().step();
        }
        for (Watched run : runs) {
          active = run;
          listeners.forEach(listener -> listener.slotEnded(run));
        }
        return stepped;
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private boolean atFullSpeed() {
    return controller instanceof Console console
        && console.getPlayState() == Console.PS_PLAYING
        && console.getPlaySleep() == 0
        && state.schedule.getSteps() < console.getWhenShouldEnd()
        && state.schedule.getSteps() < console.getWhenShouldPause();
  }
}
