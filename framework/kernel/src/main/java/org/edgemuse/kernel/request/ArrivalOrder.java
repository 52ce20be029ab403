package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;

/** Sorts requests by home AP and keeps their order of arrival within one: a counting sort. */
final class ArrivalOrder implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] start;
  private int[] sorted = new int[16];

  ArrivalOrder(int apCount) {
    // One bucket before the APs' own is for requests without a home.
    start = new int[apCount + 2];
  }

  void sort(HandleList handles, RequestTable table) {
    int size = handles.size();
    Arrays.fill(start, 0);
    for (int i = 0; i < size; i++) {
      start[table.homeAp(handles.get(i)) + 2]++;
    }
    for (int bucket = 1; bucket < start.length; bucket++) {
      start[bucket] += start[bucket - 1];
    }
    if (sorted.length < size) {
      sorted = new int[Math.max(size, 2 * sorted.length)];
    }
    for (int i = 0; i < size; i++) {
      int handle = handles.get(i);
      sorted[start[table.homeAp(handle) + 1]++] = handle;
    }
    for (int i = 0; i < size; i++) {
      handles.set(i, sorted[i]);
    }
  }
}
