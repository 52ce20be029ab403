package org.edgemuse.places.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanesTest {
  private static final DegreeBox MELBOURNE = new DegreeBox(144.94, -37.83, 144.99, -37.80);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG:99999 | Unknown projection 'EPSG:99999'. Did you mean 'EPSG:",
        "EPSG:32775 | Did you mean 'EPSG:2775'?",
        "7855 | Did you mean 'EPSG:7855'?",
        "epsg7855 | Did you mean 'EPSG:7855'?",
        "Auto | Did you mean 'auto'?",
        "atuo | Did you mean 'auto'?",
        "mercator | Known: auto, EPSG: and a number such as EPSG:32755",
        "+proj=nonsense | Unknown projection: nonsense",
        "+proj=utm +zone=x | Unknown projection '+proj=utm +zone=x'",
        "+proj=tmerc +ellps=nope | Unknown ellipsoid: nope",
        "EPSG:4326 | projection ('EPSG:4326') must be one into a plane of metres, not of degrees",
        "+proj=longlat +datum=WGS84 | must be one into a plane of metres",
        "+proj=geocent +datum=WGS84 | must be one into a plane of metres",
        "EPSG:999999999999 | Known: auto"
      })
  void whatIsNoProjectionIsRefusedWithWhatIs(String name, String message) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> Planes.named(name.strip()));
    assertTrue(refused.getMessage().contains(message.strip()), refused.getMessage());
  }

  @Test
  void aProjectionOfAnotherPlaceIsRefusedWithItsScale() {
    for (String name : List.of("EPSG:3857", "EPSG:32733", "EPSG:27700")) {
      Exception refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> Fit.check(name, Planes.named(name), MELBOURNE),
              name);
      assertTrue(
          refused.getMessage().contains("EPSG:32755, the UTM zone of the place"),
          refused.getMessage());
    }
    Exception mercator =
        assertThrows(
            IllegalArgumentException.class,
            () -> Fit.check("EPSG:3857", Planes.named("EPSG:3857"), MELBOURNE));
    // The sphere's 1 / cos(37.83 degrees) = 1.2661 by its radius over that of the meridian there:
    // (1 - e2 sin2)^1.5 / (1 - e2) = 1.0029.
    assertTrue(mercator.getMessage().contains("1.270 times"), mercator.getMessage());
  }

  @Test
  void aScaleThatIsOffByLessIsToldOf() {
    assertEquals(List.of(), Fit.check("auto", Planes.around(144.965, -37.815), MELBOURNE));
    assertEquals(List.of(), Fit.check("EPSG:32755", Planes.named("EPSG:32755"), MELBOURNE));
    DegreeBox equator = new DegreeBox(10, -0.1, 10.1, 0.1);
    List<String> told = Fit.check("EPSG:3857", Planes.named("EPSG:3857"), equator);
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("lengths are 1.00"), told.get(0));
  }

  @Test
  void aTurnedPlaneIsToldOf() {
    String polar = "+proj=stere +lat_0=90 +lat_ts=70 +lon_0=0 +k=1 +datum=WGS84";
    List<String> told = Fit.check("polar", Planes.named(polar), new DegreeBox(40, 70, 40.1, 70.1));
    assertTrue(told.get(0).contains("its y axis points 40 degrees off north"), told.toString());
  }

  @Test
  void aBoxKnowsItsZoneOnEitherSideOfTheEquator() {
    assertEquals("EPSG:32755", MELBOURNE.utmCode());
    assertEquals("EPSG:32633", new DegreeBox(13.3, 52.4, 13.5, 52.6).utmCode());
    assertEquals("EPSG:32660", new DegreeBox(179, 0, 180, 1).utmCode());
    assertEquals("EPSG:32601", new DegreeBox(180.5, 0, 181, 1).utmCode());
  }
}
