package org.edgemuse.kernel.api.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetTagsTest {

  @ParameterizedTest
  @CsvSource({
    "'', BOTH",
    "no, BOTH",
    "False, BOTH",
    "0, BOTH",
    "yes, FORWARD",
    " TRUE , FORWARD",
    "1, FORWARD",
    "-1, BACKWARD",
    "reverse, BACKWARD",
    "T, FORWARD"
  })
  void directionsByTheirWords(String oneWay, Street.Direction direction) {
    assertEquals(direction, StreetTags.direction(oneWay));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reversible", "2", "north", "yes please"})
  void directionsThatMeanNothingAreNone(String oneWay) {
    assertNull(StreetTags.direction(oneWay));
  }

  @ParameterizedTest
  @CsvSource({
    "36, 10",
    "36 km/h, 10",
    "18.0kmh, 5",
    "30 mph, 13.4112",
    "30MPH, 13.4112",
    "walk, 1.9444444444"
  })
  void speedsInMetresASecond(String speed, double mps) {
    assertEquals(mps, StreetTags.speedMps(speed).orElseThrow(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "signals"})
  void noLimitIsNoNumber(String speed) {
    assertTrue(Double.isNaN(StreetTags.speedMps(speed).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "0", "-50", "50;70", "DE:urban", "1e3", "12345", "50 knots"})
  void speedsThatMeanNothingAreEmpty(String speed) {
    assertTrue(StreetTags.speedMps(speed).isEmpty());
  }

  @Test
  void whoMayBeOnAStreetFollowsItsClass() {
    assertEquals(Street.Use.FOOT, StreetTags.use("Footway"));
    assertEquals(Street.Use.FOOT, StreetTags.use("steps"));
    assertEquals(Street.Use.CAR, StreetTags.use("motorway_link"));
    assertEquals(Street.Use.ANY, StreetTags.use("residential"));
    assertEquals(Street.Use.ANY, StreetTags.use(""));
  }
}
