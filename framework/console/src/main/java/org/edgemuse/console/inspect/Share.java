package org.edgemuse.console.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How probable it is that a UE chooses something.
 *
 * @param name of what is chosen
 * @param probability 0 to 1
 */
record Share(String name, double probability) {

  /**
   * The most probable of several, the first of equals first.
   *
   * @param kind what they are: AP or ES
   * @param most how many are told at most
   */
  static List<Share> largest(String kind, int count, IntToDoubleFunction probability, int most) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shares.add(new Share(kind + " " + i, probability.applyAsDouble(i)));
    }
    shares.sort(Comparator.comparingDouble(Share::probability).reversed());
    return List.copyOf(shares.subList(0, Math.min(most, count)));
  }
}
