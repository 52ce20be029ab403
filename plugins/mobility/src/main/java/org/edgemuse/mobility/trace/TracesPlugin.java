package org.edgemuse.mobility.trace;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.MobilityModel;

/** Makes UEs that follow the traces of the map. */
public final class TracesPlugin implements Plugin<MobilityModel, TracesPlugin.Options> {

  /**
   * Options of the model.
   *
   * @param startS when the run starts, s from the earliest sample of all traces
   * @param maxGapS samples farther apart than this are not connected, s
   * @param after what UEs do when their traces are over
   * @param repeat whether traces are followed by several UEs if there are fewer traces than UEs
   */
  public record Options(
      @Default("0")
          @Range(min = 0)
          @Unit("s")
          @Doc("When the run starts, from the earliest sample of all traces")
          double startS,
      @Default("600")
          @Range(min = 0, openMin = true)
          @Unit("s")
          @Doc("Between samples farther apart a UE stands still, and jumps at the end")
          double maxGapS,
      @Default("stay") @Doc("What a UE does when its trace is over") After after,
      @Default("false") @Doc("UEs without a trace of their own take the first ones again")
          boolean repeat)
      implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Along the traces of the map, UE n along trace n";
  }

  @Override
  public MobilityModel create(Options options, RunContext run) {
    WorldMap map = run.map();
    List<Trace> traces = map == null ? List.of() : map.traces();
    if (traces.isEmpty()) {
      throw new IllegalArgumentException(
          "Mobility 'traces' needs a map with traces: %s"
              .formatted(
                  map == null ? "the scenario's key map says which" : "the map has none of them"));
    }
    if (traces.size() < run.ueCount() && !options.repeat()) {
      throw new IllegalArgumentException(
          "userEquipments.count (%d) is more than the %d traces of the map; with repeat: true UEs take them again"
              .formatted(run.ueCount(), traces.size()));
    }
    List<Trace> followed = traces.subList(0, Math.min(traces.size(), run.ueCount()));
    TraceCheck.check(followed, options.maxGapS(), run);
    return new Traces(
        followed, options.startS(), run.slotS(), options.maxGapS(), options.after(), run.ueCount());
  }
}
