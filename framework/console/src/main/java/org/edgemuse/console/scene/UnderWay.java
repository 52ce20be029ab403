package org.edgemuse.console.scene;

import java.util.Arrays;
import java.util.BitSet;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.request.OpenRequests;
import org.edgemuse.kernel.request.Pending;
import org.jspecify.annotations.Nullable;

/**
 * The requests that a slot left open, because of an outage or because their discipline settles them
 * later: what they are at, and at least how long it will take. Of several requests of a UE the one
 * that will take longest counts.
 */
final class UnderWay {
  private final @Nullable UeState[] state;
  private final double[] remainingS;
  private int[] touched = new int[16];
  private int touchedCount;
  private final BitSet admitted = new BitSet();

  UnderWay(int ues) {
    state = new UeState[ues];
    remainingS = new double[ues];
  }

  /** Forgets all requests. */
  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      state[touched[i]] = null;
      remainingS[touched[i]] = 0;
    }
    touchedCount = 0;
    admitted.clear();
  }

  /** Whether the slot before had left that request to its machines. */
  boolean wasAdmitted(int handle) {
    return admitted.get(handle);
  }

  /**
   * Takes in what is open at the end of a slot.
   *
   * @param aps what the APs have left
   * @param ess what the ESs have left
   * @param slotS how long a request waits at least that must be decided again, s
   */
  void endSlot(OpenRequests open, Loads aps, Loads ess, double slotS) {
    clear();
    for (int handle = 0; handle < open.rows(); handle++) {
      if (open.isOpen(handle)) {
        take(open, handle, aps, ess, slotS);
      }
    }
  }

  /**
   * Brings their load to APs and ESs for those that the slot has settled and that are on their way:
   * they are open still, but their discipline has them behind it.
   *
   * @return how long the longest of them takes beyond the slot, s; minus infinity if there is none
   */
  double bring(OpenRequests open, long slot, Loads aps, Loads ess) {
    double longestS = Double.NEGATIVE_INFINITY;
    for (int handle = 0; handle < open.rows(); handle++) {
      if (open.isOpen(handle) && open.isOnTheWay(handle) && open.decidedAt(handle) == slot) {
        aps.bring(open.ap(handle), open.soloLinkS(handle));
        ess.bring(open.es(handle), open.soloServerS(handle));
        longestS = Math.max(longestS, open.remainingS(handle));
      }
    }
    return longestS;
  }

  private void take(OpenRequests open, int handle, Loads aps, Loads ess, double slotS) {
    Pending pending = open.pending(handle);
    if (pending != Pending.DECISION && open.isOnTheWay(handle)) {
      double leastS = open.isCutOff(handle) ? slotS : open.remainingS(handle);
      note(open.ue(handle), state(open.stage(handle)), leastS);
      admitted.set(handle);
      return;
    }
    switch (pending) {
      case DECISION -> note(open.ue(handle), UeState.WAITING, slotS);
      case UPLINK ->
          note(
              open.ue(handle),
              UeState.WAITING,
              aps.leftS(open.ap(handle)) + ess.leftS(open.es(handle)));
      case SERVER -> note(open.ue(handle), UeState.GENERATING, ess.leftS(open.es(handle)));
      case DOWNLINK -> note(open.ue(handle), UeState.RECEIVING, aps.leftS(open.ap(handle)));
    }
    if (pending != Pending.DECISION) {
      admitted.set(handle);
    }
  }

  private static UeState state(Stage stage) {
    return switch (stage) {
      case GENERATION -> UeState.GENERATING;
      case DOWNLINK -> UeState.RECEIVING;
      default -> UeState.WAITING;
    };
  }

  private void note(int ue, UeState at, double leastS) {
    if (state[ue] == null) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedCount);
      }
      touched[touchedCount++] = ue;
    }
    if (state[ue] == null || leastS >= remainingS[ue]) {
      state[ue] = at;
      remainingS[ue] = leastS;
    }
  }

  /** What the UE's request is at, or null if none is open. */
  @Nullable UeState state(int ue) {
    return state[ue];
  }

  /** Seconds that it takes from now, at least. */
  double remainingS(int ue) {
    return remainingS[ue];
  }
}
