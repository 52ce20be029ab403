package org.edgemuse.console;

import java.util.function.BooleanSupplier;
import sim.display.Console;
import sim.display.GUIState;

/**
 * How many slots follow each other without a pause for the Swing thread, which takes longer than
 * most slots: as many as MASON would have follow at once, until a picture is due.
 */
final class Batch {

  /** How long slots may follow each other without a look at the window's buttons. */
  private static final long LONGEST_NS = 50_000_000;

  /** How many may: reading what the console is set to takes as long as a slot of a small world. */
  private static final long SLOTS_PER_LOOK = 16;

  private boolean over;

  /** Lets no slot follow the one at hand; to be called while it is simulated. */
  void end() {
    over = true;
  }

  /**
   * Simulates slots.
   *
   * @param slot simulates one, and returns whether another may follow
   * @return whether another may follow the last
   */
  boolean run(GUIState gui, BooleanSupplier slot) {
    long startNs = System.nanoTime();
    long free = 0;
    boolean more;
    do {
      over = false;
      more = slot.getAsBoolean();
      if (--free <= 0) {
        free = freeSlots(gui);
      }
    } while (more && !over && free > 0 && System.nanoTime() - startNs < LONGEST_NS);
    return more;
  }

  /** How many slots MASON would have follow at once, as far as the console was looked at. */
  private static long freeSlots(GUIState gui) {
    if (!(gui.controller instanceof Console console)
        || console.getPlayState() != Console.PS_PLAYING
        || console.getPlaySleep() > 0
        || Thread.currentThread().isInterrupted()) {
      return 0;
    }
    long steps = gui.state.schedule.getSteps();
    double time = gui.state.schedule.getTime();
    long stepsLeft = Math.min(console.getWhenShouldEnd(), console.getWhenShouldPause()) - steps;
    double timeLeft =
        Math.min(console.getWhenShouldEndTime(), console.getWhenShouldPauseTime()) - time;
    return Math.min(SLOTS_PER_LOOK, Math.min(stepsLeft, (long) Math.ceil(timeLeft)));
  }
}
