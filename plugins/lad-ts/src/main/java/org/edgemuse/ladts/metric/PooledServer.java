package org.edgemuse.ladts.metric;

import java.io.Serializable;
import java.util.Arrays;

/**
 * One server that has the task with the least work left in service, and turns to another whenever
 * that has less: the order with the least total sojourn time of all, those that know the future
 * included (L. Schrage, <i>A proof of the optimality of the shortest remaining processing time
 * discipline</i>, Operations Research 16, 1968). Exact, by a heap of what is left of each task.
 */
final class PooledServer implements Serializable {
  private static final long serialVersionUID = 1L;

  private double[] left = new double[16];
  private double[] arrivedS = new double[16];
  private int size;
  private double nowS;
  private double sojournS;
  private long arrived;

  /** A server without tasks at time 0. */
  PooledServer() {}

  /** A server in the same state that goes on by itself. */
  PooledServer copy() {
    PooledServer copy = new PooledServer();
    copy.left = left.clone();
    copy.arrivedS = arrivedS.clone();
    copy.size = size;
    copy.nowS = nowS;
    copy.sojournS = sojournS;
    copy.arrived = arrived;
    return copy;
  }

  /** Tasks that have arrived. */
  long arrived() {
    return arrived;
  }

  /** Seconds from arrival to end, over all tasks that are done. */
  double sojournS() {
    return sojournS;
  }

  /** Takes a task now. */
  void arrive(double work) {
    if (size == left.length) {
      left = Arrays.copyOf(left, 2 * size);
      arrivedS = Arrays.copyOf(arrivedS, 2 * size);
    }
    int at = size++;
    while (at > 0 && left[(at - 1) / 2] > work) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    left[at] = work;
    arrivedS[at] = nowS;
    arrived++;
  }

  /**
   * Works until then.
   *
   * @param capacity work a second
   * @param untilS not before now; infinity to finish all that there is
   */
  void serve(double capacity, double untilS) {
    while (size > 0) {
      double endS = nowS + left[0] / capacity;
      if (endS > untilS) {
        left[0] -= (untilS - nowS) * capacity;
        break;
      }
      nowS = endS;
      sojournS += endS - arrivedS[0];
      removeFirst();
    }
    if (untilS < Double.POSITIVE_INFINITY) {
      nowS = untilS;
    }
  }

  private void removeFirst() {
    int last = --size;
    double work = left[last];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && left[child + 1] < left[child]) {
        child++;
      }
      if (left[child] >= work) {
        break;
      }
      move(child, at);
      at = child;
    }
    left[at] = work;
    arrivedS[at] = arrivedS[last];
  }

  private void move(int from, int to) {
    left[to] = left[from];
    arrivedS[to] = arrivedS[from];
  }
}
