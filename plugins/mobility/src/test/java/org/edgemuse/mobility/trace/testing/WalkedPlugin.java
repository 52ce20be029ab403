package org.edgemuse.mobility.trace.testing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;

/**
 * A map of 300 m x 40 m in which somebody was seen every seven seconds, and once an hour later: at
 * a border and somewhere between, by turns.
 */
public final class WalkedPlugin implements Plugin<WorldMap, WalkedPlugin.Options> {

  /** How many traces there are, and how wide the map is. */
  public record Options(
      @Default("20") @Doc("number of traces") int traces,
      @Default("300") @Doc("width") double widthM)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "A narrow map with traces";
  }

  @Override
  public WorldMap create(Options options, RunContext run) {
    return new Walked(
        new Area(options.widthM(), 40),
        IntStream.range(0, options.traces()).mapToObj(WalkedPlugin::trace).toList());
  }

  private static Trace trace(int n) {
    double[] timeS = IntStream.range(0, 12).mapToDouble(i -> n + 7 * i).toArray();
    timeS[11] += 3600;
    double[] xM = Arrays.stream(timeS).map(t -> (int) t % 2 == 0 ? 300 : 11.1 * n).toArray();
    double[] yM = Arrays.stream(timeS).map(t -> (int) t % 3 == 0 ? 40 : n / 3.0).toArray();
    return new Trace("walker " + n, timeS, xM, yM);
  }

  private record Walked(Area area, List<Trace> traces) implements WorldMap {}
}
