package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.map.CityPlugins;
import org.edgemuse.console.run.Watched;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Degrees of the city are (10, 50) and a degree for each 100 km. */
class MapPlaceTest {

  @TempDir Path folder;

  private static @Nullable Object value(List<Property> properties, String name) {
    return properties.stream()
        .filter(property -> property.name().equals(name))
        .map(property -> property.value().get())
        .findFirst()
        .orElse(null);
  }

  @Test
  void apsAndEssTellTheirSiteAndDegrees() {
    Watched run = Plays.picture(CityPlugins.request(folder), 1).scene().run();
    List<Property> ap = ApProperties.of(run, 3);
    List<Property> es = EsProperties.of(run, 1);

    assertEquals("mast 3", value(ap, "site"));
    assertEquals("10.004375", value(ap, "longitude"));
    assertEquals("50.002625", value(ap, "latitude"));
    assertEquals("mast 7", value(es, "site"));
    assertEquals(937.5, value(es, "x (m)"));
    assertEquals("10.009375", value(es, "longitude"));
    assertEquals("50.005625", value(es, "latitude"));
  }

  @Test
  void uesTellTheDegreesOfWhereTheyAreNow() {
    Watched run =
        Plays.picture(
                CityPlugins.request(
                    folder,
                    "userEquipments.count=1",
                    "userEquipments.placement={points: {xM: [123.4], yM: [432.1]}}"),
                1)
            .scene()
            .run();
    List<Property> ue = UeProperties.of(run, 0);

    assertEquals("10.001234", value(ue, "longitude"));
    assertEquals("50.004321", value(ue, "latitude"));
  }

  @Test
  void withoutAMapThereIsNothingToTell() {
    Watched run = Plays.picture(folder, Plays.TWO_CELLS, 1).scene().run();

    assertNull(value(UeProperties.of(run, 0), "longitude"));
    assertNull(value(ApProperties.of(run, 0), "site"));
    assertNull(value(EsProperties.of(run, 0), "x (m)"));
  }
}
