package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import org.edgemuse.kernel.agent.AccessPoints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The squares around the APs' reach in a tree, to be asked for those that hold a point. A search
 * allocates nothing once its list has grown. Checkpoints hold no tree: it is built when it is first
 * asked.
 */
final class CoveredGround implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Up to so many APs a pass over all of them is as fast: both take a third of a microsecond. */
  static final int FEW = 128;

  /** Wider than rounding can make a distance, so that nobody on a square's border is missed. */
  private static final double MARGIN = 1e-9;

  private final AccessPoints aps;
  private final Limits limits;
  private final double farthestM;
  private transient @Nullable Search search;

  /**
   * The ground that APs cover.
   *
   * @param limits how far each AP reaches at most
   * @param farthestM no two points of the area are farther apart, m
   */
  CoveredGround(AccessPoints aps, Limits limits, double farthestM) {
    this.aps = aps;
    this.limits = limits;
    this.farthestM = farthestM;
  }

  /** Puts the APs whose squares hold the point into a list, in no order. */
  void find(double xM, double yM, ApList out) {
    Search search = this.search;
    if (search == null) {
      search = new Search(tree());
      this.search = search;
    }
    search.at(xM, yM, out);
  }

  private STRtree tree() {
    STRtree tree = new STRtree();
    for (int ap = 0; ap < aps.count(); ap++) {
      double reachM = limits.reachM(ap);
      if (reachM > 0) {
        // The tree cannot hold squares without an end.
        double halfM = Math.min(reachM, farthestM);
        Envelope square = new Envelope(aps.xM(ap), aps.xM(ap), aps.yM(ap), aps.yM(ap));
        square.expandBy(halfM + MARGIN * (halfM + farthestM));
        tree.insert(square, ap);
      }
    }
    tree.build();
    return tree;
  }

  /** A question at a point, over and over again. */
  private static final class Search implements ItemVisitor {
    private final STRtree tree;
    private final Envelope point = new Envelope();
    private @Nullable ApList out;

    Search(STRtree tree) {
      this.tree = tree;
    }

    void at(double xM, double yM, ApList out) {
      this.out = out;
      point.init(xM, xM, yM, yM);
      tree.query(point, this);
      this.out = null;
    }

    @Override
    public void visitItem(Object ap) {
      ApList out = this.out;
      if (out != null) {
        out.add((Integer) ap);
      }
    }
  }
}
