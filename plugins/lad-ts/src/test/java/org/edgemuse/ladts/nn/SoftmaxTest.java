package org.edgemuse.ladts.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.ladts.testing.Rows;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final int CHOICES = 7;
  private static final int N = 33;

  @Test
  void exponentialsStayWithinTheStatedError() {
    double worst = 0;
    for (int i = 0; i <= 870_000; i++) {
      float x = -i / 10_000f;
      double exact = Math.exp(x);
      worst = Math.max(worst, Math.abs(Exponential.of(x) - exact) / exact);
    }
    assertTrue(worst < 3e-7, "relative error " + worst);
    assertEquals(1, Exponential.of(0));
    assertEquals(0, Exponential.of(-90));
    assertEquals(0, Exponential.of(Float.NEGATIVE_INFINITY));
    assertTrue(Float.isNaN(Exponential.of(Float.NaN)));
  }

  @Test
  void probabilitiesAndLogarithmsAreThoseOfTheFormula() {
    float[][] z = logits();
    float[][] p = new float[CHOICES][N];
    float[][] logP = new float[CHOICES][N];
    new Softmax(N).forward(z, p, logP, N);
    for (int b = 0; b < N; b++) {
      double sum = 0;
      for (int a = 0; a < CHOICES; a++) {
        sum += Math.exp((double) z[a][b] - z[0][b]);
      }
      for (int a = 0; a < CHOICES; a++) {
        double log = (double) z[a][b] - z[0][b] - Math.log(sum);
        assertEquals(Math.exp(log), p[a][b], 1e-6);
        assertEquals(log, logP[a][b], 1e-5 * Math.max(1, Math.abs(log)));
      }
    }
  }

  @Test
  void aSampleEqualsItsColumnOfABatchBitByBit() {
    float[][] z = logits();
    float[][] p = new float[CHOICES][N];
    new Softmax(N).forward(z, p, N);
    for (int b = 0; b < N; b++) {
      float[] single = Rows.column(z, b);
      Softmax.ofSample(single, single, CHOICES);
      assertArrayEquals(Rows.column(p, b), single);
    }
  }

  @Test
  void backwardIsTheJacobianOfTheFormula() {
    float[][] p = new float[CHOICES][N];
    new Softmax(N).forward(logits(), p, N);
    float[][] given = Rows.normal(CHOICES, N, 2);
    float[][] d = Rows.normal(CHOICES, N, 2);
    new Softmax(N).backward(p, d, N);
    for (int b = 0; b < N; b++) {
      for (int a = 0; a < CHOICES; a++) {
        double sum = 0;
        for (int c = 0; c < CHOICES; c++) {
          sum += given[c][b] * ((double) (a == c ? p[a][b] : 0) - (double) p[a][b] * p[c][b]);
        }
        assertEquals(sum, d[a][b], 1e-6);
      }
    }
  }

  private static float[][] logits() {
    float[][] z = Rows.normal(CHOICES, N, 1);
    for (int b = 0; b < N; b++) {
      for (int a = 0; a < CHOICES; a++) {
        // Some tight, some far apart, some far from 0.
        z[a][b] = z[a][b] * b + 100 * (b % 3);
      }
    }
    return z;
  }
}
