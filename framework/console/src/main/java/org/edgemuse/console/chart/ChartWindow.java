package org.edgemuse.console.chart;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.edgemuse.console.refresh.Refresher;
import org.edgemuse.console.run.Watched;
import org.jfree.chart.ChartPanel;
import org.jspecify.annotations.Nullable;

/** A chart in a window of its own, which does nothing while it is hidden. */
final class ChartWindow {
  private static final int WIDTH_PX = 640;
  private static final int HEIGHT_PX = 360;

  private final Quantity quantity;
  private final List<Watched> runs;
  private final Needs needs;
  private final ChartData data;
  private final LinePlot plot;
  private final Refresher refresher;
  private final ChartPanel panel;
  private final JFrame frame = new JFrame();
  private final JComboBox<String> spans = new JComboBox<>();
  private final @Nullable ColumnMenu menu;
  private String axis = "";
  private String whileEmpty = "";
  private volatile boolean shown;

  /**
   * The window, hidden. To be made by the Swing thread.
   *
   * @param refresher has {@link #prepare} and {@link #draw} called
   */
  ChartWindow(Quantity quantity, List<Watched> runs, Needs needs, Refresher refresher) {
    this.quantity = quantity;
    this.runs = runs;
    this.needs = needs;
    data = new ChartData(quantity);
    plot = new LinePlot(quantity.title(), quantity.startsAtZero());
    this.refresher = refresher;
    frame.setTitle(quantity.title());
    panel = new ChartPanel(plot.chart());
    panel.setPreferredSize(new Dimension(WIDTH_PX, HEIGHT_PX));
    panel.setMaximumDrawWidth(4000);
    panel.setMaximumDrawHeight(4000);
    frame.getContentPane().add(panel, BorderLayout.CENTER);
    JPanel choices = new JPanel();
    menu = quantity instanceof ColumnValue column ? new ColumnMenu(column, choices) : null;
    choices.add(new JLabel("Mean of"));
    Smoothed.SPANS.forEach(span -> spans.addItem(span == 1 ? "1 slot" : span + " slots"));
    // Curves of runs that are compared would hide each other by their noise.
    spans.setSelectedIndex(runs.size() > 1 ? Math.max(1, quantity.span()) : quantity.span());
    spans.setToolTipText("Draws the mean of the last slots that have a value");
    spans.addActionListener(chosen -> refresher.ask());
    choices.add(spans);
    frame.getContentPane().add(choices, BorderLayout.NORTH);
    frame.pack();
    frame.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentShown(ComponentEvent event) {
            setShown(true);
          }

          @Override
          public void componentHidden(ComponentEvent event) {
            setShown(false);
          }
        });
  }

  JFrame frame() {
    return frame;
  }

  boolean isShown() {
    return shown;
  }

  private void setShown(boolean now) {
    if (shown != now) {
      synchronized (runs.get(0).simulation().schedule) {
        shown = now;
        if (now) {
          needs.add(quantity.need());
        } else {
          needs.remove(quantity.need());
        }
      }
      refresher.ask();
    }
  }

  /** Adds a slot; on the simulating thread. */
  void add(Watched run) {
    data.add(run, (int) run.simulation().world().clock().index());
    refresher.ask();
  }

  /** A run starts anew. */
  void clear(Watched run) {
    data.clear(run);
    refresher.ask();
  }

  /** Asks the runs for what the picture says of them; to be called between slots. */
  void prepare() {
    if (shown) {
      List<Watched> started = needs.started();
      if (menu != null) {
        menu.offer(started);
      }
      axis = quantity.axis(started);
      whileEmpty =
          started.isEmpty() ? "The run has not been started" : quantity.whileEmpty(started);
    }
  }

  /** Draws the chart as it is now, at once, so that who asks knows how long it takes. */
  void draw() {
    if (shown) {
      plot.show(axis, data.drawn(spans.getSelectedIndex()), whileEmpty);
      panel.paintImmediately(panel.getVisibleRect());
    }
  }

  /** Lets the user choose what is shown. */
  private final class ColumnMenu {
    private final ColumnValue column;
    private final JComboBox<String> box = new JComboBox<>();
    private List<String> offered = List.of();

    ColumnMenu(ColumnValue column, JPanel choices) {
      this.column = column;
      box.setToolTipText("The column of the results that is drawn; curves start anew");
      box.addActionListener(chosen -> choose());
      choices.add(new JLabel("Column"));
      choices.add(box);
    }

    void offer(List<Watched> started) {
      List<String> columns = column.columns(started);
      if (!columns.equals(offered)) {
        offered = columns;
        String before = column.chosen();
        box.removeAllItems();
        columns.forEach(box::addItem);
        box.setEnabled(!columns.isEmpty());
        if (columns.contains(before)) {
          box.setSelectedItem(before);
        }
      }
    }

    private void choose() {
      String chosen = (String) box.getSelectedItem();
      if (chosen != null && !chosen.equals(column.chosen())) {
        column.choose(chosen);
        data.clear();
        refresher.ask();
      }
    }
  }
}
