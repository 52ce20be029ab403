package org.edgemuse.console;

import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.display.Screen;
import org.edgemuse.console.display.Snapshot;
import org.edgemuse.console.layer.Layers;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.console.scene.Scene;
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
   * PNG file. Several runs stand side by side. The same request gives the same bytes on the same
   * machine and JDK.
   *
   * @param slots how many to play, at least 1; a run that ends before is shown at its end
   * @param widthPx of all of the picture
   * @throws NoDisplayException without a display, before anything else
   * @throws org.edgemuse.kernel.config.ConfigException with every problem of the scenario
   * @throws IOException if the file cannot be written
   */
  public static void snapshot(WatchRequest request, int slots, Path png, int widthPx, int heightPx)
      throws IOException {
    Screen.require();
    Snapshot.write(Snapshot.of(played(request, slots), widthPx, heightPx), png);
  }

  /** The pictures of the runs after so many slots. */
  static List<Picture> played(WatchRequest request, int slots) {
    List<Scenario> scenarios = new WatchedScenario(request).scenarios();
    List<Scene> scenes = new ArrayList<>();
    Scales scales = Scales.of(scenarios.get(0).slotSeconds());
    for (int i = 0; i < scenarios.size(); i++) {
      Scenario scenario = scenarios.get(i);
      EdgeSimulation simulation = new EdgeSimulation(scenario, scenario.seed(), 0);
      simulation.start();
      Watched run = new Watched(i, scenario, simulation);
      Scene scene = new Scene(run, scales);
      scene.started(run);
      scenes.add(scene);
    }
    int last = Math.min(slots, scenarios.get(0).length().slots());
    for (int slot = 0; slot < last; slot++) {
      for (Scene scene : scenes) {
        scene.run().simulation().step();
        scene.slotEnded(scene.run());
      }
    }
    return scenes.stream().map(scene -> new Picture(scene, Layers.usual(), null)).toList();
  }
}
