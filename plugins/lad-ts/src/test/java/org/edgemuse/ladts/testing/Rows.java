package org.edgemuse.ladts.testing;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.random.Ziggurat;

/** Rows of random numbers. */
public final class Rows {
  private Rows() {}

  /** Standard normal numbers, the same for the same entity. */
  public static float[][] normal(int rows, int columns, long entity) {
    BitStream stream = BitStream.of(Draws.of(5, "rows"), entity);
    float[][] x = new float[rows][columns];
    for (float[] row : x) {
      Ziggurat.fill(row, columns, stream);
    }
    return x;
  }

  /** A column of rows. */
  public static float[] column(float[][] rows, int b) {
    float[] column = new float[rows.length];
    for (int k = 0; k < rows.length; k++) {
      column[k] = rows[k][b];
    }
    return column;
  }
}
