package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/** A list of request handles that allocates only to grow. */
public final class HandleList implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] handles = new int[16];
  private int size;

  void add(int handle) {
    if (size == handles.length) {
      handles = Arrays.copyOf(handles, 2 * size);
    }
    handles[size++] = handle;
  }

  /** Number of handles. */
  public int size() {
    return size;
  }

  /**
   * The i-th handle.
   *
   * @throws IndexOutOfBoundsException if there is none; what is left of an earlier slot is not
   *     shown
   */
  public int get(int i) {
    return handles[Objects.checkIndex(i, size)];
  }

  void set(int i, int handle) {
    handles[i] = handle;
  }

  void truncate(int size) {
    this.size = size;
  }

  void clear() {
    size = 0;
  }
}
