package org.edgemuse.console.run;

/** The running mean of a run's total service time; written by the model, read by windows. */
public final class ServiceTime {
  private double totalS;
  private int slots;
  private volatile double meanS = Double.NaN;

  ServiceTime() {}

  void clear() {
    totalS = 0;
    slots = 0;
    meanS = Double.NaN;
  }

  void add(double slotTotalS) {
    totalS += slotTotalS;
    slots++;
    meanS = totalS / slots;
  }

  /**
   * The sum of the delays of the requests that settle in a slot, meant over the slots since the
   * start or the last change, s; NaN if nobody asked for it or there was no slot yet.
   */
  public double meanS() {
    return meanS;
  }
}
