package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {

  /** Quantiles of statistical tables. */
  @ParameterizedTest
  @CsvSource({
    "-8, 0",
    "-3.090232306168, 0.001",
    "-2.326347874041, 0.01",
    "-1.281551565545, 0.1",
    "-0.6744897501961, 0.25",
    "0, 0.5",
    "0.2533471031358, 0.6",
    "1, 0.841344746069",
    "1.644853626951, 0.95",
    "2.575829303549, 0.995",
    "9, 1"
  })
  void probabilityIsThatOfTables(double x, double probability) {
    assertEquals(probability, NormalDistribution.below(x), 1e-7);
  }
}
