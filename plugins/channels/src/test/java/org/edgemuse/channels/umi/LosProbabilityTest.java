package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosProbabilityTest {

  /** Worked out apart from the code under test, with mpmath, from Table 7.4.2-1, TR 38.901. */
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "18, 1",
    "18.5, 0.989139590625",
    "20, 0.957375342074",
    "36, 0.683939720586",
    "50, 0.519585413617",
    "75, 0.334630998298",
    "100, 0.230984749698",
    "150, 0.133643391167",
    "250, 0.0728945694735",
    "500, 0.0360008957962",
    "1000, 0.0180000000008",
    "5000, 0.0036"
  })
  void probabilityIsThatOfTheTable(double distanceM, double probability) {
    assertEquals(probability, LosProbability.at(distanceM), 1e-11);
  }
}
