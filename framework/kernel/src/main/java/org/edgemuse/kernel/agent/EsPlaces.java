package org.edgemuse.kernel.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.scenario.EdgeServerSpec;

/**
 * Where ESs stand: each at the AP of its number, or where a placement says, or nowhere.
 *
 * @param own whether a placement says it
 * @param xM x of each ES, m; NaN if it is nowhere
 * @param yM y of each ES, m, likewise
 * @param home the AP of each ES, or -1
 */
record EsPlaces(boolean own, double[] xM, double[] yM, int[] home) implements Serializable {
  private static final int NONE = -1;

  /** Coordinates of a mast and of the cabinet at its foot differ by so much, m. */
  private static final double AT_AP_M = 1;

  /** The places that a scenario asks for. */
  static EsPlaces of(EdgeServerSpec spec, AccessPoints aps, RunContext run) {
    int count = spec.count();
    double[] xM = new double[count];
    double[] yM = new double[count];
    int[] home = new int[count];
    Choice<Placement> placement = spec.placement();
    if (placement != null) {
      Placed.place("es", placement, run, xM, yM);
      for (int es = 0; es < count; es++) {
        home[es] = nearest(aps, xM[es], yM[es]);
      }
    } else if (spec.colocated()) {
      for (int es = 0; es < count; es++) {
        xM[es] = aps.xM(es);
        yM[es] = aps.yM(es);
        home[es] = es;
      }
    } else {
      Arrays.fill(xM, Double.NaN);
      Arrays.fill(yM, Double.NaN);
      Arrays.fill(home, NONE);
    }
    return new EsPlaces(placement != null, xM, yM, home);
  }

  /** The nearest of the APs that the place is at, the lowest index of several, or {@link #NONE}. */
  private static int nearest(AccessPoints aps, double xM, double yM) {
    int nearest = NONE;
    double least = AT_AP_M * AT_AP_M;
    for (int ap = 0; ap < aps.count(); ap++) {
      double dx = xM - aps.xM(ap);
      double dy = yM - aps.yM(ap);
      double squared = dx * dx + dy * dy;
      if (squared < least || nearest == NONE && squared == least) {
        least = squared;
        nearest = ap;
      }
    }
    return nearest;
  }

  /** Where the ES stands along x, m. */
  double xM(int es) {
    return xM[es];
  }

  /** Where the ES stands along y, m. */
  double yM(int es) {
    return yM[es];
  }

  /** The AP at which it stands, or -1. */
  int homeAp(int es) {
    return home[es];
  }
}
