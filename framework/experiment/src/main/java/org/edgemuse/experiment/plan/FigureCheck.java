package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/** Checks a figure against what the experiment will yield. */
final class FigureCheck {
  private FigureCheck() {}

  static void check(
      Node.Mapping figure, FigureSpec spec, Layout layout, boolean slotRows, Problems problems) {
    List<String> dimensions = new ArrayList<>(layout.variedKeys());
    dimensions.add(FigureSpec.SCHEDULER);
    if (!layout.incentives().isEmpty()) {
      dimensions.add(FigureSpec.INCENTIVE);
    }
    if (spec.series() != null && !dimensions.contains(spec.series())) {
      problems.add(place(figure, "series"), Nearest.unknown("series", spec.series(), dimensions));
    }
    dimensions.add(FigureSpec.SLOT);
    boolean overSlots = FigureSpec.SLOT.equals(spec.x());
    if (spec.x() != null && !dimensions.contains(spec.x())) {
      problems.add(place(figure, "x"), Nearest.unknown("x", spec.x(), dimensions));
    } else if (overSlots && !slotRows) {
      problems.add(place(figure, "x"), "x (slot) needs recordSlots: {every: 1} in the scenario");
    }
    checkOnly(figure, spec, layout, problems);
    List<String> columns = overSlots ? layout.slotMetrics() : layout.metrics();
    for (String pattern : spec.y()) {
      if (Globs.matching(pattern, columns).isEmpty()) {
        problems.add(place(figure, "y"), Nearest.unknown("metric column", pattern, columns));
      }
    }
  }

  /** Where keys vary, a label may name a line as well; then only the drawing knows. */
  private static void checkOnly(
      Node.Mapping figure, FigureSpec spec, Layout layout, Problems problems) {
    List<String> labels = new ArrayList<>(layout.schedulers());
    labels.addAll(layout.incentives());
    for (String label : spec.only()) {
      if (layout.axes().isEmpty() && layout.incentives().isEmpty() && !labels.contains(label)) {
        problems.add(place(figure, "only"), Nearest.unknown("label", label, labels));
      }
    }
  }

  private static Where place(Node.Mapping figure, String key) {
    return figure.keys().getOrDefault(key, figure.where());
  }
}
