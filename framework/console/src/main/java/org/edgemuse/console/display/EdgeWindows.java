package org.edgemuse.console.display;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.console.Watched;
import org.edgemuse.console.layer.Layers;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.scene.Scales;
import org.edgemuse.console.scene.Scene;
import sim.display.Console;
import sim.display.Controller;

/** The windows of a console, one for each run, side by side. */
public final class EdgeWindows {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 720;
  private static final int EDGES = 40;

  private final List<EdgeDisplay> displays = new ArrayList<>();
  private final List<JFrame> frames = new ArrayList<>();

  /** The windows, not shown yet; to be made on the Swing thread. */
  public EdgeWindows(EdgeConsole console, Scales scales) {
    Dimension size = size(console.runs().size());
    for (Watched run : console.runs()) {
      Scene scene = new Scene(run, scales);
      console.addListener(scene);
      Picture picture = new Picture(scene, Layers.usual(), console.inspections());
      EdgeDisplay display = new EdgeDisplay(console, picture, size.width, size.height);
      JFrame frame = display.createFrame();
      frame.setTitle(run.label());
      displays.add(display);
      frames.add(frame);
    }
  }

  /** The size of pictures of which so many stand side by side beside the console. */
  private static Dimension size(int count) {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    int room = Math.max(1, screen.width - Console.DEFAULT_WIDTH) / count - EDGES;
    int width = Math.max(WIDTH / 2, Math.min(WIDTH, room));
    return new Dimension(width, HEIGHT * width / WIDTH);
  }

  /** Shows them, and has the controller list them. */
  public void open(Controller controller) {
    int x = 0;
    for (JFrame frame : frames) {
      frame.setLocation(x, 0);
      x += frame.getWidth();
      controller.registerFrame(frame);
      frame.setVisible(true);
    }
  }

  /** The displays, one a run. */
  public List<EdgeDisplay> displays() {
    return List.copyOf(displays);
  }

  /** Closes them for good. */
  public void close() {
    for (EdgeDisplay display : displays) {
      display.quit();
      display.optionPane.dispose();
      display.skipFrame.dispose();
    }
    frames.forEach(JFrame::dispose);
  }
}
