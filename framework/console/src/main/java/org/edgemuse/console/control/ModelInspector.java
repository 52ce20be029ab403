package org.edgemuse.console.control;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.HierarchyEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.edgemuse.console.display.EdgeDisplay;
import org.edgemuse.console.run.WatchedRuns;
import org.edgemuse.kernel.config.ConfigException;
import org.jspecify.annotations.Nullable;
import sim.portrayal.Inspector;

/**
 * The Model tab: sections of controls, each of which shows what the scenario has now. What is
 * refused is said below its control, which goes back. Lives on the Swing thread.
 */
public final class ModelInspector extends Inspector implements Scrollable {
  private static final long serialVersionUID = 1L;
  private static final int SCROLL_PX = 20;

  private final transient WatchedRuns runs;
  private final transient Alternatives alternatives;

  private final DrawEvery pictures;

  private boolean searching;

  /**
   * @param runs whose scenario it shows
   * @param displays the displays that there are
   * @param alternatives the plugins to choose from; looked for when the tab is first seen
   */
  public ModelInspector(
      WatchedRuns runs, Supplier<List<EdgeDisplay>> displays, Alternatives alternatives) {
    this.runs = runs;
    this.alternatives = alternatives;
    pictures = new DrawEvery(displays);
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    setTitle("Model");
    setVolatile(false);
    build(null);
    addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
            search();
          }
        });
  }

  /** What it shows. */
  public List<Section> sections() {
    return new Sections(runs.source(), alternatives).read();
  }

  /**
   * Does what typing a value does.
   *
   * @param run whose, if it is of a scheduler
   * @param key of a control
   * @param value in YAML's flow style
   * @return why nothing has changed, or null if it has
   */
  public @Nullable String change(int run, String key, String value) {
    String refusal = null;
    try {
      runs.change(run, control(run, key).pair(value));
    } catch (ConfigException refused) {
      refusal = Refusal.text(refused);
    } catch (RuntimeException failed) {
      // What a plugin throws is no reason to lose the run that is on screen.
      refusal = Refusal.text(failed);
    }
    build(refusal == null ? null : new Refusal(run, key, refusal));
    return refusal;
  }

  private Control control(int run, String key) {
    return sections().stream()
        .filter(section -> section.run() == run)
        .flatMap(section -> section.controls().stream())
        .filter(control -> control.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no control of " + key));
  }

  @Override
  public void updateInspector() {
    build(null);
  }

  private void build(@Nullable Refusal refusal) {
    Component focused = focused();
    removeAll();
    addRow(pictures);
    for (Section section : sections()) {
      addRow(new SectionPanel(section, this, refusal));
    }
    revalidate();
    repaint();
    if (focused != null) {
      refocus(focused.getName());
    }
  }

  private void addRow(JComponent row) {
    row.setAlignmentX(Component.LEFT_ALIGNMENT);
    add(row);
  }

  private @Nullable Component focused() {
    Component owner =
        java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, this) ? owner : null;
  }

  private void refocus(@Nullable String name) {
    for (Component row : List.of(getComponents())) {
      for (Component part :
          row instanceof SectionPanel panel ? panel.getComponents() : new Component[0]) {
        if (name != null && name.equals(part.getName())) {
          part.requestFocusInWindow();
        }
      }
    }
  }

  private void search() {
    if (searching || alternatives.isFound()) {
      return;
    }
    searching = true;
    Thread search =
        new Thread(
            () -> {
              alternatives.find();
              SwingUtilities.invokeLater(() -> build(null));
            },
            "alternatives");
    search.setDaemon(true);
    search.setPriority(Thread.MIN_PRIORITY);
    search.start();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return SCROLL_PX;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
  }

  /** Long texts are wrapped, not scrolled. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
