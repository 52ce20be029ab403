package org.edgemuse.experiment.draw;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.Distribution;
import org.edgemuse.kernel.values.Uniform;

/**
 * A column of numbers that hang on its name, the seed and the row alone, whatever else is drawn.
 *
 * @param name of the column
 * @param distribution of its numbers
 */
public record DrawnColumn(String name, Distribution distribution) {
  private static final String OPTION = "--column";

  /**
   * Reads {@code NAME=DISTRIBUTION}, the distribution in YAML's flow style.
   *
   * @throws IllegalArgumentException if there is no name
   * @throws org.edgemuse.kernel.config.ConfigException if the distribution is none
   */
  public static DrawnColumn parse(String text, Catalog catalog) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? "" : text.substring(0, equals).strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          OPTION + " ('" + text + "') must be NAME=DISTRIBUTION, as in 'size={uniform: [2, 10]}'");
    }
    Node written = Nodes.parse(new Where(OPTION, 0, name), text.substring(equals + 1));
    return new DrawnColumn(name, new Binder(catalog).bindDistribution(written));
  }

  /** What the column of its uniform numbers is called. */
  public String uniformName() {
    return "u_" + name;
  }

  /** The uniform number in [0, 1) of a row. */
  double uniform(long seed, int row) {
    double drawn = Draws.of(seed, "draw/" + name).uniform(row, 0, 0);
    // As where a world draws one: down from the upper end. The difference is exact.
    return distribution instanceof Uniform ? Math.min(1 - drawn, Math.nextDown(1.0)) : drawn;
  }

  /** The number of the row with this uniform number. */
  double value(double uniform) {
    return distribution.fromUniform(uniform);
  }
}
