package org.edgemuse.console.chart;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.console.run.Watched;

/** Lines for many like things: one for each while they are few, else what spans them. */
final class Lineup {
  private static final int FEW = 8;

  private Lineup() {}

  /** Whether each of so many things in each of so many runs has a line of its own. */
  static boolean isEach(int things, int runs) {
    return things * runs <= FEW;
  }

  /** The lines of a run. */
  static List<Line> of(String thing, int things, int runs, Watched run) {
    return of(thing, things, runs, run.index(), runs > 1 ? run.label() + " " : "");
  }

  static List<Line> of(String thing, int things, int runs, int run, String prefix) {
    if (!isEach(things, runs)) {
      return List.of(
          Line.solid("%smean of %d %ss".formatted(prefix, things, thing), run),
          new Line(prefix + "lowest", run, 1, true),
          new Line(prefix + "highest", run, 2, true));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < things; i++) {
      lines.add(new Line("%s%s %d".formatted(prefix, thing, i), i, run, false));
    }
    return lines;
  }

  /** Puts down a spread in the order of its lines. */
  static void put(Spread spread, double[] values) {
    values[0] = spread.mean();
    values[1] = spread.min();
    values[2] = spread.max();
  }
}
