package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import java.util.Arrays;

/** The requests of one slot in the order of their admission; grows until it fits the busiest. */
final class Admissions implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] handles = new int[16];
  private int[] resources = new int[16];
  private int count;

  /** Takes a request and returns its number in the slot, from 0. */
  int add(int resource, int handle) {
    if (count == handles.length) {
      handles = Arrays.copyOf(handles, 2 * count);
      resources = Arrays.copyOf(resources, 2 * count);
    }
    handles[count] = handle;
    resources[count] = resource;
    return count++;
  }

  int count() {
    return count;
  }

  int handle(int i) {
    return handles[i];
  }

  int resource(int i) {
    return resources[i];
  }

  void clear() {
    count = 0;
  }
}
