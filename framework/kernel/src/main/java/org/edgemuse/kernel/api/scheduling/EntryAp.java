package org.edgemuse.kernel.api.scheduling;

/** The AP over which a request enters where only its ES is chosen. */
public final class EntryAp {
  private EntryAp() {}

  /**
   * The AP at which the request arrived, else the one with the fastest link, the first of several;
   * where no link works, the first.
   *
   * @param aps number of APs
   */
  public static int of(Request request, int aps) {
    return request.homeAp() >= 0 ? request.homeAp() : fastest(request, aps);
  }

  private static int fastest(Request request, int aps) {
    int fastest = 0;
    double leastS = Double.POSITIVE_INFINITY;
    for (int ap = 0; ap < aps; ap++) {
      double linkS = request.linkS(ap);
      if (linkS < leastS) {
        leastS = linkS;
        fastest = ap;
      }
    }
    return fastest;
  }
}
