package org.edgemuse.console;

import java.lang.reflect.Field;
import sim.display.Console;

/**
 * MASON's list of models to choose from. It names MASON's own demonstrations, most of which are in
 * no jar; MASON complains of each start on stderr that it cannot find them.
 */
final class OtherModels {
  private OtherModels() {}

  /** Leaves the list empty, which disables its menu; to be called before a console is made. */
  static void leaveOut() {
    try {
      Field loaded = Console.class.getDeclaredField("classListLoaded");
      loaded.setAccessible(true);
      loaded.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException notThisMason) {
      // Another version of MASON has another list, and the console works with it too.
      return;
    }
  }
}
