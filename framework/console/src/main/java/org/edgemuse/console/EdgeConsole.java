package org.edgemuse.console;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
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

  @Override
  public void start() {
    super.start();
    for (int i = 1; i < runs.size(); i++) {
      EdgeSimulation run = runs.get(i).simulation();
      run.setSeed(runs.get(0).simulation().seed());
      run.start();
    }
    for (Watched run : runs) {
      listeners.forEach(listener -> listener.started(run));
    }
  }

  /**
   * Simulates one slot of every run, or several if the model is playing at full speed and no
   * picture is due: MASON waits for the Swing thread after each call, which takes longer than most
   * slots.
   */
  @Override
  public boolean step() {
    long startNs = System.nanoTime();
    boolean more;
    do {
      more = oneSlot();
    } while (more && atFullSpeed() && System.nanoTime() - startNs < LONGEST_NS);
    return more;
  }

  private boolean oneSlot() {
    synchronized (state.schedule) {
      if (runs.get(0).simulation().slotsDone() >= runs.get(0).simulation().slots()) {
        return false;
      }
      boolean stepped = super.step();
      for (int i = 1; i < runs.size(); i++) {
        runs.get(i).simulation().step();
      }
      for (Watched run : runs) {
        listeners.forEach(listener -> listener.slotEnded(run));
      }
      return stepped;
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
