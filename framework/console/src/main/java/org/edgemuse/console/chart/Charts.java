package org.edgemuse.console.chart;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.edgemuse.console.refresh.Refresher;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.Watched;
import sim.display.Controller;

/**
 * The charts of the runs on screen: total service time, load per AP and per ES, QoE where the
 * scenario measures it, what the scheduler scores and measures of itself, and every other column of
 * the results. Each is a window in the console's list of displays. A chart takes values only while
 * its window is shown, from the slot on in which it is opened; in a long run old values are thinned
 * so that ends and extremes stay.
 */
public final class Charts implements SlotListener {
  private static final int STEP_PX = 24;

  private final List<ChartWindow> windows = new ArrayList<>();
  private final List<Watched> runs;
  private final Needs needs = new Needs();

  /** Charts of these runs, hidden. To be made by the Swing thread. */
  public Charts(List<Watched> runs) {
    LearnerColumns own = new LearnerColumns();
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(new TotalServiceTime());
    quantities.add(Loads.ofAps(runs.size()));
    quantities.add(Loads.ofEss(runs.size()));
    if (runs.stream().anyMatch(run -> run.scenario().qoe() != null)) {
      quantities.add(new MeanQoe());
    }
    quantities.add(new ChosenScore());
    quantities.add(
        new ColumnValue(
            "Learner",
            run -> own.of(run.scenario()),
            "No scheduler shown here measures anything of itself"));
    quantities.add(
        new ColumnValue(
            "Metrics",
            run -> {
              List<String> columns = new ArrayList<>(run.simulation().slotColumns());
              columns.removeAll(own.of(run.scenario()));
              return columns;
            },
            "The scenario names no metrics"));
    this.runs = List.copyOf(runs);
    Refresher refresher = new Refresher(this::refresh);
    for (Quantity quantity : quantities) {
      windows.add(new ChartWindow(quantity, this.runs, needs, refresher));
    }
  }

  /** Holds the run up once for all windows, and draws while it goes on. */
  private void refresh() {
    synchronized (runs.get(0).simulation().schedule) {
      windows.forEach(ChartWindow::prepare);
    }
    windows.forEach(ChartWindow::draw);
  }

  /**
   * Puts the charts into the console's list of displays and shows the first of them, at the bottom
   * of the screen, where they hide least of the pictures.
   */
  public void register(Controller controller) {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    for (int i = 0; i < windows.size(); i++) {
      JFrame frame = frames().get(i);
      int aside = i * STEP_PX;
      frame.setLocation(screen.x + aside, screen.y + screen.height - frame.getHeight() - aside);
      controller.registerFrame(frame);
    }
    frames().get(0).setVisible(true);
  }

  /** The windows, that of the total service time first. */
  public List<JFrame> frames() {
    return windows.stream().map(ChartWindow::frame).toList();
  }

  /** Closes the windows for good. */
  public void dispose() {
    frames().forEach(JFrame::dispose);
  }

  @Override
  public void started(Watched run) {
    needs.started(run);
    windows.forEach(window -> window.clear(run));
  }

  @Override
  public void slotEnded(Watched run) {
    for (ChartWindow window : windows) {
      if (window.isShown()) {
        window.add(run);
      }
    }
  }
}
