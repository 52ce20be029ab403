package org.edgemuse.channels.umi;

/** The path loss and the shadow fading of UEs that do not see the AP. */
public enum Nlos {
  /** The table's formula, never below the loss with line of sight; shadow fading of 7.82 dB. */
  STANDARD(7.82),
  /** The table's optional formula in the distance alone; shadow fading of 8.2 dB. */
  OPTIONAL(8.2);

  private final double shadowSdDb;

  Nlos(double shadowSdDb) {
    this.shadowSdDb = shadowSdDb;
  }

  /** Standard deviation of the shadow fading, dB. */
  double shadowSdDb() {
    return shadowSdDb;
  }
}
