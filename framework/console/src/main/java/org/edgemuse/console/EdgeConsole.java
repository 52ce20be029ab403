package org.edgemuse.console;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edgemuse.console.chart.Charts;
import org.edgemuse.console.control.Alternatives;
import org.edgemuse.console.control.ModelInspector;
import org.edgemuse.console.display.EdgeDisplay;
import org.edgemuse.console.display.EdgeWindows;
import org.edgemuse.console.fault.AtWork;
import org.edgemuse.console.fault.FaultDialog;
import org.edgemuse.console.fault.WatchFailedException;
import org.edgemuse.console.inspect.Inspectors;
import org.edgemuse.console.layer.Inspections;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.experiment.checkpoint.CheckpointFile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;

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

  private final Alternatives alternatives;
  private WatchedScenario source;
  private final List<Watched> runs = new ArrayList<>();
  private final List<SlotListener> listeners = new CopyOnWriteArrayList<>();
  private final Scales scales;
  private final Inspectors inspections;
  private @Nullable EdgeWindows windows;
  private @Nullable Charts charts;
  private boolean batchEnds;
  private Runnable onQuit = () -> {};

  private final AtWork work;
  private volatile @Nullable WatchFailedException failure;

  /** The console of a scenario, whose runs have not started. */
  public EdgeConsole(WatchedScenario source) {
    this(source, source.scenarios().get(0));
  }

  private EdgeConsole(WatchedScenario source, Scenario first) {
    super(new EdgeSimulation(first, first.seed(), 0));
    this.source = source;
    alternatives = new Alternatives(source);
    scales = Scales.of(first.slotSeconds());
    inspections = new Inspectors(source.scenarios().size());
    addListener(inspections);
    shown = source;
    for (int i = 0; i < source.scenarios().size(); i++) {
      Scenario scenario = source.scenarios().get(i);
      EdgeSimulation run =
          i == 0 ? (EdgeSimulation) state : new EdgeSimulation(scenario, scenario.seed(), 0);
      runs.add(new Watched(i, scenario, run));
    }
    if (source.isComparison()) {
      addListener(new ServiceTimes());
    }
    work = new AtWork(runs.get(0));
  }

  /** What is watched, as it has been changed so far. */
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
    Charts plots = new Charts(runs());
    charts = plots;
    addListener(plots);
    plots.register(controller);
    made.placeBelow(plots.frames());
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
      if (charts != null) {
        charts.dispose();
      }
      onQuit.run();
    }
  }

  /** Shows how the run ended. */
  @Override
  public void finish() {
    super.finish();
    displays().forEach(EdgeDisplay::repaint);
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

  /**
   * Starts all runs anew under the seed of the first, which MASON's console has given it. One that
   * cannot start is told of, and then no slot follows.
   */
  @Override
  public void start() {
    failure = null;
    work.starts(runs.get(0));
    try {
      super.start();
      for (int i = 1; i < runs.size(); i++) {
        work.starts(runs.get(i));
        runs.get(i).simulation().setSeed(runs.get(0).simulation().seed());
        runs.get(i).simulation().start();
      }
      tellStarted();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      fail(failed);
    }
  }

  private void tellStarted() {
    for (Watched run : runs) {
      work.turnsTo(run);
      listeners.forEach(listener -> listener.started(run));
    }
    resetDisplays();
  }

  /** The Model tab. */
  @Override
  public Inspector getInspector() {
    return new ModelInspector(this, alternatives);
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
    synchronized (state.schedule) {
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
    synchronized (state.schedule) {
      CheckpointFile.write(runs.get(0).simulation(), file, () -> {});
    }
  }

  /**
   * Goes on with the run of a checkpoint in place of the one on screen, and with what had been
   * changed of its scenario.
   *
   * @throws RefusedCheckpoint if there is none in the file, or one of another world; what is on
   *     screen stays
   */
  @Override
  public boolean readNewStateFromCheckpoint(File file) throws RefusedCheckpoint {
    SavedRun saved = SavedRun.read(file.toPath(), source);
    finish();
    source = saved.source();
    runs.get(0).replace(source.scenarios().get(0), saved.simulation());
    load(saved.simulation());
    return true;
  }

  @Override
  public void load(SimState loaded) {
    failure = null;
    super.load(loaded);
    tellStarted();
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
    long free = 0;
    boolean more;
    try {
      do {
        batchEnds = false;
        more = oneSlot();
        if (--free <= 0) {
          free = freeSlots();
        }
      } while (more && !batchEnds && free > 0 && System.nanoTime() - startNs < LONGEST_NS);
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      fail(failed);
      more = false;
    }
    return more;
  }

  private void fail(Throwable failed) {
    WatchFailedException told = work.failed(failed);
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
        work.steps(runs.get(0));
        boolean stepped = super.step();
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
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
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
