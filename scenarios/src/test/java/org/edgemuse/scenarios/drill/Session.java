package org.edgemuse.scenarios.drill;

import java.awt.Dialog;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.edgemuse.console.EdgeConsole;
import org.edgemuse.console.Watch;
import org.edgemuse.console.run.WatchRequest;
import org.jspecify.annotations.Nullable;
import sim.display.Console;

/** A scenario that is being watched, and somebody's hand on the buttons. */
final class Session implements AutoCloseable {
  private final Thread watching;
  private final Console console;
  private final AtomicReference<@Nullable Throwable> thrown;

  private Session(Thread watching, Console console, AtomicReference<@Nullable Throwable> thrown) {
    this.watching = watching;
    this.console = console;
    this.thrown = thrown;
  }

  /** Opens the windows. */
  static Session open(WatchRequest request) {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread watching = new Thread(() -> open(request, thrown), "watch");
    watching.start();
    Swing.await("windows", () -> thrown.get() != null || shown() != null);
    Console console = Swing.<@Nullable Console>get(Session::shown);
    if (console == null) {
      throw new IllegalStateException("No windows are opened", thrown.get());
    }
    return new Session(watching, console, thrown);
  }

  private static void open(WatchRequest request, AtomicReference<@Nullable Throwable> thrown) {
    try {
      Watch.open(request);
    } catch (InterruptedException | RuntimeException | Error failed) {
      thrown.set(failed);
    }
  }

  private static @Nullable Console shown() {
    for (Window window : Swing.windows()) {
      if (window instanceof Console console) {
        return console;
      }
    }
    return null;
  }

  Console console() {
    return console;
  }

  EdgeConsole watched() {
    return (EdgeConsole) console.getSimulation();
  }

  /** Slots that are over since the last start. */
  long slots() {
    return watched().runs().first().simulation().slotsDone();
  }

  /** Starts from the beginning, and returns at once. */
  void start() {
    Swing.run(console::pressPlay);
  }

  /** Goes on from a pause until the run is over. */
  void goOnToTheEnd() {
    pause();
    Swing.await("the end", () -> console.getPlayState() == Console.PS_STOPPED);
    require(watched().runs().first().simulation().slots(), "at the end");
  }

  /** Starts from the beginning, plays so many slots at full speed, and pauses there. */
  void play(int slots) {
    Swing.run(
        () -> {
          console.setWhenShouldPause(slots);
          console.pressPlay();
        });
    Swing.await("the pause", () -> console.getPlayState() != Console.PS_PLAYING);
    require(slots, "after playing");
  }

  /** Goes on, from a pause or not, at full speed, to the end of the run or for some slots. */
  void goOn(int slots) {
    long from = Swing.get(this::slots);
    if (Swing.get(console::getPlayState) != Console.PS_PLAYING) {
      pause();
    }
    Swing.await(
        slots + " more slots",
        () -> slots() >= from + slots || console.getPlayState() == Console.PS_STOPPED);
  }

  /** Presses the button for single slots, in a pause. */
  void step(int times) {
    long from = Swing.get(this::slots);
    for (int i = 0; i < times; i++) {
      Swing.run(console::pressPlay);
    }
    require(from + times, "after single steps");
  }

  /** Presses the button that pauses, and in a pause goes on. */
  void pause() {
    Swing.run(console::pressPause);
  }

  /** Ends the run. */
  void stop() {
    Swing.run(console::pressStop);
  }

  private void require(long slots, String when) {
    long done = Swing.get(this::slots);
    if (done != slots) {
      throw new IllegalStateException("%d slots are over %s, not %d".formatted(done, when, slots));
    }
  }

  /** The dialogs on screen. */
  static List<Dialog> dialogs() {
    return Swing.get(
        () ->
            Swing.windows().stream()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList());
  }

  /** Closes the console by its own button; nothing stays, and whoever waited goes on. */
  @Override
  public void close() {
    List<Dialog> dialogs = dialogs();
    if (!dialogs.isEmpty()) {
      throw new IllegalStateException("Nobody asked for the dialog '" + dialogs.get(0) + "'");
    }
    Swing.run(() -> console.dispatchEvent(new WindowEvent(console, WindowEvent.WINDOW_CLOSING)));
    Swing.await("the windows to go", () -> Swing.windows().isEmpty() && !watching.isAlive());
    Throwable failed = thrown.get();
    if (failed != null) {
      throw new IllegalStateException(failed);
    }
  }
}
