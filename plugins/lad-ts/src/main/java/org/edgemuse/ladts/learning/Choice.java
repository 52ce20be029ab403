package org.edgemuse.ladts.learning;

import org.edgemuse.ladts.random.BitStream;

/** Ways to choose an action. */
public final class Choice {
  private Choice() {}

  /** The first of the largest. */
  public static int largest(float[] values) {
    int best = 0;
    for (int a = 1; a < values.length; a++) {
      if (values[a] > values[best]) {
        best = a;
      }
    }
    return best;
  }

  /** One by its probability, by inversion; the probabilities add up to 1 but for rounding. */
  public static int sample(float[] probabilities, BitStream stream) {
    double left = stream.uniform();
    int last = 0;
    for (int a = 0; a < probabilities.length; a++) {
      if (probabilities[a] > 0) {
        last = a;
        left -= probabilities[a];
        if (left < 0) {
          return a;
        }
      }
    }
    return last;
  }
}
