package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What must be known of a request to hand it over, a row each by its handle: what is left of its
 * data, and since when it has no AP. Times are seconds since the request arrived.
 */
final class Journeys implements Serializable {
  private static final long serialVersionUID = 1L;

  private double[] promptServiceS = new double[16];
  private double[] contentServiceS = new double[16];
  private double[] promptLeft = new double[16];
  private double[] contentLeft = new double[16];
  private double[] uplinkBeforeS = new double[16];
  private double[] interruptedS = new double[16];
  private double[] takenOverAtS = new double[16];
  private double[] lostAtS = new double[16];
  private boolean[] promptLost = new boolean[16];

  /** A request joins the links of its first AP. */
  void begin(int handle) {
    if (handle >= lostAtS.length) {
      grow(Math.max(handle + 1, 2 * lostAtS.length));
    }
    promptServiceS[handle] = 0;
    contentServiceS[handle] = 0;
    promptLeft[handle] = 1;
    contentLeft[handle] = 1;
    uplinkBeforeS[handle] = 0;
    interruptedS[handle] = 0;
    takenOverAtS[handle] = 0;
    lostAtS[handle] = Double.NaN;
    promptLost[handle] = false;
  }

  private void grow(int size) {
    promptServiceS = Arrays.copyOf(promptServiceS, size);
    contentServiceS = Arrays.copyOf(contentServiceS, size);
    promptLeft = Arrays.copyOf(promptLeft, size);
    contentLeft = Arrays.copyOf(contentLeft, size);
    uplinkBeforeS = Arrays.copyOf(uplinkBeforeS, size);
    interruptedS = Arrays.copyOf(interruptedS, size);
    takenOverAtS = Arrays.copyOf(takenOverAtS, size);
    lostAtS = Arrays.copyOf(lostAtS, size);
    promptLost = Arrays.copyOf(promptLost, size);
  }

  /** The link carries the prompt, or what is left of it, for so long. */
  void promptTakes(int handle, double serviceS) {
    promptServiceS[handle] = serviceS;
  }

  /** The link carries the content, or what is left of it, for so long. */
  void contentTakes(int handle, double serviceS) {
    contentServiceS[handle] = serviceS;
  }

  /**
   * The AP is lost.
   *
   * @param promptS how long the prompt would have taken from now, 0 or less if it is through
   * @param contentS how long the content would have taken from now
   */
  void lose(int handle, double elapsedS, double promptS, double contentS) {
    lostAtS[handle] = elapsedS;
    promptLost[handle] = promptS > 0;
    if (promptS > 0) {
      promptLeft[handle] *= share(promptS, promptServiceS[handle]);
    }
    contentLeft[handle] *= share(contentS, contentServiceS[handle]);
  }

  /** What has begun flows evenly until it is through; the rest of the time is before that. */
  private static double share(double leftS, double serviceS) {
    return leftS < serviceS ? leftS / serviceS : 1;
  }

  /** Whether it has no AP. */
  boolean isLost(int handle) {
    return !Double.isNaN(lostAtS[handle]);
  }

  /** Whether the prompt was not through when the AP was lost. */
  boolean isPromptLost(int handle) {
    return promptLost[handle];
  }

  /** The part of the prompt that has to be sent, at most 1. */
  double promptLeft(int handle) {
    return promptLeft[handle];
  }

  /** The part of the content that has to be sent, at most 1. */
  double contentLeft(int handle) {
    return contentLeft[handle];
  }

  /**
   * Another AP takes over at that time.
   *
   * @param retryS how long the request waited before it first joined a link
   */
  void takeOver(int handle, double atS, double retryS) {
    if (promptLost[handle]) {
      // An interruption that another one cuts short counts until then.
      double sinceS = Math.max(lostAtS[handle], takenOverAtS[handle]);
      uplinkBeforeS[handle] = Math.max(0, sinceS - retryS - interruptedS[handle]);
      interruptedS[handle] = atS - retryS - uplinkBeforeS[handle];
      promptServiceS[handle] = 0;
    }
    contentServiceS[handle] = 0;
    takenOverAtS[handle] = atS;
    lostAtS[handle] = Double.NaN;
    promptLost[handle] = false;
  }

  /** Seconds that the prompt was on links before the one that carries it now. */
  double uplinkBeforeS(int handle) {
    return uplinkBeforeS[handle];
  }

  /** Seconds that the prompt was without an AP. */
  double interruptedS(int handle) {
    return interruptedS[handle];
  }
}
