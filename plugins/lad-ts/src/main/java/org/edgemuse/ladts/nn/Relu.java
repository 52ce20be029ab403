package org.edgemuse.ladts.nn;

/** The rectifier max(0, x). */
public final class Relu {
  private Relu() {}

  /** Rectifies n samples in place. */
  public static void forward(float[][] x, int n) {
    for (float[] row : x) {
      forward(row, n);
    }
  }

  /** Rectifies row[0 .. n) in place. A NaN stays one. */
  public static void forward(float[] row, int n) {
    for (int b = 0; b < n; b++) {
      row[b] = Math.max(row[b], 0);
    }
  }

  /** Turns dL/dy into dL/dx in place, given y = max(0, x). */
  public static void backward(float[][] y, float[][] d, int n) {
    for (int j = 0; j < y.length; j++) {
      backward(y[j], d[j], n);
    }
  }

  private static void backward(float[] y, float[] d, int n) {
    for (int b = 0; b < n; b++) {
      d[b] = y[b] > 0 ? d[b] : 0;
    }
  }
}
