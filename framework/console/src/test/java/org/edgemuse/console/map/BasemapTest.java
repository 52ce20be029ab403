package org.edgemuse.console.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The area of 1000 m x 600 m is as wide as the picture leaves room for. */
class BasemapTest {
  private static final Rectangle ALL = new Rectangle(0, 0, 960, 720);

  @TempDir Path folder;

  private Picture picture;

  @BeforeEach
  void play() {
    picture = Plays.picture(CityPlugins.request(folder), 3);
    for (Layer layer : picture.layers()) {
      picture.setShown(layer.name(), layer.name().startsWith("Map: "));
    }
  }

  private static int at(BufferedImage image, Picture picture, double xM, double yM) {
    Rectangle2D area = picture.area(ALL);
    double scale = area.getWidth() / 1000;
    return image.getRGB(
            (int) Math.floor(area.getX() + scale * xM),
            (int) Math.floor(area.getMaxY() - scale * yM))
        & 0xFFFFFF;
  }

  private static int rgb(Color colour) {
    return colour.getRGB() & 0xFFFFFF;
  }

  @Test
  void streetsBuildingsGroundAndSitesAreWhereTheMapHasThem() {
    BufferedImage image = picture.render(ALL, ALL);

    assertEquals(rgb(MapColours.STREET), at(image, picture, 200, 150), "street");
    assertEquals(rgb(MapColours.PATH), at(image, picture, 300, 150), "path");
    assertEquals(rgb(MapColours.BUILDING), at(image, picture, 125, 150), "house");
    assertEquals(0xFFFFFF, at(image, picture, 150, 150), "its courtyard");
    assertEquals(rgb(MapColours.GREEN), at(image, picture, 650, 50), "park");
    // The site's ring hides the house below it.
    assertEquals(0xFFFFFF, at(image, picture, 812.5, 487.5), "site without an AP");
  }

  @Test
  void sitesWithAnApHaveNoMark() {
    // Site 3, at (437.5, 262.5), in a house, has AP 3.
    assertEquals(
        rgb(MapColours.BUILDING), at(picture.render(ALL, ALL), picture, 437.5, 232.5 - 10));
    List<LegendKey> keys = picture.layers().get(3).keys();
    assertEquals("sites", keys.get(0).label());
    Picture all = Plays.picture(CityPlugins.request(folder, "accessPoints.count=8"), 3);
    assertEquals(List.of(), all.layers().get(3).keys());
  }

  @Test
  void hiddenLayersAreNotDrawnAndComeBack() {
    picture.setShown("Map: buildings", false);
    assertEquals(0xFFFFFF, at(picture.render(ALL, ALL), picture, 125, 150));
    picture.setShown("Map: buildings", true);
    assertEquals(rgb(MapColours.BUILDING), at(picture.render(ALL, ALL), picture, 125, 150));
  }

  @Test
  void zoomingAndScrollingDrawTheMapAnew() {
    BufferedImage whole = picture.render(ALL, ALL);
    int[] expected = whole.getRGB(100, 80, 200, 150, null, 0, 200);
    int[] part =
        picture.render(ALL, new Rectangle(100, 80, 200, 150)).getRGB(0, 0, 200, 150, null, 0, 200);
    Rectangle larger = new Rectangle(0, 0, 1920, 1440);
    BufferedImage zoomed = picture.render(larger, larger);
    Rectangle2D area = picture.area(larger);

    int different = 0;
    for (int i = 0; i < part.length; i++) {
      different += part[i] == expected[i] ? 0 : 1;
    }
    assertEquals(0, different, "pixels of a part that differ from the whole's");
    assertEquals(
        rgb(MapColours.BUILDING),
        zoomed.getRGB(
                (int) (area.getX() + area.getWidth() * 0.125),
                (int) (area.getMaxY() - area.getHeight() * 0.25))
            & 0xFFFFFF);
  }

  @Test
  void loadIsAVeilThroughWhichTheMapIsSeen() {
    picture.setShown("Cells of the APs, shaded by load", true);
    BufferedImage image = picture.render(ALL, ALL);

    assertNotEquals(rgb(MapColours.BUILDING), at(image, picture, 125, 150));
    assertNotEquals(at(image, picture, 150, 150), at(image, picture, 125, 150));
  }

  @Test
  void reachIsInTheLegendOnlyWhereItEnds() {
    assertTrue(labels(picture).stream().noneMatch("reach of an AP"::equals));
    Picture ending =
        Plays.picture(CityPlugins.request(folder, "channel={wired: {reachM: 900}}"), 3);
    assertTrue(labels(ending).contains("reach of an AP"), labels(ending).toString());
  }

  private static List<String> labels(Picture picture) {
    return picture.layers().stream()
        .flatMap(layer -> layer.keys().stream())
        .map(LegendKey::label)
        .toList();
  }
}
