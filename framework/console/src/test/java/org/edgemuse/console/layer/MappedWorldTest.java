package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.map.CityPlugins;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.run.WatchedScenario;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What worlds with a map and ESs at places have beside others. */
class MappedWorldTest {
  private static final Rectangle ALL = new Rectangle(0, 0, 960, 720);
  private static final String REACH = "Reach of the APs";

  @TempDir Path folder;

  private static Sheet sheet(Picture picture) {
    World world = picture.scene().run().simulation().world();
    List<LegendKey> keys =
        picture.layers().stream().flatMap(layer -> layer.keys().stream()).toList();
    return new Sheet(picture.scene(), world, ALL, null, keys);
  }

  @Test
  void essStandWhereTheyArePlaced() {
    Picture picture = Plays.picture(CityPlugins.request(folder), 3);
    Sheet sheet = sheet(picture);
    Rectangle2D bar = sheet.ess().standing(0);

    assertTrue(sheet.ess().stands(0));
    assertEquals(sheet.x(687.5), bar.getCenterX(), 1e-9);
    assertEquals(sheet.y(412.5), bar.getMaxY(), 1e-9);
    assertEquals(sheet.x(687.5), sheet.ess().anchorX(0), 1e-9);
    assertEquals(sheet.y(412.5), sheet.ess().anchorY(0), 1e-9);
    Rectangle2D top = sheet.ess().standing(1);
    assertTrue(sheet.area().contains(top), "ES near the upper edge");
    assertTrue(
        picture
            .hit(ALL, new Rectangle2D.Double(bar.getCenterX(), bar.getCenterY(), 1, 1))
            .containsKey(new EsRef(picture.scene().run(), 0)));
  }

  @Test
  void legendHasRoomForTheMap() {
    Sheet sheet = sheet(Plays.picture(CityPlugins.request(folder), 3));
    Sheet without = sheet(Plays.picture(folder, Plays.TWO_CELLS, 1));

    assertEquals(4, sheet.keys().size());
    // A heading and two rows of two.
    assertEquals(3 * 17, sheet.legend().getHeight() - without.legend().getHeight(), 1e-9);
    assertTrue(sheet.picture().contains(sheet.legend()));
  }

  /** Dark pixels within 1.5 px of a circle around AP 3, at (437.5, 262.5). */
  private static int darkOnCircle(Picture picture, double radiusM) {
    for (Layer layer : picture.layers()) {
      picture.setShown(layer.name(), layer.name().equals(REACH));
    }
    BufferedImage image = picture.render(ALL, ALL);
    Sheet sheet = sheet(picture);
    int dark = 0;
    for (int x = (int) sheet.area().getX(); x < sheet.area().getMaxX(); x++) {
      for (int y = (int) sheet.area().getY(); y < sheet.area().getMaxY(); y++) {
        double distance = Math.hypot(x + 0.5 - sheet.apX(3), y + 0.5 - sheet.apY(3));
        boolean on = Math.abs(distance - radiusM * sheet.pixelsPerM()) < 1.5;
        dark += on && (image.getRGB(x, y) & 0xFF) < 0xE0 ? 1 : 0;
      }
    }
    return dark;
  }

  private WatchRequest oneUe(String reach) {
    return CityPlugins.request(
        folder,
        "userEquipments.count=1",
        "userEquipments.placement={points: {xM: [300], yM: [200]}}",
        reach);
  }

  @Test
  void circlesShowHowFarEachApReaches() {
    Picture picture = Plays.picture(oneUe("accessPoints.coverageM=[5000, 5000, 5000, 200]"), 3);

    assertTrue(darkOnCircle(picture, 200) > 300, "of about 860 px, half of them gaps");
    assertEquals(0, darkOnCircle(picture, 150));
  }

  @Test
  void channelThatIsChangedByHandHasOtherCircles() {
    Picture picture = Plays.picture(oneUe("channel={wired: {reachM: 900}}"), 3);
    int before = darkOnCircle(picture, 210);
    WatchedScenario changed = new WatchedScenario(oneUe("channel={wired: {reachM: 210}}"));
    Watched run = picture.scene().run();
    run.simulation().adopt(changed.scenarios().get(0));
    run.simulation().step();

    assertTrue(darkOnCircle(picture, 210) > before + 100);
  }
}
