package org.edgemuse.channels.umi;

import java.io.Serializable;

/**
 * The path loss of UMi - Street Canyon: Table 7.4.1-1, TR 38.901, with its notes. Distances are
 * those on the ground, at least 10 m; nearer counts as 10 m.
 */
final class PathLoss implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The least distance that the table holds for, m. */
  static final double MIN_M = 10;

  /** The largest distance that the table holds for, m. */
  static final double MAX_M = 5000;

  /** Height of what the canyon's floor reflects at, hE, m. */
  private static final double ENVIRONMENT_M = 1;

  /** Speed of light as the table's notes round it, m/s. */
  private static final double LIGHT_MPS = 3e8;

  /** Half of 1/ln 10: turns the natural logarithm of a square into the decimal one of its root. */
  private static final double ROOT_LG = 0.5 / StrictMath.log(10);

  private final double heightsM2;
  private final double breakM;
  private final double nearDb;
  private final double farDb;
  private final double nlosDb;
  private final Nlos nlos;

  /**
   * The path loss at one carrier between antennas of given heights.
   *
   * @param carrierGHz carrier frequency, 0.5 .. 100 GHz
   * @param apHeightM height of the AP's antenna, over 1 m
   * @param ueHeightM height of the UE's antenna, 1.5 .. 22.5 m
   */
  PathLoss(double carrierGHz, double apHeightM, double ueHeightM, Nlos nlos) {
    this.nlos = nlos;
    heightsM2 = (apHeightM - ueHeightM) * (apHeightM - ueHeightM);
    breakM =
        4
            * (apHeightM - ENVIRONMENT_M)
            * (ueHeightM - ENVIRONMENT_M)
            * (carrierGHz * 1e9 / LIGHT_MPS);
    double carrier = StrictMath.log10(carrierGHz);
    nearDb = 32.4 + 20 * carrier;
    farDb = nearDb - 9.5 * StrictMath.log10(breakM * breakM + heightsM2);
    nlosDb = nlos == Nlos.OPTIONAL ? nearDb : 22.4 + 21.3 * carrier - 0.3 * (ueHeightM - 1.5);
  }

  /** The distance d'BP at which the ground's reflection starts to count, m. */
  double breakM() {
    return breakM;
  }

  /**
   * The loss, dB.
   *
   * @param sees whether UE and AP see each other
   * @param distanceM their distance on the ground, m
   */
  double db(boolean sees, double distanceM) {
    double groundM = Math.max(MIN_M, distanceM);
    double lg = ROOT_LG * StrictMath.log(groundM * groundM + heightsM2);
    if (sees) {
      return losDb(groundM, lg);
    }
    if (nlos == Nlos.OPTIONAL) {
      return nlosDb + 31.9 * lg;
    }
    return Math.max(losDb(groundM, lg), nlosDb + 35.3 * lg);
  }

  /**
   * The distance up to which no more is lost, within a micrometre and rather too long, at most
   * {@link #MAX_M}; or 0 if more is lost everywhere.
   *
   * @param mostDb the loss that is still borne, dB
   */
  double distanceM(boolean sees, double mostDb) {
    if (db(sees, MAX_M) <= mostDb) {
      return MAX_M;
    }
    if (db(sees, MIN_M) > mostDb) {
      return 0;
    }
    double borneM = MIN_M;
    double notM = MAX_M;
    while (notM - borneM > 1e-6) {
      double middleM = (borneM + notM) / 2;
      if (db(sees, middleM) <= mostDb) {
        borneM = middleM;
      } else {
        notM = middleM;
      }
    }
    return notM;
  }

  /**
   * The loss with line of sight, dB.
   *
   * @param lg decimal logarithm of the distance between the antennas, m
   */
  private double losDb(double groundM, double lg) {
    return groundM <= breakM ? nearDb + 21 * lg : farDb + 40 * lg;
  }
}
