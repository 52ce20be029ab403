package org.edgemuse.console.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.LegendKey;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.run.Watched;
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
  void streetsBuildingsAndGroundAreWhereTheMapHasThem() {
    BufferedImage image = picture.render(ALL, ALL);

    assertEquals(rgb(MapColours.STREET), at(image, picture, 200, 150), "street");
    assertEquals(rgb(MapColours.PATH), at(image, picture, 300, 150), "path");
    assertEquals(rgb(MapColours.BUILDING), at(image, picture, 125, 150), "house");
    assertEquals(0xFFFFFF, at(image, picture, 150, 150), "its courtyard");
    assertEquals(rgb(MapColours.GREEN), at(image, picture, 650, 50), "park");
  }

  @Test
  void sitesWithAnApOrEsHaveNoMark() {
    // ESs 0 and 1 stand at sites 5 and 7.
    for (int site = 0; site < 8; site++) {
      assertEquals(site == 4 || site == 6, isMarked(site), "site " + site);
    }
    List<LegendKey> keys = picture.layers().get(3).keys();
    assertEquals("sites", keys.get(0).label());
    Picture all = Plays.picture(CityPlugins.request(folder, "accessPoints.count=8"), 3);
    assertEquals(List.of(), all.layers().get(3).keys());
  }

  /** Whether a ring is around a site. */
  private boolean isMarked(int site) {
    BufferedImage image = picture.render(ALL, ALL);
    Rectangle2D area = picture.area(ALL);
    int x = (int) (area.getX() + area.getWidth() * (site + 0.5) / 8);
    int y = (int) (area.getMaxY() - area.getHeight() * (site + 0.5) / 8);
    int[] around = image.getRGB(x - 4, y - 4, 9, 9, null, 0, 9);
    // Only the ring is as dark.
    return Arrays.stream(around).anyMatch(rgb -> (rgb & 0xFF) < 0xA0);
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
  void streetsAreAsWideInMetresAsTheyAre() {
    Rectangle large = new Rectangle(0, 0, 4000, 3000);
    BufferedImage image = picture.render(large, large);
    Rectangle2D area = picture.area(large);
    int y = (int) (area.getMaxY() - 0.25 * area.getHeight());
    double pixelsPerM = area.getWidth() / 1000;

    int x = (int) (area.getX() + 200 * pixelsPerM);
    assertEquals(rgb(MapColours.STREET), image.getRGB(x - (int) (3.5 * pixelsPerM), y) & 0xFFFFFF);
    assertEquals(0xFFFFFF, image.getRGB(x - (int) (4.8 * pixelsPerM), y) & 0xFFFFFF);
    int path = (int) (area.getX() + 300 * pixelsPerM);
    assertEquals(rgb(MapColours.PATH), image.getRGB(path, y) & 0xFFFFFF);
    assertEquals(0xFFFFFF, image.getRGB(path - (int) (2 * pixelsPerM), y) & 0xFFFFFF);
  }

  @Test
  void groundCalledAfterWaterIsBlue() {
    assertEquals(MapColours.WATER, MapColours.ofGround("The river"));
    assertEquals(MapColours.GREEN, MapColours.ofGround("parks"));
  }

  @Test
  void whatIsHiddenStaysHiddenInTheNextRun() {
    picture.setShown("Map: buildings", false);
    Layer before = picture.layers().get(0);
    Watched run = picture.scene().run();
    run.simulation().start();
    picture.scene().started(run);
    run.simulation().step();

    assertNotEquals(before, picture.layers().get(0), "layers of another world");
    assertFalse(picture.isShown("Map: buildings"));
    assertEquals(0xFFFFFF, at(picture.render(ALL, ALL), picture, 125, 150));
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
