package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.Request;

/** The AP at which a request enters the network. */
final class Entry {
  private Entry() {}

  /** Where it arrived or, if at no AP in particular, the quickest link, the first of several. */
  static int ap(Request request, int apCount) {
    int home = request.homeAp();
    if (home >= 0) {
      return home;
    }
    int quickest = 0;
    double leastS = request.linkS(0);
    for (int ap = 1; ap < apCount; ap++) {
      double linkS = request.linkS(ap);
      if (linkS < leastS) {
        quickest = ap;
        leastS = linkS;
      }
    }
    return quickest;
  }
}
