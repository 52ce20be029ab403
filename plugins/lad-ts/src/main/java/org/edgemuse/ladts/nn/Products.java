package org.edgemuse.ladts.nn;

/**
 * The matrix products of a layer. A batch is a list of rows, one a feature, whose columns are the
 * samples: {@code x[feature][sample]}. So the inner loops run along samples over plain rows, which
 * the JIT turns into vector instructions, and each sum over features keeps its order: results do
 * not depend on the width of vectors, and a batch of one equals a single sample bit by bit.
 *
 * <p>Matrices lie in flat arrays, row by row: entry (row, column) at {@code offset + row * stride +
 * column}.
 */
final class Products {
  private Products() {}

  /** y += W x for n samples, with W of rows x columns. */
  static void accumulate(
      float[] w, int offset, int stride, int rows, int columns, float[][] x, float[][] y, int n) {
    for (int row = 0; row < rows; row++) {
      combine(w, offset + row * stride, 1, columns, x, y[row], n);
    }
  }

  /** y += W^T x for n samples, with W of rows x columns. */
  static void accumulateTransposed(
      float[] w, int offset, int stride, int rows, int columns, float[][] x, float[][] y, int n) {
    for (int column = 0; column < columns; column++) {
      combine(w, offset + column, stride, rows, x, y[column], n);
    }
  }

  /** y += sum of w[at + k step] x[k] over k. */
  private static void combine(
      float[] w, int at, int step, int terms, float[][] x, float[] y, int n) {
    int k = 0;
    // Four terms at once: fewer loads of y, and few enough that the JIT of 17 still vectorises.
    for (; k + 3 < terms; k += 4, at += 4 * step) {
      float w0 = w[at];
      float w1 = w[at + step];
      float w2 = w[at + 2 * step];
      float w3 = w[at + 3 * step];
      addFour(w0, x[k], w1, x[k + 1], w2, x[k + 2], w3, x[k + 3], y, n);
    }
    for (; k < terms; k++, at += step) {
      addOne(w[at], x[k], y, n);
    }
  }

  private static void addFour(
      float w0,
      float[] x0,
      float w1,
      float[] x1,
      float w2,
      float[] x2,
      float w3,
      float[] x3,
      float[] y,
      int n) {
    for (int b = 0; b < n; b++) {
      y[b] = y[b] + w0 * x0[b] + w1 * x1[b] + w2 * x2[b] + w3 * x3[b];
    }
  }

  private static void addOne(float w, float[] x, float[] y, int n) {
    for (int b = 0; b < n; b++) {
      y[b] = y[b] + w * x[b];
    }
  }

  /** G += d x^T, summed over n samples, with G of rows x columns. */
  static void accumulateOuter(
      float[] g, int offset, int stride, int rows, int columns, float[][] d, float[][] x, int n) {
    int row = 0;
    for (; row + 3 < rows; row += 4) {
      int column = 0;
      for (; column + 3 < columns; column += 4) {
        outerFour(g, offset + row * stride + column, stride, d, row, x, column, n);
      }
      for (; column < columns; column++) {
        for (int r = row; r < row + 4; r++) {
          g[offset + r * stride + column] += dot(d[r], x[column], n);
        }
      }
    }
    for (; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        g[offset + row * stride + column] += dot(d[row], x[column], n);
      }
    }
  }

  /**
   * A tile of 4 x 4 sums. Java fixes the order of a sum, so the JIT must not vectorise it; sixteen
   * sums side by side keep the adders busy instead.
   */
  private static void outerFour(
      float[] g, int at, int stride, float[][] d, int row, float[][] x, int column, int n) {
    float[] d0 = d[row];
    float[] d1 = d[row + 1];
    float[] d2 = d[row + 2];
    float[] d3 = d[row + 3];
    float[] x0 = x[column];
    float[] x1 = x[column + 1];
    float[] x2 = x[column + 2];
    float[] x3 = x[column + 3];
    float s00 = 0;
    float s01 = 0;
    float s02 = 0;
    float s03 = 0;
    float s10 = 0;
    float s11 = 0;
    float s12 = 0;
    float s13 = 0;
    float s20 = 0;
    float s21 = 0;
    float s22 = 0;
    float s23 = 0;
    float s30 = 0;
    float s31 = 0;
    float s32 = 0;
    float s33 = 0;
    for (int b = 0; b < n; b++) {
      float u0 = x0[b];
      float u1 = x1[b];
      float u2 = x2[b];
      float u3 = x3[b];
      float v = d0[b];
      s00 += v * u0;
      s01 += v * u1;
      s02 += v * u2;
      s03 += v * u3;
      v = d1[b];
      s10 += v * u0;
      s11 += v * u1;
      s12 += v * u2;
      s13 += v * u3;
      v = d2[b];
      s20 += v * u0;
      s21 += v * u1;
      s22 += v * u2;
      s23 += v * u3;
      v = d3[b];
      s30 += v * u0;
      s31 += v * u1;
      s32 += v * u2;
      s33 += v * u3;
    }
    addRow(g, at, s00, s01, s02, s03);
    addRow(g, at + stride, s10, s11, s12, s13);
    addRow(g, at + 2 * stride, s20, s21, s22, s23);
    addRow(g, at + 3 * stride, s30, s31, s32, s33);
  }

  private static void addRow(float[] g, int at, float s0, float s1, float s2, float s3) {
    g[at] += s0;
    g[at + 1] += s1;
    g[at + 2] += s2;
    g[at + 3] += s3;
  }

  private static float dot(float[] d, float[] x, int n) {
    float sum = 0;
    for (int b = 0; b < n; b++) {
      sum += d[b] * x[b];
    }
    return sum;
  }

  /** The sum of row[0 .. n). */
  static float sum(float[] row, int n) {
    float sum = 0;
    for (int b = 0; b < n; b++) {
      sum += row[b];
    }
    return sum;
  }
}
