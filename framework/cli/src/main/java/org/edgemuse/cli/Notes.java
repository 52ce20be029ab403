package org.edgemuse.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what was mended or left out of files, each sentence once a command. */
final class Notes {
  private final PrintWriter err;
  private final Set<String> told = new HashSet<>();

  Notes(PrintWriter err) {
    this.err = err;
  }

  /** Tells of what has not been told yet. */
  void tell(List<String> repairs) {
    for (String repair : repairs) {
      if (told.add(repair)) {
        err.println("Note: " + repair);
      }
    }
    err.flush();
  }
}
