package org.edgemuse.places.extent;

/** The least and largest coordinates of positions, and where they were met. */
public final class Bounds implements Positions.Visitor {
  private double leastX = Double.POSITIVE_INFINITY;
  private double mostX = Double.NEGATIVE_INFINITY;
  private double leastY = Double.POSITIVE_INFINITY;
  private double mostY = Double.NEGATIVE_INFINITY;
  private int leftmost;
  private int rightmost;
  private int lowest;
  private int highest;

  /** Those of one file. */
  public static Bounds of(Positions positions) {
    Bounds bounds = new Bounds();
    positions.visit(bounds);
    return bounds;
  }

  @Override
  public void at(double x, double y, int place) {
    if (x < leastX) {
      leastX = x;
      leftmost = place;
    }
    if (x > mostX) {
      mostX = x;
      rightmost = place;
    }
    if (y < leastY) {
      leastY = y;
      lowest = place;
    }
    if (y > mostY) {
      mostY = y;
      highest = place;
    }
  }

  /** Whether no position was met. */
  public boolean isEmpty() {
    return leastX > mostX;
  }

  /** The least x. */
  public double leastX() {
    return leastX;
  }

  /** The largest x. */
  public double mostX() {
    return mostX;
  }

  /** The least y. */
  public double leastY() {
    return leastY;
  }

  /** The largest y. */
  public double mostY() {
    return mostY;
  }

  /** The place with the least x. */
  public int leftmost() {
    return leftmost;
  }

  /** The place with the largest x. */
  public int rightmost() {
    return rightmost;
  }

  /** The place with the least y. */
  public int lowest() {
    return lowest;
  }

  /** The place with the largest y. */
  public int highest() {
    return highest;
  }
}
