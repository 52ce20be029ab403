package org.edgemuse.mobility.street.route;

import java.util.Arrays;

/**
 * Junctions in the order of their distances, which may fall while they wait: a heap in which each
 * has up to four below it, which needs fewer steps than two.
 */
final class JunctionHeap {
  private static final int BELOW = 4;
  private static final int OUTSIDE = -1;

  private final double[] distance;
  private final int[] heap;
  private final int[] placeOf;
  private int size;

  /**
   * An empty heap.
   *
   * @param distance of each junction; only ever lowered, and {@link #rise} is called then
   */
  JunctionHeap(double[] distance) {
    this.distance = distance;
    heap = new int[distance.length];
    placeOf = new int[distance.length];
    Arrays.fill(placeOf, OUTSIDE);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether the junction waits. */
  boolean holds(int junction) {
    return placeOf[junction] != OUTSIDE;
  }

  /** Lets a junction wait, or find its place again after its distance fell. */
  void rise(int junction) {
    int at = holds(junction) ? placeOf[junction] : size++;
    double own = distance[junction];
    while (at > 0) {
      int above = (at - 1) / BELOW;
      if (!(own < distance[heap[above]])) {
        break;
      }
      put(at, heap[above]);
      at = above;
    }
    put(at, junction);
  }

  /** Removes the junction of the least distance. */
  int takeNearest() {
    int nearest = heap[0];
    placeOf[nearest] = OUTSIDE;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return nearest;
  }

  private void sink(int junction) {
    double own = distance[junction];
    int at = 0;
    for (int first = 1; first < size; first = BELOW * at + 1) {
      int least = first;
      for (int other = first + 1; other < Math.min(first + BELOW, size); other++) {
        least = distance[heap[other]] < distance[heap[least]] ? other : least;
      }
      if (!(distance[heap[least]] < own)) {
        break;
      }
      put(at, heap[least]);
      at = least;
    }
    put(at, junction);
  }

  private void put(int at, int junction) {
    heap[at] = junction;
    placeOf[junction] = at;
  }
}
