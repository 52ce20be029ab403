package org.edgemuse.ladts.nn;

/** The matrix product of a layer for a single sample: the same sums as {@link Products} takes. */
final class SampleProducts {
  private SampleProducts() {}

  /** y += W x, with W of rows x columns in a flat array, row by row. */
  static void accumulate(
      float[] w, int offset, int stride, int rows, int columns, float[] x, float[] y) {
    int row = 0;
    // Four sums side by side: each has to wait for its own last addition.
    for (; row + 3 < rows; row += 4) {
      int at0 = offset + row * stride;
      int at1 = at0 + stride;
      int at2 = at1 + stride;
      int at3 = at2 + stride;
      float y0 = y[row];
      float y1 = y[row + 1];
      float y2 = y[row + 2];
      float y3 = y[row + 3];
      for (int k = 0; k < columns; k++) {
        float u = x[k];
        y0 += w[at0 + k] * u;
        y1 += w[at1 + k] * u;
        y2 += w[at2 + k] * u;
        y3 += w[at3 + k] * u;
      }
      y[row] = y0;
      y[row + 1] = y1;
      y[row + 2] = y2;
      y[row + 3] = y3;
    }
    for (; row < rows; row++) {
      float sum = y[row];
      for (int k = 0; k < columns; k++) {
        sum += w[offset + row * stride + k] * x[k];
      }
      y[row] = sum;
    }
  }
}
