package org.edgemuse.console.display;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.edgemuse.console.layer.Inspections;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.map.Basemap;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.run.WatchedRuns;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.console.scene.Scene;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;

/** The windows of a console, one for each run, side by side, with the console to their right. */
public final class EdgeWindows {

  /** MASON's own size shows a few lines of an inspector only. */
  private static final int CONSOLE_WIDTH_PX = 520;

  private static final int CONSOLE_HEIGHT_PX = 860;

  private final List<EdgeDisplay> displays = new ArrayList<>();
  private final List<JFrame> frames = new ArrayList<>();
  private final RunTitles titles;
  private final WindowGrid grid;

  /**
   * The windows, not shown yet; to be made on the Swing thread.
   *
   * @param endBatch lets no slot follow the one at hand before it has been shown
   * @param inspections what opens when something is clicked
   */
  public EdgeWindows(
      GUIState gui, WatchedRuns runs, Runnable endBatch, Scales scales, Inspections inspections) {
    Rectangle screen = screen();
    grid = WindowGrid.of(runs.all().size(), screen.width, screen.height, CONSOLE_WIDTH_PX);
    Basemap basemap = Basemap.of(runs.source(), gui);
    for (Watched run : runs.all()) {
      Scene scene = new Scene(run, scales);
      runs.addListener(scene);
      Picture picture = new Picture(scene, basemap, inspections);
      EdgeDisplay display =
          new EdgeDisplay(gui, endBatch, picture, grid.pictureWidth(), grid.pictureHeight());
      runs.addListener(display);
      JFrame frame = display.createFrame();
      displays.add(display);
      frames.add(frame);
    }
    titles = new RunTitles(runs, frames);
  }

  private static Rectangle screen() {
    return GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
  }

  /** Shows them, and has the controller list them. */
  public void open(Controller controller) {
    for (int i = 0; i < frames.size(); i++) {
      JFrame frame = frames.get(i);
      frame.setLocation(
          i % grid.columns() * frame.getWidth(), i / grid.columns() * frame.getHeight());
      controller.registerFrame(frame);
      frame.setVisible(true);
    }
    if (controller instanceof Console window) {
      window.setSize(CONSOLE_WIDTH_PX, Math.min(CONSOLE_HEIGHT_PX, screen().height));
      // Otherwise MASON may put it over the first of several runs.
      int right = grid.columns() * frames.get(0).getWidth();
      window.setLocation(Math.min(right, grid.screenWidth() - window.getWidth()), 0);
    }
  }

  /** Has others stand below them in a row, so that those that are shown hide no picture. */
  public void placeBelow(List<JFrame> others) {
    Rectangle screen = screen();
    int rows = (frames.size() + grid.columns() - 1) / grid.columns();
    int top = rows * frames.get(0).getHeight();
    int left = 0;
    for (JFrame other : others) {
      if (left + other.getWidth() > screen.width) {
        left = 0;
      }
      other.setLocation(left, Math.max(0, Math.min(top, screen.height - other.getHeight())));
      left += other.getWidth();
    }
  }

  /** The displays, one a run. */
  public List<EdgeDisplay> displays() {
    return List.copyOf(displays);
  }

  /** Closes them for good. */
  public void close() {
    titles.stop();
    for (EdgeDisplay display : displays) {
      display.quit();
      display.optionPane.dispose();
      display.skipFrame.dispose();
    }
    frames.forEach(JFrame::dispose);
  }
}
