package org.edgemuse.kernel.coverage;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/** A list of APs that allocates only to grow. */
public final class ApList implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] aps = new int[16];
  private int size;

  /** Number of APs. */
  public int size() {
    return size;
  }

  /**
   * The i-th AP.
   *
   * @throws IndexOutOfBoundsException if there is none; what is left of an earlier list is not
   *     shown
   */
  public int get(int i) {
    return aps[Objects.checkIndex(i, size)];
  }

  void add(int ap) {
    if (size == aps.length) {
      aps = Arrays.copyOf(aps, 2 * size);
    }
    aps[size++] = ap;
  }

  void set(int i, int ap) {
    aps[i] = ap;
  }

  void truncate(int size) {
    this.size = size;
  }

  /** Puts the APs in the order of their indices. */
  void sort() {
    Arrays.sort(aps, 0, size);
  }
}
