package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathLossTest {

  /**
   * Worked out apart from the code under test, with mpmath at 40 digits, from Table 7.4.1-1, TR
   * 38.901: carrier, heights of AP and UE, distance; loss with line of sight, without, and without
   * by the optional formula. Distances lie on both sides of the break point; the last rows have the
   * loss with line of sight for the larger one.
   */
  @ParameterizedTest
  @CsvSource({
    "3.5, 10, 1.5, 10, 66.7610328081, 73.4568597644, 78.9481006148",
    "3.5, 10, 1.5, 50, 79.0896492339, 94.1806768992, 97.6758560425",
    "3.5, 10, 1.5, 209, 92.0119692264, 115.902481458, 117.30547546",
    "3.5, 10, 1.5, 211, 92.1378229394, 116.048249406, 117.437203436",
    "3.5, 10, 1.5, 1000, 119.153067966, 139.889203142, 138.981861344",
    "3.5, 10, 1.5, 5000, 147.111265709, 164.56231265, 161.278524044",
    "0.5, 10, 1.5, 29, 57.465591736, 68.24246896, 73.6008054968",
    "0.5, 10, 1.5, 31, 58.2796178235, 69.1887866486, 74.4559764393",
    "0.5, 10, 1.5, 250, 93.9231449806, 100.644199365, 102.881689347",
    "0.5, 10, 1.5, 5000, 145.95433482, 146.561724398, 144.376563244",
    "28, 10, 1.5, 100, 103.375988842, 123.879648735, 125.193028249",
    "28, 10, 1.5, 1679, 129.069342116, 167.068952095, 164.222455365",
    "28, 10, 1.5, 1681, 129.085109278, 167.087202338, 164.238947795",
    "100, 10, 1.5, 20, 100.478805649, 112.19913521, 115.053042867",
    "100, 10, 1.5, 5000, 150.07838327, 195.573663306, 190.397163157",
    "2, 10, 22.5, 10, 63.7115705909, 65.0248562849, 76.8387887046",
    "2, 10, 22.5, 300, 90.4480562246, 109.967615469, 117.452783548",
    "6, 25, 3, 75, 87.7157113216, 105.346994342, 108.349248504",
    "6, 25, 3, 3839, 123.231755115, 165.047772719, 162.299810266",
    "6, 25, 3, 3841, 123.238653558, 165.055757142, 162.307025651",
    "0.7, 5, 13, 447, 84.9598791765, 109.208898666, 113.848989191",
    "0.7, 5, 13, 449, 85.018973734, 109.277317119, 113.910817765",
    "0.7, 5, 13, 1000, 98.926918999, 121.551078816, 125.002404114",
    "0.5, 3, 1.5, 10, 50.7146468999, 51.4586186317, 58.4335299878",
    "0.5, 3, 1.5, 100, 90.5233346717, 90.5233346717, 90.1809584857",
    "0.5, 3, 1.5, 500, 118.480258912, 118.480258912, 112.476605568",
    "0.5, 3, 1.5, 5000, 158.480181522, 158.480181522, 144.376543848"
  })
  void lossIsThatOfTheTable(
      double carrierGHz,
      double apM,
      double ueM,
      double distanceM,
      double losDb,
      double nlosDb,
      double optionalDb) {
    PathLoss standard = new PathLoss(carrierGHz, apM, ueM, Nlos.STANDARD);
    PathLoss optional = new PathLoss(carrierGHz, apM, ueM, Nlos.OPTIONAL);
    assertEquals(losDb, standard.db(true, distanceM), 1e-8);
    assertEquals(losDb, optional.db(true, distanceM), 1e-8);
    assertEquals(nlosDb, standard.db(false, distanceM), 1e-8);
    assertEquals(optionalDb, optional.db(false, distanceM), 1e-8);
  }

  /** What the test of ns-3's model of the same name expects at 5 GHz, to four digits. */
  @ParameterizedTest
  @CsvSource({
    "10, true, 69.8591",
    "100, true, 88.4122",
    "1000, true, 119.3114",
    "100, false, 107.9432",
    "1000, false, 143.1886",
    "5000, false, 167.8617"
  })
  void lossIsThatOfAnotherSimulator(double distanceM, boolean sees, double db) {
    assertEquals(db, new PathLoss(5, 10, 1.5, Nlos.STANDARD).db(sees, distanceM), 5e-5);
  }

  @Test
  void breakPointIsAtTheEffectiveHeights() {
    assertEquals(210, new PathLoss(3.5, 10, 1.5, Nlos.STANDARD).breakM(), 1e-9);
    assertEquals(4 * 24 * 2 * 20, new PathLoss(6, 25, 3, Nlos.STANDARD).breakM(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 3.5, 28})
  void lossHasNoJumpAtTheBreakPoint(double carrierGHz) {
    PathLoss loss = new PathLoss(carrierGHz, 10, 1.5, Nlos.STANDARD);
    assertEquals(loss.db(true, loss.breakM()), loss.db(true, Math.nextUp(loss.breakM())), 1e-9);
  }

  @Test
  void nearerThanTenMetresIsTakenForTen() {
    PathLoss loss = new PathLoss(3.5, 10, 1.5, Nlos.STANDARD);
    assertEquals(loss.db(true, 10), loss.db(true, 1));
    assertEquals(loss.db(false, 10), loss.db(false, 9.99));
  }
}
