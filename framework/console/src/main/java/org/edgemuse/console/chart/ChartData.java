package org.edgemuse.console.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.console.run.Watched;
import org.jspecify.annotations.Nullable;

/**
 * The curves of a chart: the simulating thread adds to them, the Swing thread draws them. Where a
 * run's lines change, as when another scheduler takes over, new curves go on beside the old ones.
 */
final class ChartData {
  private static final int MOST_SPANS = 1000;

  private final Quantity quantity;
  private final Map<Watched, Present> present = new LinkedHashMap<>();
  private final List<Strand> strands = new ArrayList<>();

  ChartData(Quantity quantity) {
    this.quantity = quantity;
  }

  private record Strand(Watched run, Line line, Smoothed curves) {}

  private record Present(List<Line> lines, List<Strand> strands, double[] values) {}

  /** A curve to be drawn. */
  record Drawn(Line line, Curve.Points points) {}

  /** Adds the slot that is over. */
  void add(Watched run, int slot) {
    List<Line> lines = quantity.lines(run);
    synchronized (this) {
      Present now = present.get(run);
      if (now == null || !now.lines().equals(lines)) {
        now = begin(run, lines, now, slot);
        present.put(run, now);
      }
      quantity.read(run, now.values());
      for (int i = 0; i < now.values().length; i++) {
        now.strands().get(i).curves().add(slot, now.values()[i]);
      }
    }
  }

  private Present begin(Watched run, List<Line> lines, @Nullable Present before, int slot) {
    List<Strand> own = new ArrayList<>();
    for (Line line : lines) {
      int kept = before == null ? -1 : before.lines().indexOf(line);
      own.add(kept >= 0 ? before.strands().get(kept) : begin(run, line, before != null, slot));
    }
    return new Present(lines, own, new double[lines.size()]);
  }

  private Strand begin(Watched run, Line line, boolean follows, int slot) {
    Line drawn = follows ? line.as(unused(line.name(), slot), nextHue()) : line;
    Strand strand = new Strand(run, drawn, new Smoothed(MOST_SPANS));
    strands.add(strand);
    return strand;
  }

  private String unused(String name, int slot) {
    boolean used = strands.stream().anyMatch(strand -> strand.line().name().equals(name));
    return used ? name + " from slot " + slot : name;
  }

  private int nextHue() {
    return 1 + strands.stream().mapToInt(strand -> strand.line().hue()).max().orElse(-1);
  }

  /** Forgets the curves of a run. */
  synchronized void clear(Watched run) {
    present.remove(run);
    strands.removeIf(strand -> strand.run() == run);
  }

  /** Forgets all curves. */
  synchronized void clear() {
    present.clear();
    strands.clear();
  }

  /**
   * The curves as they are now, but for those without a value.
   *
   * @param span which of {@link Smoothed#SPANS}
   */
  synchronized List<Drawn> drawn(int span) {
    return strands.stream()
        .map(strand -> new Drawn(strand.line(), strand.curves().points(span)))
        .filter(drawn -> drawn.points().slots().length > 0)
        .toList();
  }
}
