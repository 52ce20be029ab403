package org.edgemuse.kernel.config;

import java.util.Arrays;
import org.edgemuse.kernel.api.random.Draws;

/**
 * One of a few numbers, each as likely as the others.
 *
 * @param choices the numbers, finite, at least one; one that stands twice is twice as likely
 */
public record ChosenValues(double[] choices) implements Values {
  /**
   * Copies the array.
   *
   * @throws IllegalArgumentException if there is no number, or one is not finite
   */
  public ChosenValues {
    choices = choices.clone();
    if (choices.length == 0) {
      throw new IllegalArgumentException("there must be a number to choose");
    }
    for (double choice : choices) {
      Finite.require(choice);
    }
  }

  /** A copy of the numbers. */
  @Override
  public double[] choices() {
    return choices.clone();
  }

  @Override
  public double at(Draws draws, long entity, long index) {
    return choices[draws.below(choices.length, entity, index, 0)];
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
    double least = choices[0];
    for (double choice : choices) {
      least = Math.min(least, choice);
    }
    return least;
  }

  @Override
  public double max() {
    double largest = choices[0];
    for (double choice : choices) {
      largest = Math.max(largest, choice);
    }
    return largest;
  }

  @Override
  public boolean isWhole() {
    for (double choice : choices) {
      if (choice != Math.rint(choice)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChosenValues chosen && Arrays.equals(choices, chosen.choices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(choices);
  }

  @Override
  public String toString() {
    return "ChosenValues" + Arrays.toString(choices);
  }
}
