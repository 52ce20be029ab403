package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A convex polygon, its corners counter-clockwise.
 *
 * @param corners at least three, or none if nothing is left of it
 */
record Convex(List<Spot> corners) {

  /** Corners that are closer than this are one. */
  private static final double SAME_M = 0.5;

  Convex {
    corners = List.copyOf(corners);
  }

  double area() {
    double twice = 0;
    for (int k = 0; k < corners.size(); k++) {
      Spot here = corners.get(k);
      Spot next = next(k);
      twice += here.x() * next.y() - next.x() * here.y();
    }
    return twice / 2;
  }

  private Spot next(int k) {
    return corners.get((k + 1) % corners.size());
  }

  /** What is left if each side moves inward; {@code m} has the metres for each. */
  Convex inset(double... m) {
    Convex left = this;
    for (int k = 0; k < corners.size(); k++) {
      left = left.leftOf(corners.get(k), next(k), m[k]);
    }
    return left;
  }

  /** What is left if all sides move inward alike. */
  Convex insetAll(double m) {
    double[] all = new double[corners.size()];
    Arrays.fill(all, m);
    return inset(all);
  }

  /** The part that lies to the left of the line from one place to another, so many metres off. */
  Convex leftOf(Spot from, Spot to, double m) {
    double length = from.distance(to);
    double dx = (to.x() - from.x()) / length;
    double dy = (to.y() - from.y()) / length;
    List<Spot> kept = new ArrayList<>();
    for (int k = 0; k < corners.size(); k++) {
      Spot here = corners.get(k);
      Spot next = next(k);
      double in = dx * (here.y() - from.y()) - dy * (here.x() - from.x()) - m;
      double inNext = dx * (next.y() - from.y()) - dy * (next.x() - from.x()) - m;
      if (in >= 0) {
        add(kept, here);
      }
      if (in >= 0 != inNext >= 0) {
        add(kept, here.towards(next, in / (in - inNext)));
      }
    }
    if (kept.size() > 1 && kept.get(0).distance(kept.get(kept.size() - 1)) < SAME_M) {
      kept.remove(kept.size() - 1);
    }
    return new Convex(kept.size() < 3 ? List.of() : kept);
  }

  private static void add(List<Spot> kept, Spot spot) {
    if (kept.isEmpty() || kept.get(kept.size() - 1).distance(spot) >= SAME_M) {
      kept.add(spot);
    }
  }

  /** The two parts at a line across the longest side, {@code part} of the way along it. */
  List<Convex> split(double part) {
    int longest = 0;
    for (int k = 1; k < corners.size(); k++) {
      if (corners.get(k).distance(next(k)) > corners.get(longest).distance(next(longest))) {
        longest = k;
      }
    }
    Spot side = corners.get(longest);
    Spot at = side.towards(next(longest), part);
    Spot across = at.plus(side.y() - next(longest).y(), next(longest).x() - side.x());
    return List.of(leftOf(at, across, 0), leftOf(across, at, 0));
  }
}
