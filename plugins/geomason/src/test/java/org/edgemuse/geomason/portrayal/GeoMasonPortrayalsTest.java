package org.edgemuse.geomason.portrayal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.edgemuse.console.portrayal.MapPortrayal;
import org.edgemuse.console.portrayal.MapPortrayals;
import org.edgemuse.geomason.TestCity;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.world.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.geo.GeomVectorFieldPortrayal;

class GeoMasonPortrayalsTest {
  private static final int PIXELS = 400;

  @TempDir Path folder;

  private List<MapPortrayal> portrayals() throws IOException {
    TestCity.write(folder);
    WorldMap map = TestCity.map(TestCity.start(TestCity.scenario(folder, "null")));
    return new GeoMasonPortrayals().of(map);
  }

  private static BufferedImage drawn(MapPortrayal layer) {
    BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    Rectangle2D.Double all = new Rectangle2D.Double(0, 0, PIXELS, PIXELS);
    layer
        .portrayal()
        .draw(
            layer.portrayal().getField(),
            graphics,
            new DrawInfo2D(null, layer.portrayal(), all, all));
    graphics.dispose();
    return image;
  }

  private static boolean isDrawn(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24 > 0;
  }

  @Test
  void fieldsAreDrawnByGeoMasonWhereTheAreaIs() throws IOException {
    List<MapPortrayal> layers = portrayals();
    assertEquals(List.of("buildings", "streets"), layers.stream().map(MapPortrayal::name).toList());
    MapPortrayal streets = layers.get(1);
    assertInstanceOf(GeomVectorFieldPortrayal.class, streets.portrayal());
    assertEquals(new Rectangle2D.Double(0, 0, 400, 400), streets.fieldM());
    BufferedImage lines = drawn(streets);
    assertTrue(isDrawn(lines, 100, 150), "the street at x = 100 m");
    assertTrue(isDrawn(lines, 150, 100), "the street at y = 300 m");
    assertTrue(!isDrawn(lines, 150, 150), "no street within a block");
    BufferedImage blocks = drawn(layers.get(0));
    assertTrue(isDrawn(blocks, 50, 350), "the building near the lower left corner");
    assertTrue(!isDrawn(blocks, 50, 50), "none in the upper left one");
  }

  @Test
  void otherMapsAreLeftToOthers() {
    record Field(Area area) implements WorldMap {}
    assertEquals(List.of(), new GeoMasonPortrayals().of(new Field(new Area(1, 1))));
  }

  @Test
  void consoleFindsThem() {
    assertTrue(
        ServiceLoader.load(MapPortrayals.class).stream()
            .anyMatch(found -> found.type() == GeoMasonPortrayals.class));
  }
}
