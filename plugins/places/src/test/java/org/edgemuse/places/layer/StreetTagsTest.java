package org.edgemuse.places.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.edgemuse.kernel.api.map.Street.Direction;
import org.edgemuse.kernel.api.map.Street.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreetTagsTest {

  @ParameterizedTest
  @CsvSource({
    "50, 13.888889",
    "50 km/h, 13.888889",
    "50km/h, 13.888889",
    "50 kmh, 13.888889",
    "30 mph, 13.4112",
    "30mph, 13.4112",
    "WALK, 1.388889",
    "7.5, 2.083333",
    "none, NaN",
    "DE:urban, NaN",
    "50;30, NaN",
    "0, NaN",
    "-5, NaN",
    "20 knots, NaN",
    "1e3, NaN"
  })
  void speedsAreKmhUnlessTheySayOtherwise(String value, double mps) {
    assertEquals(mps, StreetTags.speedMps(value), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, FORWARD",
    "True, FORWARD",
    "1, FORWARD",
    "-1, BACKWARD",
    "reverse, BACKWARD",
    "no, BOTH",
    "false, BOTH",
    "0, BOTH",
    "reversible,",
    "maybe,"
  })
  void directionsAreOpenStreetMaps(String value, Direction direction) {
    assertEquals(direction, StreetTags.direction(value));
  }

  @ParameterizedTest
  @CsvSource({
    "footway, FOOT",
    "steps, FOOT",
    "pedestrian, FOOT",
    "motorway, CAR",
    "trunk_link, CAR",
    "residential, ANY",
    "whatever, ANY",
    "construction,"
  })
  void kindsTellWhoMayBeThere(String value, Use use) {
    assertEquals(use, StreetTags.use(value));
  }

  @Test
  void nothingSaidIsBothWaysForEveryoneAtAnySpeed() {
    assertEquals(Direction.BOTH, StreetTags.direction(null));
    assertEquals(Use.ANY, StreetTags.use(null));
    assertEquals(Double.NaN, StreetTags.speedMps(null));
    assertNull(StreetTags.use("proposed"));
  }
}
