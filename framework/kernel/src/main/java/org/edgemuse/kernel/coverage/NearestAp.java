package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.agent.AccessPoints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.AbstractNode;
import org.locationtech.jts.index.strtree.Boundable;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the AP nearest to a point, the lowest index of several: exactly the one that a pass over
 * all APs finds. A tree of the APs is searched branch by branch, nearer ones first and none that
 * lies farther than the nearest AP so far; {@link STRtree#nearestNeighbour} allocates, and takes
 * any of several.
 */
final class NearestAp implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Up to so many APs a pass over all of them is as fast: both take a quarter of a microsecond. */
  private static final int FEW = 256;

  private final AccessPoints aps;
  private final boolean scans;
  private transient @Nullable AbstractNode root;
  private transient double x;
  private transient double y;
  private transient int nearest;
  private transient double least;

  NearestAp(AccessPoints aps) {
    this(aps, aps.count() <= FEW);
  }

  /**
   * A search among APs.
   *
   * @param scans whether it passes over all APs each time
   */
  NearestAp(AccessPoints aps, boolean scans) {
    this.aps = aps;
    this.scans = scans;
  }

  /** The AP nearest to the point, the lowest index of several. */
  int find(double xM, double yM) {
    x = xM;
    y = yM;
    nearest = 0;
    least = Double.POSITIVE_INFINITY;
    if (scans) {
      for (int ap = 0; ap < aps.count(); ap++) {
        consider(ap);
      }
    } else {
      search(root());
    }
    return nearest;
  }

  private AbstractNode root() {
    AbstractNode root = this.root;
    if (root == null) {
      STRtree tree = new STRtree();
      for (int ap = 0; ap < aps.count(); ap++) {
        tree.insert(new Envelope(new Coordinate(aps.xM(ap), aps.yM(ap))), ap);
      }
      root = tree.getRoot();
      this.root = root;
    }
    return root;
  }

  private void search(AbstractNode node) {
    List<?> children = node.getChildBoundables();
    int first = nearestChild(children);
    visit((Boundable) children.get(first));
    for (int i = 0; i < children.size(); i++) {
      if (i != first) {
        visit((Boundable) children.get(i));
      }
    }
  }

  private int nearestChild(List<?> children) {
    int first = 0;
    double leastOfAll = Double.POSITIVE_INFINITY;
    for (int i = 0; i < children.size(); i++) {
      double squared = leastSquared((Boundable) children.get(i));
      if (squared < leastOfAll) {
        leastOfAll = squared;
        first = i;
      }
    }
    return first;
  }

  private void visit(Boundable child) {
    // What is as far may hold a lower index.
    if (leastSquared(child) <= least) {
      if (child instanceof AbstractNode branch) {
        search(branch);
      } else {
        consider((Integer) ((ItemBoundable) child).getItem());
      }
    }
  }

  /**
   * No AP of the branch is nearer. Rounding preserves order, so that this holds for the distances
   * that {@link #consider} computes, too.
   */
  private double leastSquared(Boundable child) {
    Envelope box = (Envelope) child.getBounds();
    double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
    double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
    return dx * dx + dy * dy;
  }

  private void consider(int ap) {
    double dx = x - aps.xM(ap);
    double dy = y - aps.yM(ap);
    double squared = dx * dx + dy * dy;
    if (squared < least || squared == least && ap < nearest) {
      least = squared;
      nearest = ap;
    }
  }
}
