package org.edgemuse.console;

import java.awt.EventQueue;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.display.Screen;
import org.edgemuse.console.display.Snapshot;
import org.edgemuse.console.fault.AtWork;
import org.edgemuse.console.layer.Layers;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.scenario.Scenario;

/** Opens the console, or draws one picture and leaves. */
public final class Watch {
  private Watch() {}

  /**
   * Opens the console's windows on a scenario, and returns when they are closed. Threads of Swing
   * may live on for a while.
   *
   * @throws NoDisplayException without a display, before anything else
   * @throws org.edgemuse.kernel.config.ConfigException with every problem of the scenario
   * @throws InterruptedException if the waiting thread is interrupted; windows stay
   */
  public static void open(WatchRequest request) throws InterruptedException {
    Screen.require();
    WatchedScenario source = new WatchedScenario(request);
    OpenConsole open = new OpenConsole(source);
    try {
      EventQueue.invokeAndWait(open::show);
    } catch (InvocationTargetException e) {
      throw unwrapped(e);
    }
    open.awaitClosed();
  }

  private static RuntimeException unwrapped(InvocationTargetException e) {
    if (e.getCause() instanceof RuntimeException cause) {
      return cause;
    }
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(e.getCause());
  }

  /**
   * Plays slots at full speed, draws the picture that a window would then show, and writes it as a
   * PNG file, in place of an earlier one. Several runs stand side by side. The same request gives
   * the same bytes on the same machine and JDK.
   *
   * @param slots how many to play, at least 1; a run that ends before is shown at its end
   * @param widthPx of all of the picture
   * @throws NoDisplayException without a display, before anything else
   * @throws org.edgemuse.kernel.config.ConfigException with every problem of the scenario
   * @throws org.edgemuse.console.fault.WatchFailedException if a run fails; no file is written then
   * @throws UncheckedIOException if the file cannot be written, before anything is simulated
   */
  public static void snapshot(
      WatchRequest request, int slots, Path png, int widthPx, int heightPx) {
    Screen.require();
    WholeFile.write(
        png, out -> Snapshot.write(Snapshot.of(played(request, slots), widthPx, heightPx), out));
  }

  /** The pictures of the runs after so many slots. */
  static List<Picture> played(WatchRequest request, int slots) {
    List<Scenario> scenarios = new WatchedScenario(request).scenarios();
    List<Scene> scenes = new ArrayList<>();
    Scales scales = Scales.of(scenarios.get(0).slotSeconds());
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
      scenes.add(new Scene(new Watched(i, scenario, simulation), scales));
    }
    play(scenes, Math.min(slots, scenarios.get(0).length().slots()));
    return scenes.stream().map(scene -> new Picture(scene, Layers.usual(), null)).toList();
  }

  private static void play(List<Scene> scenes, int slots) {
    AtWork work = new AtWork(scenes.get(0).run());
    SlotListener times = scenes.size() > 1 ? new ServiceTimes() : run -> {};
    try {
      for (Scene scene : scenes) {
        work.starts(scene.run());
        scene.run().simulation().start();
        scene.started(scene.run());
      }
      for (int slot = 0; slot < slots; slot++) {
        for (Scene scene : scenes) {
          work.steps(scene.run());
          scene.run().simulation().step();
          times.slotEnded(scene.run());
          scene.slotEnded(scene.run());
        }
      }
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
      throw work.failed(failed);
    }
  }
}
