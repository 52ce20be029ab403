package org.edgemuse.console;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgemuse.console.display.EdgeDisplay;
import org.edgemuse.console.display.EdgeWindows;
import org.edgemuse.console.layer.Inspections;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;

/**
 * What MASON's console shows of a scenario: the runs that are watched, in lock-step. Windows are
 * made on the Swing thread; the model runs on MASON's own, under the lock of the first run's
 * schedule.
 */
public final class EdgeConsole extends GUIState {

  /** How long slots may follow each other without a look at the window's buttons. */
  private static final long LONGEST_NS = 50_000_000;

  /** Slots between two looks at the console's settings, each of which takes a lock. */
  private static final long SLOTS_PER_LOOK = 16;

  /** What MASON asks the class about, not the object; there is one console in a process. */
  private static volatile @Nullable WatchedScenario shown;

  private final WatchedScenario source;
  private final List<Watched> runs = new ArrayList<>();
  private final List<SlotListener> listeners = new CopyOnWriteArrayList<>();
  private final Scales scales;
  private final Inspections inspections = (ref, gui) -> null;
  private @Nullable EdgeWindows windows;
  private boolean batchEnds;
  private Runnable onQuit = () -> {};

  /** The console of a scenario, whose runs have not started. */
  public EdgeConsole(WatchedScenario source) {
    this(source, source.scenarios().get(0));
  }

  private EdgeConsole(WatchedScenario source, Scenario first) {
    super(new EdgeSimulation(first, first.seed(), 0));
    this.source = source;
    scales = Scales.of(first.slotSeconds());
    shown = source;
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

  /** The name of windows, as MASON asks for it. */
  public static String getName() {
    return "EdgeMuse" + (shown == null ? "" : " - " + shown.request().file().getFileName());
  }

  /** What MASON's console says about the model. */
  public static Object getInfo() {
    return shown == null ? "" : AboutText.of(shown.request().file(), shown.scenarios().get(0));
  }

  /** Makes the windows. */
  @Override
  public void init(Controller controller) {
    super.init(controller);
    EdgeWindows made = new EdgeWindows(this, scales);
    windows = made;
    made.open(controller);
  }

  /** The displays, one a run; none before {@link #init}. */
  public List<EdgeDisplay> displays() {
    return windows == null ? List.of() : windows.displays();
  }

  /** What opens when something is clicked. */
  public Inspections inspections() {
    return inspections;
  }

  /** Has that happen when the console is closed. */
  public void onQuit(Runnable action) {
    onQuit = action;
  }

  /** Closes the windows. */
  @Override
  public void quit() {
    super.quit();
    if (windows != null) {
      windows.close();
      windows = null;
      onQuit.run();
    }
  }

  /** Shows how the run ended. */
  @Override
  public void finish() {
    super.finish();
    displays().forEach(EdgeDisplay::repaint);
  }

  @Override
  public void load(SimState loaded) {
    super.load(loaded);
    resetDisplays();
  }

  private void resetDisplays() {
    for (EdgeDisplay display : displays()) {
      display.reset();
      display.repaint();
    }
  }

  /**
   * Has {@link #step} return after the slot at hand, so that the Swing thread can show something of
   * it before the next one. To be called from what MASON steps after a slot.
   */
  public void endBatch() {
    batchEnds = true;
  }

  /** Has a listener told of no more slots. */
  public void removeListener(SlotListener listener) {
    listeners.remove(listener);
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
    resetDisplays();
  }

  /**
   * Simulates one slot of every run, or several if the model is playing at full speed and no
   * picture is due: MASON waits for the Swing thread after each call, which takes longer than most
   * slots.
   */
  @Override
  public boolean step() {
    long startNs = System.nanoTime();
    long free = 0;
    boolean more;
    do {
      batchEnds = false;
      more = oneSlot();
      if (--free <= 0) {
        free = freeSlots();
      }
    } while (more && !batchEnds && free > 0 && System.nanoTime() - startNs < LONGEST_NS);
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
        for (SlotListener listener : listeners) {
          listener.slotEnded(run);
        }
      }
      return stepped;
    }
  }

  /** How many slots MASON would have follow at once, as far as the console was looked at. */
  private long freeSlots() {
    if (!(controller instanceof Console console)
        || console.getPlayState() != Console.PS_PLAYING
        || console.getPlaySleep() > 0
        || Thread.currentThread().isInterrupted()) {
      return 0;
    }
    long steps = state.schedule.getSteps();
    double time = state.schedule.getTime();
    long stepsLeft = Math.min(console.getWhenShouldEnd(), console.getWhenShouldPause()) - steps;
    double timeLeft =
        Math.min(console.getWhenShouldEndTime(), console.getWhenShouldPauseTime()) - time;
    return Math.min(SLOTS_PER_LOOK, Math.min(stepsLeft, (long) Math.ceil(timeLeft)));
  }
}
