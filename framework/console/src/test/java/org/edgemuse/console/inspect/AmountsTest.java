package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "3, 3",
    "123456, 123456",
    "3.14159, 3.142",
    "1234.56, 1235",
    "0.50001, 0.5",
    "0.000012345, 1.235e-05",
    "2.5e9, 2.500e+09",
    "NaN, \u2013",
    "Infinity, \u221e",
    "-Infinity, -\u221e"
  })
  void numbersHaveFourDigitsThatCount(double value, String text) {
    assertEquals(text, Amounts.text(value));
  }

  @ParameterizedTest
  @CsvSource({"0.1234, 12.3 %", "1, 100.0 %"})
  void sharesAreInPercent(double share, String text) {
    assertEquals(text, Amounts.percent(share));
  }
}
