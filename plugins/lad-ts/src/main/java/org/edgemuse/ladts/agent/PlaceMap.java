package org.edgemuse.ladts.agent;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arrays by numbers of 64 bits, without an object a look-up: a table with open addressing, at most
 * half full.
 */
final class PlaceMap implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_ROOM = 64;

  private final int most;
  private long[] keys = new long[FIRST_ROOM];
  private @Nullable float[][] values = new float[FIRST_ROOM][];
  private int size;

  /** A map that keeps no more arrays than that. */
  PlaceMap(int most) {
    this.most = most;
  }

  /** What is kept for the number, or null. */
  float @Nullable [] get(long key) {
    return values[find(key)];
  }

  /** Keeps an array for a number that has none, unless the map is full. */
  void put(long key, float[] value) {
    if (size == most) {
      return;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    size++;
    int at = find(key);
    keys[at] = key;
    values[at] = value;
  }

  /** All numbers that something is kept for, in ascending order. */
  long[] keys() {
    long[] used = new long[size];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        used[count++] = keys[i];
      }
    }
    Arrays.sort(used);
    return used;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (values[at] != null && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[][] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new float[2 * oldKeys.length][];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
