package org.edgemuse.inference.generation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final int SIZE = 400_001;

  @Test
  void noiseHasTheMomentsOfANormalAndNoPairHangsTogether() {
    double[] noise = Noise.of(11, SIZE);
    double[] sums = new double[4];
    for (int i = 0; i + 1 < SIZE; i++) {
      sums[0] += noise[i];
      sums[1] += noise[i] * noise[i];
      sums[2] += noise[i] * noise[i] * noise[i] * noise[i];
      sums[3] += noise[i] * noise[i + 1];
    }
    // Four standard errors: 1, sqrt 2, sqrt 96 and 1, over the root of the number.
    double unit = 4 / Math.sqrt(SIZE);
    assertEquals(0, sums[0] / SIZE, unit);
    assertEquals(1, sums[1] / SIZE, Math.sqrt(2) * unit);
    assertEquals(3, sums[2] / SIZE, Math.sqrt(96) * unit);
    assertEquals(0, sums[3] / SIZE, unit);
  }

  @Test
  void noiseHangsOnTheSeedAloneAndALongerOneBeginsAlike() {
    assertArrayEquals(Noise.of(3, 10), Arrays.copyOf(Noise.of(3, 193), 10));
    double correlated = 0;
    double[] one = Noise.of(3, 10_000);
    double[] other = Noise.of(4, 10_000);
    for (int i = 0; i < one.length; i++) {
      correlated += one[i] * other[i] / one.length;
    }
    assertEquals(0, correlated, 0.04);
  }
}
