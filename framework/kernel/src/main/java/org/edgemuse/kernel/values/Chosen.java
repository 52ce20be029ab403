package org.edgemuse.kernel.values;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * One of a few numbers, each as likely as the others.
 *
 * @param choices the numbers, finite, at least one; one that stands twice is twice as likely
 */
public record Chosen(double[] choices) implements Distribution {
  /**
   * Copies the array.
   *
   * @throws IllegalArgumentException if there is no number, or one is not finite
   */
  public Chosen {
    choices = choices.clone();
    if (choices.length == 0) {
      throw new IllegalArgumentException("there must be a number to choose");
    }
    Numbers.requireFinite(choices);
  }

  /** A copy of the numbers. */
  @Override
  public double[] choices() {
    return choices.clone();
  }

  @Override
  public double fromBits(long bits) {
    return choices[(int) Draws.scale(bits, choices.length)];
  }

  @Override
  public double fromUniform(double u) {
    return choices[(int) (u * choices.length)];
  }

  @Override
  public double mean(long entity) {
    double sum = 0;
    for (double choice : choices) {
      sum += choice;
    }
    return sum / choices.length;
  }

  @Override
  public double min() {
    return Numbers.least(choices);
  }

  @Override
  public double max() {
    return Numbers.largest(choices);
  }

  @Override
  public boolean isWhole() {
    return Numbers.areWhole(choices);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chosen chosen && Arrays.equals(choices, chosen.choices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(choices);
  }

  @Override
  public String toString() {
    return "Chosen" + Arrays.toString(choices);
  }
}
