package org.edgemuse.console.portrayal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.edgemuse.console.Plays;
import org.edgemuse.console.layer.Layer;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.map.Basemap;
import org.edgemuse.console.map.CityPlugins;
import org.edgemuse.kernel.plugin.PluginLoadException;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sim.portrayal.FieldPortrayal2D;

/** The map is 1000 m x 600 m. */
class PortrayalsTest {
  private static final Rectangle ALL = new Rectangle(0, 0, 960, 720);

  @TempDir Path folder;

  /** The city with one portrayal over it, and nothing of the console's but the frame. */
  private Picture picture(FieldPortrayal2D portrayal, Rectangle2D fieldM, boolean still) {
    Picture played = Plays.picture(CityPlugins.request(folder), 3);
    MapPortrayal layer = new MapPortrayal("red", portrayal, fieldM, still);
    Picture picture =
        new Picture(played.scene(), world -> List.of(new PortrayalLayer(layer, null)), null);
    for (Layer each : picture.layers()) {
      picture.setShown(each.name(), each.name().startsWith("Map: "));
    }
    return picture;
  }

  private static Color at(Picture picture, BufferedImage image, double xM, double yM) {
    Rectangle2D area = picture.area(ALL);
    double scale = area.getWidth() / 1000;
    return new Color(
        image.getRGB(
            (int) Math.floor(area.getX() + scale * xM),
            (int) Math.floor(area.getMaxY() - scale * yM)));
  }

  @Test
  void fieldStandsWhereItsMetresAre() {
    Picture picture = picture(new RedHalf(), new Rectangle2D.Double(200, 100, 400, 300), true);
    BufferedImage image = picture.render(ALL, ALL);

    assertEquals(Color.RED, at(picture, image, 205, 105));
    assertEquals(Color.RED, at(picture, image, 395, 395));
    assertEquals(Color.WHITE, at(picture, image, 405, 105));
    assertEquals(Color.WHITE, at(picture, image, 195, 105));
    assertEquals(Color.WHITE, at(picture, image, 205, 95));
    assertEquals(Color.WHITE, at(picture, image, 205, 405));
  }

  @Test
  void nothingIsDrawnOutsideTheArea() {
    Picture picture =
        picture(new RedHalf(), new Rectangle2D.Double(-5000, -5000, 20000, 10000), false);
    BufferedImage image = picture.render(ALL, ALL);
    Rectangle2D area = picture.area(ALL);

    assertEquals(Color.RED, at(picture, image, 500, 300));
    assertEquals(
        Color.WHITE, new Color(image.getRGB((int) area.getMaxX() + 2, (int) area.getCenterY())));
    assertEquals(
        Color.WHITE, new Color(image.getRGB((int) area.getCenterX(), (int) area.getMaxY() + 2)));
  }

  @Test
  void whatAPortrayalLeavesBehindTouchesNoOtherLayer() {
    Picture picture = picture(new RedHalf(), new Rectangle2D.Double(0, 0, 1000, 600), false);
    picture.setShown("APs", true);
    BufferedImage image = picture.render(ALL, ALL);

    // The mast of AP 3 at (437.5, 262.5).
    assertNotEquals(Color.RED, at(picture, image, 437.5, 266));
  }

  @Test
  void oneThatStandsStillIsDrawnOnceAndOthersForEachPicture() {
    RedHalf still = new RedHalf();
    RedHalf moving = new RedHalf();
    Rectangle2D all = new Rectangle2D.Double(0, 0, 1000, 600);
    Picture once = picture(still, all, true);
    Picture often = picture(moving, all, false);
    for (int i = 0; i < 3; i++) {
      once.render(ALL, ALL);
      often.render(ALL, ALL);
    }
    assertEquals(1, still.drawn);
    assertEquals(3, moving.drawn);
    once.render(ALL, new Rectangle(10, 10, 300, 300));
    assertEquals(2, still.drawn, "after scrolling");
  }

  @Test
  void oneThatFailsIsToldOfInThePictureAndTheRestIsDrawn() {
    RedHalf failing =
        new RedHalf() {
          @Override
          public void draw(
              Object field, java.awt.Graphics2D graphics, sim.portrayal.DrawInfo2D info) {
            drawn++;
            throw new IllegalStateException("no index");
          }
        };
    Picture picture = picture(failing, new Rectangle2D.Double(0, 0, 1000, 600), false);
    picture.render(ALL, ALL);
    BufferedImage image = picture.render(ALL, ALL);
    Rectangle2D area = picture.area(ALL);
    int told = 0;
    for (int x = (int) area.getX(); x < area.getMaxX(); x++) {
      for (int y = (int) area.getMaxY() - 30; y < area.getMaxY(); y++) {
        told += (image.getRGB(x, y) & 0xFFFFFF) == 0xD55E00 ? 1 : 0;
      }
    }
    assertEquals(1, failing.drawn);
    assertTrue(told > 50, "pixels of letters: " + told);
  }

  private PluginRegistry pluginsNaming(String className) throws IOException {
    Path jar = folder.resolve("maps.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/" + MapPortrayals.class.getName()));
      out.write(className.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
    return PluginRegistry.load(List.of(folder));
  }

  @Test
  void portrayalsOfAFolderDrawTheirMapsInPlaceOfTheConsole() throws IOException {
    FoundPortrayals found = FoundPortrayals.of(pluginsNaming(RedMaps.class.getName()));
    Picture small = Plays.picture(CityPlugins.request(folder), 3);
    Picture large =
        Plays.picture(
            CityPlugins.request(folder, "map={fake-city: {columns: 12, rows: 6, sites: 8}}"), 3);

    assertEquals(List.of("Map: red"), names(new Basemap(found, null), large));
    assertEquals(
        List.of("Map: parks", "Map: streets", "Map: buildings", "Map: sites"),
        names(new Basemap(found, null), small));
  }

  private static List<String> names(Basemap basemap, Picture picture) {
    return basemap.of(picture.scene().run().simulation().world()).stream()
        .map(Layer::name)
        .toList();
  }

  @Test
  void portrayalsThatCannotBeMadeAreNamed() throws IOException {
    PluginRegistry plugins = pluginsNaming("org.example.Gone");
    PluginLoadException refused =
        assertThrows(PluginLoadException.class, () -> FoundPortrayals.of(plugins));

    assertTrue(refused.getMessage().contains("org.example.Gone"), refused.getMessage());
  }
}
