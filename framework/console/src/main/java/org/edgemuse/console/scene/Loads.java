package org.edgemuse.console.scene;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Seconds of work that the APs or the ESs had in a slot: what was left from the slot before and
 * what the slot brought. A discipline that settles requests in later slots brings what is then
 * left, at least.
 */
final class Loads {
  private final double[] loadS;
  private final double[] leftS;
  private final double[] broughtS;

  Loads(int count) {
    loadS = new double[count];
    leftS = new double[count];
    broughtS = new double[count];
  }

  /** Forgets what was left, as for a new episode, or after slots that were not seen. */
  void forget() {
    Arrays.fill(leftS, 0);
  }

  void bring(int index, double soloS) {
    broughtS[index] += soloS;
  }

  /**
   * Ends a slot.
   *
   * @param backlogS what is left at its end, s
   * @return the largest load
   */
  double endSlot(IntToDoubleFunction backlogS) {
    double most = 0;
    for (int i = 0; i < loadS.length; i++) {
      double left = backlogS.applyAsDouble(i);
      loadS[i] = Math.max(leftS[i] + broughtS[i], left);
      leftS[i] = left;
      broughtS[i] = 0;
      most = Math.max(most, loadS[i]);
    }
    return most;
  }

  /** Seconds of work in the last slot. */
  double loadS(int index) {
    return loadS[index];
  }

  /** Seconds that are left of it. */
  double leftS(int index) {
    return leftS[index];
  }
}
