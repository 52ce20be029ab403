package org.edgemuse.console.display;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Frame;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.run.SlotListener;
import org.edgemuse.console.run.Watched;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;

/** MASON's display of one run: its picture, drawn every so many slots. */
public final class EdgeDisplay extends Display2D implements SlotListener {
  private static final long serialVersionUID = 1L;

  private final transient GUIState console;
  private final transient Runnable endBatch;
  private final transient Picture picture;
  private final transient MovieRecorder movie;
  private final transient LayerMenu menu;
  private volatile boolean requested;

  /**
   * A display, to be made on the Swing thread.
   *
   * @param endBatch lets no slot follow the one at hand before it has been shown
   * @param widthPx width of the picture before zooming
   * @param heightPx its height
   */
  public EdgeDisplay(
      GUIState console, Runnable endBatch, Picture picture, double widthPx, double heightPx) {
    super(widthPx, heightPx, console);
    this.console = console;
    this.endBatch = endBatch;
    this.picture = picture;
    movie = new MovieRecorder(this, console);
    movieButton.setToolTipText("Record an animated GIF");
    setBackdrop(Color.WHITE);
    attach(picture, "Picture");
    menu = new LayerMenu(this, picture);
    menu.renew();
    setDrawEvery(1);
    picture.scene().followWhile(this::isFollowed);
  }

  /** What it shows. */
  public Picture picture() {
    return picture;
  }

  /**
   * Has it drawn after each slot whose number is a multiple of that, until MASON's menu of
   * redrawing says otherwise.
   *
   * @throws IllegalArgumentException below 1
   */
  public void setDrawEvery(int slots) {
    if (slots < 1) {
      throw new IllegalArgumentException("drawEvery (%d) must be at least 1".formatted(slots));
    }
    updateRule = UPDATE_RULE_STEPS;
    stepInterval = slots;
    rebuildSkipFrame();
  }

  /** Has it drawn only when its window is uncovered or the model pauses. */
  public void drawNever() {
    updateRule = UPDATE_RULE_NEVER;
    rebuildSkipFrame();
  }

  /** Number of slots between two pictures; 0 if MASON's menu of redrawing does not count slots. */
  public int drawEvery() {
    return updateRule == UPDATE_RULE_STEPS
        ? (int) stepInterval
        : updateRule == UPDATE_RULE_ALWAYS ? 1 : 0;
  }

  @Override
  public void requestUpdate() {
    requested = true;
    super.requestUpdate();
  }

  /** Whether a picture is due; MASON's own rule would count from the last one painted. */
  @Override
  public boolean shouldUpdate() {
    boolean once = requested;
    if (!once && updateRule == UPDATE_RULE_STEPS) {
      return console.state.schedule.getSteps() % stepInterval == 0;
    }
    if (!once && updateRule == UPDATE_RULE_NEVER) {
      return false;
    }
    boolean due = super.shouldUpdate();
    requested = false;
    return due;
  }

  /** Whether somebody looks at it. */
  private boolean isOnScreen() {
    return insideDisplay.isShowing() && (getFrame().getExtendedState() & Frame.ICONIFIED) == 0;
  }

  private boolean isFollowed() {
    return updateRule != UPDATE_RULE_NEVER && (isOnScreen() || movie.isRecording());
  }

  /** What records it. */
  public MovieRecorder movie() {
    return movie;
  }

  /** What MASON's button does: asks for a file and records, or stops. */
  @Override
  public void startMovie() {
    movie.press();
  }

  @Override
  public void stopMovie() {
    movie.stop();
  }

  /** A slot is over: asks to be painted if a picture is due, which ends the console's batch. */
  @Override
  public void step(SimState state) {
    // What costs least is asked first: most slots of a fast run draw nothing.
    if (!shouldUpdate()) {
      return;
    }
    boolean onScreen = isOnScreen();
    if (onScreen || movie.isRecording()) {
      movie.expect();
    }
    if (onScreen) {
      endBatch.run();
      insideDisplay.repaint();
      insideDisplay.updateToolTips();
    }
  }

  /** The map of a run is known once it has started. */
  @Override
  public void started(Watched run) {
    if (run == picture.scene().run()) {
      EventQueue.invokeLater(this::renewMenu);
    }
  }

  private void renewMenu() {
    synchronized (console.state.schedule) {
      menu.renew();
    }
  }

  /** Records the slot, now that its scene has heard of it. */
  @Override
  public void slotEnded(Watched run) {
    if (run == picture.scene().run()) {
      movie.takeIfExpected();
    }
  }
}
