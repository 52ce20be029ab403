package org.edgemuse.console;

import java.io.File;
import java.util.List;
import org.edgemuse.console.chart.Charts;
import org.edgemuse.console.control.Alternatives;
import org.edgemuse.console.control.ModelInspector;
import org.edgemuse.console.display.EdgeDisplay;
import org.edgemuse.console.display.EdgeWindows;
import org.edgemuse.console.display.FaultDialog;
import org.edgemuse.console.inspect.Inspectors;
import org.edgemuse.console.layer.Inspections;
import org.edgemuse.console.run.RefusedCheckpoint;
import org.edgemuse.console.run.SavedRun;
import org.edgemuse.console.run.WatchedRuns;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.console.scene.Scales;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.portrayal.Inspector;

/**
 * What MASON's console shows of a scenario: the windows of the runs that are watched. They are made
 * on the Swing thread; the model runs on MASON's own, under the lock of the first run's schedule.
 */
public final class EdgeConsole extends GUIState {

  /** What MASON asks the class about, not the object; there is one console in a process. */
  private static volatile @Nullable WatchedScenario shown;

  private final WatchedRuns runs;
  private final Batch batch = new Batch();
  private final Alternatives alternatives;
  private final Scales scales;
  private final Inspectors inspections;
  private @Nullable EdgeWindows windows;
  private @Nullable Charts charts;
  private Runnable onQuit = () -> {};

  /** The console of a scenario, whose runs have not started. */
  public EdgeConsole(WatchedScenario source) {
    this(new WatchedRuns(source));
  }

  private EdgeConsole(WatchedRuns runs) {
    super(runs.first().simulation());
    this.runs = runs;
    shown = runs.source();
    alternatives = new Alternatives(runs.source());
    scales = Scales.of(runs.first().scenario().slotSeconds());
    inspections = new Inspectors(runs.all().size());
    runs.addListener(inspections);
  }

  /** The runs on screen. */
  public WatchedRuns runs() {
    return runs;
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
    EdgeWindows made = new EdgeWindows(this, runs, batch::end, scales, inspections);
    windows = made;
    made.open(controller);
    Charts plots = new Charts(runs.all());
    charts = plots;
    runs.addListener(plots);
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

  /** The Model tab. */
  @Override
  public Inspector getInspector() {
    return new ModelInspector(runs, this::displays, alternatives);
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

  /**
   * Starts all runs anew under the seed of the first, which MASON's console has given it. One that
   * cannot start is told of, and then no slot follows.
   */
  @Override
  public void start() {
    runs.start(super::start);
    resetDisplays();
    tellFailure();
  }

  /** Shows how the run ended. */
  @Override
  public void finish() {
    super.finish();
    displays().forEach(EdgeDisplay::repaint);
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
    SavedRun saved = SavedRun.read(file.toPath(), runs.source());
    finish();
    runs.takeOver(saved, () -> load(saved.simulation()));
    resetDisplays();
    return true;
  }

  private void resetDisplays() {
    for (EdgeDisplay display : displays()) {
      display.reset();
      display.repaint();
    }
  }

  /**
   * Simulates one slot of every run, or several if the model is playing at full speed and no
   * picture is due. A run that fails ends them all: MASON would print what was thrown, and go on as
   * if it were playing.
   */
  @Override
  public boolean step() {
    boolean failed = runs.failure() != null;
    boolean more = batch.run(this, this::oneSlot);
    if (!failed) {
      tellFailure();
    }
    return more;
  }

  private boolean oneSlot() {
    synchronized (state.schedule) {
      // MASON ends its thread by interrupts, which are not meant for a plugin that reads a file.
      boolean interrupted = Thread.interrupted();
      try {
        return runs.step(super::step);
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private void tellFailure() {
    if (runs.failure() != null && controller instanceof Console console) {
      FaultDialog.show(console, runs.failure());
    }
  }
}
