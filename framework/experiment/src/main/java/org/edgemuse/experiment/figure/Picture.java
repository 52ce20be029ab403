package org.edgemuse.experiment.figure;

import java.util.List;

/** What can be drawn into a file: one chart, or several side by side. */
public sealed interface Picture permits Figure, PanelFigure {
  /** Heading, or empty. */
  String title();

  /** Small print below, or empty. */
  String caption();

  /** The names that its lines need to be told apart, each once; there may be too many to show. */
  List<String> legend();

  /** What messages and screen readers call it. */
  String name();
}
