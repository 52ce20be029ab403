package org.edgemuse.kernel.api.scheduling;

/** The AP over which a request enters where only its ES is chosen. */
public final class EntryAp {
  private EntryAp() {}

  /**
   * The AP at which the request arrived, unless its UE has left that one's reach or there is none:
   * then the one with the fastest link, the first of several. Where no link works, the one at which
   * it arrived, or the first.
   *
   * @param aps number of APs
   */
  public static int of(Request request, int aps) {
    int home = request.homeAp();
    return home >= 0 && request.reaches(home) ? home : fastest(request, aps, Math.max(home, 0));
  }

  /** The AP with the fastest link, the first of several; AP 0 where no link works. */
  public static int fastest(Request request, int aps) {
    return fastest(request, aps, 0);
  }

  private static int fastest(Request request, int aps, int otherwise) {
    int fastest = otherwise;
    double leastS = Double.POSITIVE_INFINITY;
    for (int i = 0; i < request.apsInReach(); i++) {
      int ap = request.apInReach(i);
      double linkS = request.linkS(ap);
      if (linkS < leastS) {
        leastS = linkS;
        fastest = ap;
      }
    }
    return fastest;
  }
}
