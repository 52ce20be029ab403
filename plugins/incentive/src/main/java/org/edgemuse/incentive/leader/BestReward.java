package org.edgemuse.incentive.leader;

import org.edgemuse.incentive.follower.AspReply;

/**
 * The reward that serves an MU best at one ASP when a ms of QoE is worth s to it: the maximum of s
 * Q - R Q over the ASP's full answer.
 *
 * <p>Latency times r = sqrt R is convex and piecewise linear in r, the largest of its lines slope r
 * + intercept, each with intercept &gt;= 0 and slope &lt; kappa. Hence the reward that buys a QoE
 * is convex in the QoE, and the maximum unique. On a line it is the root of {@link Cubic} with
 * kappa - slope and the intercept; where the root of the left line lies right of the corner and
 * that of the right line left of it, it is the corner (the breakpoint). The search keeps a line on
 * either side and looks at the next candidate until that lies on a line it knows.
 */
final class BestReward {
  private static final int LOOK_LIMIT = 200;
  private static final double SAME_LINE = 1e-14;

  private double root;
  private double qoeMs;
  private double qoeSlope;

  private double slope;
  private double intercept;

  /**
   * Finds it.
   *
   * @param lo root of the least reward allowed
   * @param hi root of the largest
   * @param guess where to look first
   */
  void find(AspReply reply, int slot, double s, double lo, double hi, double guess) {
    double idle = reply.idleRoot(slot);
    if (s <= idle * idle || hi <= idle) {
      refuse(s, lo, hi);
      return;
    }
    double kappa = reply.kappaMs(slot);
    double leftAt = lo;
    double rightAt = hi;
    boolean left = false;
    boolean right = false;
    double leftSlope = 0;
    double leftIntercept = 0;
    double rightSlope = 0;
    double rightIntercept = 0;
    double at = Math.min(hi, Math.max(lo, Math.max(idle, guess)));
    for (int look = 0; look < LOOK_LIMIT; look++) {
      look(reply, slot, at);
      double latencyRoot = reply.latencyRoot(slot);
      boolean served = latencyRoot < kappa * at;
      if (!served && s <= at * at) {
        refuse(s, lo, hi);
        return;
      }
      boolean onKnown =
          look > 0
              && ((left && same(latencyRoot, leftSlope * at + leftIntercept))
                  || (right && same(latencyRoot, rightSlope * at + rightIntercept)));
      boolean rises = !served || Cubic.value(kappa - slope, intercept, s, at) < 0;
      if (onKnown || (rises && at == hi) || (!rises && at == lo)) {
        accept(kappa, s, at, latencyRoot, onKnown && at > lo && at < hi);
        return;
      }
      if (rises) {
        left = true;
        leftAt = at;
        leftSlope = slope;
        leftIntercept = intercept;
      } else {
        right = true;
        rightAt = at;
        rightSlope = slope;
        rightIntercept = intercept;
      }
      double fromLeft = left ? Cubic.root(kappa - leftSlope, leftIntercept, s, leftAt) : hi;
      double fromRight = right ? Cubic.root(kappa - rightSlope, rightIntercept, s, rightAt) : lo;
      double next;
      if (!right) {
        next = fromLeft;
      } else if (!left) {
        next = fromRight;
      } else {
        double corner = (leftIntercept - rightIntercept) / (rightSlope - leftSlope);
        next = fromRight >= corner ? fromRight : Math.min(fromLeft, corner);
        next = next > leftAt ? Math.min(next, rightAt) : leftAt;
      }
      at = Math.min(hi, Math.max(lo, next));
    }
    accept(kappa, s, at, reply.latencyRoot(slot), false);
  }

  private void look(AspReply reply, int slot, double at) {
    reply.probe(slot, at);
    slope = reply.slope(slot);
    intercept = reply.intercept(slot);
  }

  private static boolean same(double latencyRoot, double line) {
    return Math.abs(latencyRoot - line) <= SAME_LINE * latencyRoot;
  }

  private void accept(double kappa, double s, double at, double latencyRoot, boolean interior) {
    root = at;
    qoeMs = Math.max(0, kappa - latencyRoot / at);
    double tangent = kappa - slope;
    boolean smooth =
        interior
            && qoeMs > 0
            && Math.abs(Cubic.value(tangent, intercept, s, at))
                <= 1e-9 * (tangent * at * at * at + s * intercept);
    qoeSlope = smooth ? intercept / (at * at) * Cubic.slope(tangent, intercept, at) : 0;
  }

  // No QoE here is worth its reward, and every reward that buys none is equally good. R = s is what
  // the best reward tends to as the QoE goes to 0, so with it nothing jumps when an MU comes or
  // goes.
  private void refuse(double s, double lo, double hi) {
    root = Math.min(hi, Math.max(lo, Math.sqrt(s)));
    qoeMs = 0;
    qoeSlope = 0;
  }

  /** Root of the reward found. */
  double root() {
    return root;
  }

  /** The QoE that it buys, in ms. */
  double qoeMs() {
    return qoeMs;
  }

  /** Change of the QoE per change of s, 0 at a corner or limit. */
  double qoeSlope() {
    return qoeSlope;
  }
}
