package org.edgemuse.ladts.nn;

import java.io.Serializable;
import java.util.Arrays;

/** Softmax over the rows (one a choice) of each sample, with its logarithm and its gradient. */
public final class Softmax implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Scratch work;

  /** Made for up to the given number of samples. */
  public Softmax(int columns) {
    work = new Scratch(2, columns);
  }

  /** p = softmax(z) for n samples; p may be z. */
  public void forward(float[][] z, float[][] p, int n) {
    float[] max = work.rows()[0];
    float[] sum = work.rows()[1];
    exponentials(z, p, max, sum, n);
    for (int b = 0; b < n; b++) {
      sum[b] = 1 / sum[b];
    }
    for (float[] row : p) {
      scale(row, sum, n);
    }
  }

  /** p = softmax(z) and logP = log p for n samples, three different arrays. */
  public void forward(float[][] z, float[][] p, float[][] logP, int n) {
    float[] max = work.rows()[0];
    float[] sum = work.rows()[1];
    exponentials(z, p, max, sum, n);
    for (int b = 0; b < n; b++) {
      max[b] += (float) StrictMath.log(sum[b]);
      sum[b] = 1 / sum[b];
    }
    for (int a = 0; a < p.length; a++) {
      scale(p[a], sum, n);
      subtract(z[a], max, logP[a], n);
    }
  }

  private static void exponentials(float[][] z, float[][] p, float[] max, float[] sum, int n) {
    System.arraycopy(z[0], 0, max, 0, n);
    for (float[] row : z) {
      raise(max, row, n);
    }
    Arrays.fill(sum, 0, n, 0);
    for (int a = 0; a < p.length; a++) {
      float[] za = z[a];
      float[] pa = p[a];
      for (int b = 0; b < n; b++) {
        float e = Exponential.of(za[b] - max[b]);
        pa[b] = e;
        sum[b] += e;
      }
    }
  }

  private static void raise(float[] max, float[] row, int n) {
    for (int b = 0; b < n; b++) {
      max[b] = Math.max(max[b], row[b]);
    }
  }

  private static void scale(float[] row, float[] factor, int n) {
    for (int b = 0; b < n; b++) {
      row[b] *= factor[b];
    }
  }

  private static void subtract(float[] z, float[] s, float[] y, int n) {
    for (int b = 0; b < n; b++) {
      y[b] = z[b] - s[b];
    }
  }

  /** Turns dL/dp into dL/dz in place: p (d - sum of p d), for n samples. */
  public void backward(float[][] p, float[][] d, int n) {
    float[] mean = work.rows()[0];
    Arrays.fill(mean, 0, n, 0);
    for (int a = 0; a < p.length; a++) {
      addProduct(p[a], d[a], mean, n);
    }
    for (int a = 0; a < p.length; a++) {
      spread(p[a], mean, d[a], n);
    }
  }

  private static void addProduct(float[] p, float[] d, float[] mean, int n) {
    for (int b = 0; b < n; b++) {
      mean[b] += p[b] * d[b];
    }
  }

  private static void spread(float[] p, float[] mean, float[] d, int n) {
    for (int b = 0; b < n; b++) {
      d[b] = p[b] * (d[b] - mean[b]);
    }
  }

  /** p = softmax(z) of one sample of the given size; p may be z. */
  public static void ofSample(float[] z, float[] p, int size) {
    float max = z[0];
    for (int a = 0; a < size; a++) {
      max = Math.max(max, z[a]);
    }
    float sum = 0;
    for (int a = 0; a < size; a++) {
      p[a] = Exponential.of(z[a] - max);
      sum += p[a];
    }
    float factor = 1 / sum;
    for (int a = 0; a < size; a++) {
      p[a] *= factor;
    }
  }
}
