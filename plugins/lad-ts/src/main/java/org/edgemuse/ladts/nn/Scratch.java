package org.edgemuse.ladts.nn;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * Rows to compute in, of no meaning between two passes: a checkpoint keeps their shape, not what
 * stands in them.
 */
public final class Scratch implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int count;
  private final int columns;
  private transient float[][] rows;

  /** Makes count rows of the given number of columns. */
  public Scratch(int count, int columns) {
    this.count = count;
    this.columns = columns;
    rows = new float[count][columns];
  }

  /** The rows themselves. */
  public float[][] rows() {
    return rows;
  }

  /** The only row of a scratch that has one. */
  public float[] row() {
    return rows[0];
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    rows = new float[count][columns];
  }
}
