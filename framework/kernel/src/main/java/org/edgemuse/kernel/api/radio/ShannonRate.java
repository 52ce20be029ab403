package org.edgemuse.kernel.api.radio;

/** The rate of Shannon and Hartley. */
public final class ShannonRate {
  private static final double PER_LN2 = 1 / StrictMath.log(2);

  private ShannonRate() {}

  /** W log2(1 + snr), bit/s, of a linear signal-to-noise ratio. */
  public static double bps(double snr, double bandwidthHz) {
    return bandwidthHz * (StrictMath.log1p(snr) * PER_LN2);
  }
}
