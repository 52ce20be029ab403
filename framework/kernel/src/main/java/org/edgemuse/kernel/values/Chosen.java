package org.edgemuse.kernel.values;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/** One of a few numbers, each as likely as the others. */
public final class Chosen implements Distribution {
  private static final long serialVersionUID = 1L;

  private final double[] choices;
  private final double[] ascending;

  /**
   * Copies the array.
   *
   * @param choices the numbers, finite, at least one; one that stands twice is twice as likely
   * @throws IllegalArgumentException if there is no number, or one is not finite
   */
  public Chosen(double[] choices) {
    if (choices.length == 0) {
      throw new IllegalArgumentException("there must be a number to choose");
    }
    Numbers.requireFinite(choices);
    this.choices = choices.clone();
    ascending = choices.clone();
    Arrays.sort(ascending);
  }

  /** A copy of the numbers, in the order given. */
  public double[] choices() {
    return choices.clone();
  }

  @Override
  public double fromBits(long bits) {
    return choices[(int) Draws.scale(bits, choices.length)];
  }

  @Override
  public double fromUniform(double u) {
    return ascending[(int) (u * ascending.length)];
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
