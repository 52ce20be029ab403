package org.edgemuse.testkit.game;

/** What an ASP gives each of its orders. */
public final class Answer {
  private final double[] tflops;
  private final double[] mhz;

  /**
   * An answer; keeps the arrays.
   *
   * @param tflops f of each order
   * @param mhz B of each order
   */
  public Answer(double[] tflops, double[] mhz) {
    this.tflops = tflops;
    this.mhz = mhz;
  }

  /** What the ASP's orders were granted. */
  public static Answer granted(Asp asp) {
    return new Answer(
        asp.orders().stream().mapToDouble(Order::grantedTflops).toArray(),
        asp.orders().stream().mapToDouble(Order::grantedMHz).toArray());
  }

  /** f of order i. */
  public double tflops(int i) {
    return tflops[i];
  }

  /** B of order i. */
  public double mhz(int i) {
    return mhz[i];
  }

  /** Q of order i of the ASP, ms. */
  public double qoeMs(Asp asp, int i) {
    return asp.orders().get(i).qoeMs(tflops[i], mhz[i]);
  }
}
