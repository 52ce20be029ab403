package org.edgemuse.experiment.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several charts in a grid, up to three in a row and four as two by two, with the same x axis of
 * numbers where it is of the same quantity, or each with its own names, and one legend: what is
 * called the same looks the same in all of them, and what is always alone in its chart needs no
 * name. Each has the title of its figure after (a), (b), (c), its own y axis, and no caption.
 *
 * @param title heading of all panels, or empty
 * @param panels the charts, row by row
 * @param caption small print below all, or empty
 */
public record PanelFigure(String title, List<Figure> panels, String caption) implements Picture {
  /** Panels that a figure has room for. */
  public static final int MOST = 12;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no panel, there are more than twelve, or some are
   *     of bars and others not
   */
  public PanelFigure {
    panels = List.copyOf(panels);
    if (panels.isEmpty() || panels.size() > MOST) {
      throw new IllegalArgumentException(
          "figure '%s' must have 1 to %d panels, not %d".formatted(title, MOST, panels.size()));
    }
    for (Figure panel : panels) {
      if (panel.isBars() != panels.get(0).isBars()) {
        throw new IllegalArgumentException(
            "figure '%s': panels '%s' and '%s' differ in what lies along x"
                .formatted(title, panels.get(0).name(), panel.name()));
      }
    }
  }

  @Override
  public String name() {
    return title.isEmpty() ? panels.get(0).name() : title;
  }

  /** The names of the lines of all panels, each once, with those of the legend first. */
  List<String> labels() {
    Set<String> labels = new LinkedHashSet<>(legend());
    panels.forEach(panel -> labels.addAll(panel.labels()));
    return List.copyOf(labels);
  }

  /** The names of the lines that share a panel with others. */
  @Override
  public List<String> legend() {
    Set<String> labels = new LinkedHashSet<>();
    panels.forEach(panel -> labels.addAll(panel.legend()));
    return List.copyOf(labels);
  }

  /** The distinct values of x in rising order. */
  TreeSet<Double> places() {
    TreeSet<Double> places = new TreeSet<>();
    panels.forEach(panel -> places.addAll(panel.places()));
    return places;
  }

  /** Whether all panels have the same along x, so that the lowest can say it for all. */
  boolean sharesX() {
    return alignsX()
        && panels.stream().allMatch(p -> p.categories().equals(panels.get(0).categories()));
  }

  /** Whether the x axis is of one quantity in all panels, so that it spans the same. */
  boolean alignsX() {
    Figure first = panels.get(0);
    return panels.stream()
        .allMatch(p -> p.xLabel().equals(first.xLabel()) && p.xScale() == first.xScale());
  }

  /** How many panels stand in a row. */
  int columns() {
    return panels.size() == 4 ? 2 : Math.min(3, panels.size());
  }

  /** The title of a panel behind its letter, which a lone one needs not. */
  String title(int panel) {
    String own = panels.get(panel).title();
    String letter = panels.size() == 1 ? "" : "(" + (char) ('a' + panel) + ")";
    return letter.isEmpty() || own.isEmpty() ? letter + own : letter + " " + own;
  }
}
