package org.edgemuse.ladts.nn;

import java.io.Serializable;

/** Room for the hidden layers of a single sample. */
public final class SampleRoom implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Scratch hidden;

  /** For hidden layers of the given width. */
  public SampleRoom(int width) {
    hidden = new Scratch(2, width);
  }

  /** The first hidden layer. */
  public float[] first() {
    return hidden.rows()[0];
  }

  /** The second hidden layer. */
  public float[] second() {
    return hidden.rows()[1];
  }
}
