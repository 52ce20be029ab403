package org.edgemuse.console.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.config.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  /** One range of each kind. */
  record Ranges(
      @Range(min = 0, max = 1) double share,
      @Range(min = 0, openMin = true, max = 1, openMax = true) double inside,
      @Range(min = 0) double fromZero,
      @Range(min = 0, openMin = true) double aboveZero,
      @Range(min = 1, max = 1e7) int far,
      @Range(min = 1, max = 5) int near,
      @Range(max = 5) double below,
      double any) {}

  private static @Nullable Range range(String name) {
    return Option.of(Ranges.class).stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .orElseThrow()
        .range();
  }

  @ParameterizedTest
  @CsvSource({
    "share, false, 0.2, 0, 0.2, 1",
    "inside, false, 0.5, 0.005, 0.5, 0.995",
    "fromZero, false, 0, 0, 0, 1",
    "fromZero, false, 6, 0, 6, 50",
    "aboveZero, false, 0.2, 0.005, 0.2, 1",
    "aboveZero, false, 0.00002, 0.0000005, 0.00002, 0.0001",
    "far, true, 1, 1, 1, 11",
    "far, true, 1000, 1, 1001, 5001",
    "near, true, 3, 1, 3, 5",
  })
  void aSliderSpansRoundNumbersOfTheRangeUpToAFewTimesTheValue(
      String name, boolean whole, double value, String least, String at, String most) {
    Span span = Span.of(range(name), whole, value);
    assertNotNull(span);
    assertEquals(least, span.text(0));
    assertEquals(at, span.text(span.position(value)));
    assertEquals(most, span.text(span.positions()));
  }

  @Test
  void anOptionWithoutALowerEndHasNone() {
    assertNull(Span.of(range("below"), false, 3));
    assertNull(Span.of(range("any"), false, -174));
    assertNull(Span.of(null, false, 1));
  }

  @Test
  void noPositionIsOutsideTheRange() {
    for (double value : new double[] {1e-9, 0.003, 0.7, 1, 17, 123456}) {
      Span span = Span.of(range("aboveZero"), false, value);
      assertNotNull(span);
      assertTrue(Double.parseDouble(span.text(0)) > 0);
      assertTrue(Double.parseDouble(span.text(span.positions())) >= value);
    }
  }
}
