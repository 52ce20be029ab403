package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/** The outlines of a park and of a lake within the streets around them. */
final class GroundPlan {
  private static final double SETBACK_M = 14;
  private static final int SHORE_POINTS = 40;

  private final Lattice lattice;
  private final Openings.Opening opening;

  private GroundPlan(Lattice lattice, Openings.Opening opening) {
    this.lattice = lattice;
    this.opening = opening;
  }

  static List<Spot> outline(Lattice lattice, Openings.Opening opening, Draws draws) {
    GroundPlan plan = new GroundPlan(lattice, opening);
    return opening.use() == Openings.Use.PARK ? plan.park() : plan.shore(draws);
  }

  /** Along the streets around it. */
  private List<Spot> park() {
    int i = opening.i();
    int j = opening.j();
    int wide = opening.wide();
    int high = opening.high();
    List<Spot> outline = new ArrayList<>();
    for (int k = 0; k < wide; k++) {
      outline.add(inward(i + k, j));
    }
    for (int k = 0; k < high; k++) {
      outline.add(inward(i + wide, j + k));
    }
    for (int k = wide; k > 0; k--) {
      outline.add(inward(i + k, j + high));
    }
    for (int k = high; k > 0; k--) {
      outline.add(inward(i, j + k));
    }
    return outline;
  }

  private Spot inward(int i, int j) {
    double dx = i == opening.i() ? SETBACK_M : i == opening.i() + opening.wide() ? -SETBACK_M : 0;
    double dy = j == opening.j() ? SETBACK_M : j == opening.j() + opening.high() ? -SETBACK_M : 0;
    return lattice.spot(lattice.junction(i, j)).plus(dx, dy);
  }

  /** A round shape whose distance from its middle swings. */
  private List<Spot> shore(Draws draws) {
    int i = opening.i();
    int j = opening.j();
    double west = 0;
    double south = 0;
    double east = Double.POSITIVE_INFINITY;
    double north = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= opening.high(); k++) {
      west = Math.max(west, inward(i, j + k).x());
      east = Math.min(east, inward(i + opening.wide(), j + k).x());
    }
    for (int k = 0; k <= opening.wide(); k++) {
      south = Math.max(south, inward(i + k, j).y());
      north = Math.min(north, inward(i + k, j + opening.high()).y());
    }
    double halfWide = (east - west) / 2;
    double halfHigh = (north - south) / 2;
    List<Spot> shore = new ArrayList<>();
    for (int k = 0; k < SHORE_POINTS; k++) {
      double turn = 2 * StrictMath.PI * k / SHORE_POINTS;
      double swing = 0.8 + 0.11 * wave(2 * turn, draws, 0) + 0.06 * wave(3 * turn, draws, 1);
      double dx = halfWide * swing * StrictMath.cos(turn);
      double dy = halfHigh * swing * StrictMath.sin(turn);
      shore.add(new Spot((west + east) / 2 + dx, (south + north) / 2 + dy));
    }
    return shore;
  }

  private static double wave(double angle, Draws draws, int which) {
    return StrictMath.sin(angle + 2 * StrictMath.PI * draws.uniform(which, 0, 0));
  }
}
