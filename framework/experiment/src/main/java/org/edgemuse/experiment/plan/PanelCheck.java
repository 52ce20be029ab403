package org.edgemuse.experiment.plan;

import org.edgemuse.experiment.figure.PanelFigure;
import org.edgemuse.kernel.config.Nearest;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;

/** Checks the panels of a figure. */
final class PanelCheck {
  private PanelCheck() {}

  static void check(
      Node.Mapping figure, FigureSpec spec, Layout layout, boolean effects, Problems problems) {
    if (spec.panels().isEmpty()) {
      return;
    }
    Where at = FigureCheck.place(figure, "panels");
    if (!spec.y().isEmpty()) {
      problems.add(
          FigureCheck.place(figure, "y"),
          "A figure has either one chart, of y, or several, of panels (y: null drops an inherited"
              + " one)");
    }
    if (effects) {
      problems.add(
          at, "Effects are one chart; panels need figure.x, the sampled key that they lie along");
    }
    if (spec.panels().size() > PanelFigure.MOST) {
      problems.add(
          at,
          "The figure has %d panels, more than %d"
              .formatted(spec.panels().size(), PanelFigure.MOST));
    }
    for (int panel = 0; panel < spec.panels().size(); panel++) {
      if (spec.panels().get(panel).y().isEmpty()) {
        problems.add(y(figure, panel), "A panel must show at least one column");
      }
      for (String name : spec.panels().get(panel).cases()) {
        if (!layout.cases().contains(name)) {
          problems.add(at(figure, panel, "cases"), Nearest.unknown("case", name, layout.cases()));
        }
      }
    }
  }

  /** Where the columns of a panel stand. */
  static Where y(Node.Mapping figure, int panel) {
    return at(figure, panel, "y");
  }

  private static Where at(Node.Mapping figure, int panel, String key) {
    if (figure.get("panels") instanceof Node.Sequence list) {
      Node item = list.items().get(panel);
      return item instanceof Node.Mapping mapping ? FigureCheck.place(mapping, key) : item.where();
    }
    return FigureCheck.place(figure, "panels");
  }
}
