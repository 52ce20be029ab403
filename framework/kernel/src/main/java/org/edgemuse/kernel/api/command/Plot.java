package org.edgemuse.kernel.api.command;

import java.util.List;

/**
 * What a figure shows: panels side by side.
 *
 * @param title what stands above them, or ""
 * @param panels at least one
 */
public record Plot(String title, List<Panel> panels) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no panel
   */
  public Plot {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("A plot needs a panel");
    }
  }

  /**
   * Curves over common axes.
   *
   * @param title what stands above it, or ""
   * @param xLabel what runs to the right, with its unit
   * @param yLabel what runs upwards, with its unit
   * @param logX whether equal distances to the right are equal ratios; what is not above 0 is left
   *     out then
   * @param logY the same upwards
   * @param curves at least one, each with a name of its own
   */
  public record Panel(
      String title, String xLabel, String yLabel, boolean logX, boolean logY, List<Curve> curves) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no curve, or two have the same name
     */
    public Panel {
      curves = List.copyOf(curves);
      if (curves.isEmpty()) {
        throw new IllegalArgumentException("A panel needs a curve");
      }
      if (curves.stream().map(Curve::name).distinct().count() < curves.size()) {
        throw new IllegalArgumentException("Two curves of a panel have the same name");
      }
    }
  }

  /**
   * Points of a measurement or a function.
   *
   * @param name what the legend calls it
   * @param x the coordinates to the right; they rise where a line joins the points
   * @param y the coordinates upwards, as many; NaN for a gap
   * @param pointsOnly whether no line joins them
   */
  public record Curve(String name, double[] x, double[] y, boolean pointsOnly) {

    /**
     * Copies the arrays.
     *
     * @throws IllegalArgumentException if there are not as many x as y, or none
     */
    public Curve {
      if (x.length == 0 || x.length != y.length) {
        throw new IllegalArgumentException(
            "Curve '%s' has %d x and %d y".formatted(name, x.length, y.length));
      }
      x = x.clone();
      y = y.clone();
    }

    @Override
    public double[] x() {
      return x.clone();
    }

    @Override
    public double[] y() {
      return y.clone();
    }
  }
}
