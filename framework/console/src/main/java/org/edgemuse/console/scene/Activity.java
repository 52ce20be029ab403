package org.edgemuse.console.scene;

import java.util.Arrays;

/**
 * When each UE's request waits, is generated, and is received. Of several requests of a UE, the one
 * that is over last counts, the later one of two that are over at once. Times are seconds since the
 * run began.
 */
final class Activity {
  private final double[] startS;
  private final double[] generateFromS;
  private final double[] receiveFromS;
  private final double[] overS;

  Activity(int ues) {
    startS = new double[ues];
    generateFromS = new double[ues];
    receiveFromS = new double[ues];
    overS = new double[ues];
    clear();
  }

  /** Forgets all requests. */
  void clear() {
    Arrays.fill(overS, Double.NEGATIVE_INFINITY);
  }

  /** Takes note of a request whose parts are known. */
  void note(int ue, double startS, double waitS, double generateS, double receiveS) {
    double generateFrom = startS + waitS;
    double receiveFrom = generateFrom + generateS;
    double over = receiveFrom + receiveS;
    if (over >= overS[ue]) {
      this.startS[ue] = startS;
      generateFromS[ue] = generateFrom;
      receiveFromS[ue] = receiveFrom;
      overS[ue] = over;
    }
  }

  /**
   * What the UE's request is at when a slot ends; if nothing is left of it then, the part that took
   * longest of the slot.
   */
  UeState state(int ue, double slotStartS, double slotEndS) {
    if (overS[ue] == Double.NEGATIVE_INFINITY) {
      return UeState.IDLE;
    }
    if (slotEndS < generateFromS[ue]) {
      return UeState.WAITING;
    }
    if (slotEndS < receiveFromS[ue]) {
      return UeState.GENERATING;
    }
    if (slotEndS < overS[ue]) {
      return UeState.RECEIVING;
    }
    double waitS = generateFromS[ue] - Math.max(startS[ue], slotStartS);
    double generateS = receiveFromS[ue] - Math.max(generateFromS[ue], slotStartS);
    double receiveS = overS[ue] - Math.max(receiveFromS[ue], slotStartS);
    if (!(waitS > 0 || generateS > 0 || receiveS > 0)) {
      return UeState.IDLE;
    }
    if (generateS >= waitS && generateS >= receiveS) {
      return UeState.GENERATING;
    }
    return receiveS >= waitS ? UeState.RECEIVING : UeState.WAITING;
  }

  /** Seconds that are left of the UE's request at that time. */
  double remainingS(int ue, double timeS) {
    return Math.max(0, overS[ue] - timeS);
  }
}
