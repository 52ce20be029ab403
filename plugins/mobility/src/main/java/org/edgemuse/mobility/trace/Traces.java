package org.edgemuse.mobility.trace;

import java.util.List;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;

/**
 * Each UE goes along a trace: straight and evenly from one sample to the next, but across a gap it
 * stands still and jumps at its end. As with every model, a slot's move takes UEs to where they are
 * at the slot's end: in slot n, n slots and one after the run's start. Before its trace begins a UE
 * stands at the first sample. Each UE knows which sample it has passed last, so that a move looks
 * at those of its slot only.
 */
final class Traces implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final List<Trace> traces;
  private final double startS;
  private final double slotS;
  private final double maxGapS;
  private final After after;

  /** The last sample that the UE's time has come to; 0 also before the first. */
  private final int[] passed;

  /**
   * A model.
   *
   * @param traces UE n follows number n modulo how many there are
   * @param startS when the run starts, s from the earliest sample
   * @param maxGapS samples farther apart than this are not connected, s
   */
  Traces(List<Trace> traces, double startS, double slotS, double maxGapS, After after, int ues) {
    this.traces = List.copyOf(traces);
    this.startS = startS;
    this.slotS = slotS;
    this.maxGapS = maxGapS;
    this.after = after;
    passed = new int[ues];
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    Trace trace = traces.get(ue % traces.size());
    double[] timeS = trace.timeS();
    double atS = within(timeS, startS + (now.slot() + 1) * slotS);
    int at = passed[ue];
    if (atS < timeS[at]) {
      at = 0;
    }
    while (at + 1 < timeS.length && timeS[at + 1] <= atS) {
      at++;
    }
    passed[ue] = at;
    double gapS = at + 1 < timeS.length ? timeS[at + 1] - timeS[at] : 0;
    double gone = gapS > maxGapS || gapS == 0 ? 0 : Math.max(0, atS - timeS[at]) / gapS;
    places.put(ue, between(trace.xM(), at, gone), between(trace.yM(), at, gone));
  }

  /** The time of the trace that is meant by a time of the run. */
  private double within(double[] timeS, double atS) {
    double firstS = timeS[0];
    double roundS = timeS[timeS.length - 1] - firstS;
    if (after == After.STAY || roundS == 0 || atS <= firstS + roundS) {
      return atS;
    }
    double intoS = (atS - firstS) % roundS;
    // The end of a round is its last sample, not the first one of the next.
    return firstS + (intoS == 0 ? roundS : intoS);
  }

  /** Rounding must not carry it beyond its ends, which may lie on the area's border. */
  private static double between(double[] placeM, int at, double gone) {
    double from = placeM[at];
    if (gone == 0) {
      return from;
    }
    double to = placeM[at + 1];
    double there = from + (to - from) * gone;
    return Math.max(Math.min(from, to), Math.min(Math.max(from, to), there));
  }
}
