package org.edgemuse.mobility.trace;

import java.util.List;
import org.edgemuse.kernel.api.map.Trace;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.fault.Culprit;

/** Looks through traces before UEs follow them. */
final class TraceCheck {
  private TraceCheck() {}

  /**
   * Tells the run of gaps.
   *
   * @throws IllegalArgumentException if a trace has no samples, or leaves the area
   */
  static void check(List<Trace> traces, double maxGapS, RunContext run) {
    int gaps = 0;
    int gapped = 0;
    for (Trace trace : traces) {
      if (trace.timeS().length == 0) {
        throw new IllegalArgumentException("Trace '%s' has no samples".formatted(trace.name()));
      }
      int before = gaps;
      for (int i = 0; i < trace.timeS().length; i++) {
        requireInside(trace, i, run.area());
        gaps += i > 0 && trace.timeS()[i] - trace.timeS()[i - 1] > maxGapS ? 1 : 0;
      }
      gapped += gaps > before ? 1 : 0;
    }
    if (gaps > 0) {
      run.report(
          "userEquipments.mobility.traces: gaps of more than %s s in which UEs stand still, to jump at their end: %d, in %d of %d traces"
              .formatted(Culprit.number(maxGapS), gaps, gapped, traces.size()));
    }
  }

  private static void requireInside(Trace trace, int i, Area area) {
    double xM = trace.xM()[i];
    double yM = trace.yM()[i];
    if (!(xM >= 0 && xM <= area.widthM() && yM >= 0 && yM <= area.heightM())) {
      throw new IllegalArgumentException(
          "Trace '%s' is outside the area, %s m x %s m, at %s s: sample %d is at (%s, %s)"
              .formatted(
                  trace.name(),
                  Culprit.number(area.widthM()),
                  Culprit.number(area.heightM()),
                  Culprit.number(trace.timeS()[i]),
                  i + 1,
                  Culprit.number(xM),
                  Culprit.number(yM)));
    }
  }
}
