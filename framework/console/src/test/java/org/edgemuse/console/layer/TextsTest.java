package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "1.2345, 1.23 s",
    "96.62, 96.6 s",
    "0.0004, 0 s",
    "0.02345, 0.023 s",
    "12345.6, 12 346 s",
    "1e-20, 0 s",
    "100, 100 s"
  })
  void timesHaveThreeDigitsAndTheirUnit(double seconds, String text) {
    assertEquals(text, Texts.seconds(seconds));
  }

  @Test
  void whatIsNoNumberHasAWord() {
    assertEquals("- s", Texts.seconds(Double.NaN));
    assertEquals("endless s", Texts.seconds(Double.POSITIVE_INFINITY));
  }

  @Test
  void longLengthsAreInKilometres() {
    assertEquals("200 m", Texts.metres(200));
    assertEquals("2 km", Texts.metres(2000));
    assertEquals("5 029", Texts.count(5029));
  }

  @ParameterizedTest
  @CsvSource({"192, 100", "200, 200", "999, 500", "0.3, 0.2", "7, 5"})
  void scaleBarsHaveRoundLengths(double most, double length) {
    assertEquals(length, RoundLength.below(most), 1e-12);
  }
}
