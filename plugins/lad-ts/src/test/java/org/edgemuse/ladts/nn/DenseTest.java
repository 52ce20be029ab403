package org.edgemuse.ladts.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.random.BitStream;
import org.edgemuse.ladts.testing.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenseTest {
  private static final int OFFSET = 3;
  private static final double CLOSE = 1e-4;

  private final BitStream stream = BitStream.of(Draws.of(1, "dense"), 0);

  private float[] parameters(Dense layer) {
    float[] parameters = new float[layer.end()];
    layer.initialise(parameters, stream);
    return parameters;
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "4,4,4", "5,7,3", "22,20,64", "6,3,17", "58,20,9"})
  void forwardAndBackwardAreTheSumsOfTheirDefinitions(int inputs, int outputs, int n) {
    Dense layer = new Dense(OFFSET, inputs, outputs);
    float[] w = parameters(layer);
    float[][] x = Rows.normal(inputs, n, 1);
    float[][] dy = Rows.normal(outputs, n, 2);
    float[][] y = new float[outputs][n];
    float[][] dx = Rows.normal(inputs, n, 3);
    float[] g = new float[w.length];
    layer.forward(w, x, y, n);
    layer.inputGradient(w, dy, dx, n);
    layer.addGradient(g, dy, x, n);
    for (int b = 0; b < n; b++) {
      for (int j = 0; j < outputs; j++) {
        double sum = w[OFFSET + outputs * inputs + j];
        for (int k = 0; k < inputs; k++) {
          sum += (double) w[OFFSET + j * inputs + k] * x[k][b];
        }
        assertEquals(sum, y[j][b], CLOSE);
      }
      for (int k = 0; k < inputs; k++) {
        double sum = 0;
        for (int j = 0; j < outputs; j++) {
          sum += (double) w[OFFSET + j * inputs + k] * dy[j][b];
        }
        assertEquals(sum, dx[k][b], CLOSE);
      }
    }
    for (int j = 0; j < outputs; j++) {
      double bias = 0;
      for (int b = 0; b < n; b++) {
        bias += dy[j][b];
      }
      assertEquals(bias, g[OFFSET + outputs * inputs + j], CLOSE);
      for (int k = 0; k < inputs; k++) {
        double sum = 0;
        for (int b = 0; b < n; b++) {
          sum += (double) dy[j][b] * x[k][b];
        }
        assertEquals(sum, g[OFFSET + j * inputs + k], CLOSE);
      }
    }
    assertEquals(0, g[0] + g[1] + g[2], "what lies before the layer is not its own");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,7", "22,20", "58,21"})
  void aSampleEqualsItsColumnOfABatchBitByBit(int inputs, int outputs) {
    Dense layer = new Dense(OFFSET, inputs, outputs);
    float[] w = parameters(layer);
    int n = 37;
    float[][] x = Rows.normal(inputs, n, 4);
    float[][] y = new float[outputs][n];
    layer.forward(w, x, y, n);
    for (int b = 0; b < n; b++) {
      float[] single = new float[outputs];
      layer.forward(w, Rows.column(x, b), single);
      assertArrayEquals(Rows.column(y, b), single);
    }
  }

  @ParameterizedTest
  @CsvSource({"4,16,22", "20,16,5"})
  void partsAddUpToTheWhole(int one, int two, int three) {
    Dense layer = new Dense(0, one + two + three, 6);
    float[] w = parameters(layer);
    int n = 8;
    float[][] x = Rows.normal(one + two + three, n, 5);
    float[][] whole = new float[6][n];
    float[][] parts = new float[6][n];
    layer.forward(w, x, whole, n);
    layer.setBiases(w, parts, n);
    layer.addPart(w, one + two, three, part(x, one + two, three), parts, n);
    layer.addPart(w, one, two, part(x, one, two), parts, n);
    layer.addPart(w, 0, one, part(x, 0, one), parts, n);
    for (int j = 0; j < 6; j++) {
      assertArrayEquals(whole[j], parts[j], (float) CLOSE);
    }
  }

  private static float[][] part(float[][] x, int from, int count) {
    float[][] part = new float[count][];
    System.arraycopy(x, from, part, 0, count);
    return part;
  }

  @ParameterizedTest
  @CsvSource({"100,50"})
  void weightsStartUniformWithinTheRootOfTheInputs(int inputs, int outputs) {
    double squares = 0;
    float[] w = parameters(new Dense(0, inputs, outputs));
    for (float weight : w) {
      assertTrue(Math.abs(weight) <= 0.1);
      squares += weight * weight;
    }
    assertEquals(0.01 / 3, squares / w.length, 2e-4);
  }
}
