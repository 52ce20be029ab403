package org.edgemuse.console.scene;

import java.util.Arrays;

/** Who was served by which AP and ES in a slot, in the order in which requests settled. */
final class Links {
  private static final int FIELDS = 3;

  private int[] fields = new int[16 * FIELDS];
  private int size;
  private long slot;

  /** Forgets what there was, and takes in another slot. */
  void begin(long slot) {
    this.slot = slot;
    size = 0;
  }

  void add(int ue, int ap, int es) {
    if (size + FIELDS > fields.length) {
      fields = Arrays.copyOf(fields, 2 * fields.length);
    }
    fields[size] = ue;
    fields[size + 1] = ap;
    fields[size + 2] = es;
    size += FIELDS;
  }

  long slot() {
    return slot;
  }

  int count() {
    return size / FIELDS;
  }

  int ue(int i) {
    return fields[FIELDS * i];
  }

  int ap(int i) {
    return fields[FIELDS * i + 1];
  }

  int es(int i) {
    return fields[FIELDS * i + 2];
  }
}
