package org.edgemuse.kernel.agent;

import java.util.Locale;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.fault.Culprit;

/** Puts a population where its placement says. */
final class Placed {
  private Placed() {}

  /**
   * Fills in the places.
   *
   * @throws ConfigException naming the place of the choice, if the placement refuses its options
   * @throws org.edgemuse.kernel.fault.NonsenseException if one lies outside the area
   */
  static void place(
      String population, Choice<Placement> choice, RunContext run, double[] xM, double[] yM) {
    Placement placement = choice.create(run);
    try {
      placement.place(population, xM, yM);
    } catch (IllegalArgumentException refused) {
      throw new ConfigException(choice.where(), refused);
    }
    Culprit maker = choice.culprit(placement);
    for (int i = 0; i < xM.length; i++) {
      requireInside(maker, population, i, "xM", xM[i], run.area().widthM());
      requireInside(maker, population, i, "yM", yM[i], run.area().heightM());
    }
  }

  private static void requireInside(
      Culprit maker, String population, int index, String what, double placeM, double lengthM) {
    if (!(placeM >= 0 && placeM <= lengthM)) {
      throw maker.gave(
          what,
          placeM,
          "of %s %d".formatted(population.toUpperCase(Locale.ROOT), index),
          "in the area, 0 to %s".formatted(Culprit.number(lengthM)));
    }
  }
}
