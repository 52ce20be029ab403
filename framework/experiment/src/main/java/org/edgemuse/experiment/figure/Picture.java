package org.edgemuse.experiment.figure;

/** What can be drawn into a file: one chart, or several side by side. */
public sealed interface Picture permits Figure, PanelFigure {
  /** Heading, or empty. */
  String title();

  /** Small print below, or empty. */
  String caption();

  /** What messages and screen readers call it. */
  String name();
}
