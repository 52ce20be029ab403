package org.edgemuse.console;

import java.awt.EventQueue;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.display.NoDisplayException;
import org.edgemuse.console.display.Screen;
import org.edgemuse.console.display.Snapshot;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.map.Basemap;
import org.edgemuse.console.run.WatchFailedException;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.WatchedRuns;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.experiment.csv.WholeFile;
import org.edgemuse.kernel.model.EdgeSimulation;

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
   * @throws org.edgemuse.console.run.WatchFailedException if a run fails; no file is written then
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
    WatchedScenario source = new WatchedScenario(request);
    Basemap basemap = Basemap.of(source, null);
    WatchedRuns runs = new WatchedRuns(source);
    EdgeSimulation first = runs.first().simulation();
    Scales scales = Scales.of(runs.first().scenario().slotSeconds());
    List<Scene> scenes = runs.all().stream().map(run -> new Scene(run, scales)).toList();
    scenes.forEach(runs::addListener);
    runs.start(first::start);
    int played = 0;
    while (played < slots && runs.step(() -> isStepped(first))) {
      played++;
    }
    WatchFailedException failure = runs.failure();
    if (failure != null) {
      throw failure;
    }
    return scenes.stream().map(scene -> new Picture(scene, basemap, null)).toList();
  }

  private static boolean isStepped(EdgeSimulation simulation) {
    simulation.step();
    return true;
  }
}
