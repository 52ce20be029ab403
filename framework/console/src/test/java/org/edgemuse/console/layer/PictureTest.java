package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.scene.UeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All without a display. */
class PictureTest {

  private static final Rectangle ALL = new Rectangle(0, 0, 960, 720);
  private static final String SLOW = "edgeServers.capacityTflops=[0.4, 0.4]";

  @TempDir Path folder;

  private static Sheet sheet(Picture picture) {
    return new Sheet(
        picture.scene(), picture.scene().run().simulation().world(), ALL, null, List.of());
  }

  private static List<Object> at(Picture picture, double x, double y) {
    return List.copyOf(picture.hit(ALL, new Rectangle2D.Double(x, y, 1, 1)).keySet());
  }

  private static int colour(BufferedImage image, double x, double y) {
    return image.getRGB((int) x, (int) y) & 0xFFFFFF;
  }

  private static int rgb(UeState state) {
    return Palette.of(state).getRGB() & 0xFFFFFF;
  }

  @Test
  void uesHaveTheColourOfTheirState() {
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 1, SLOW);
    BufferedImage image = picture.render(ALL, ALL);
    Sheet sheet = sheet(picture);

    assertEquals(rgb(UeState.GENERATING), colour(image, sheet.ueX(0), sheet.ueY(0)));
    assertEquals(rgb(UeState.WAITING), colour(image, sheet.ueX(1), sheet.ueY(1)));
  }

  @Test
  void barOfAnEsIsAsLongAsItsWork() {
    // 5 s of work in the first slot, on a scale of 5 s; none at the other ES.
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 1, SLOW);
    BufferedImage image = picture.render(ALL, ALL);
    EsPlaces places = sheet(picture).ess();
    Rectangle2D busy = places.bar(0);
    Rectangle2D idle = places.bar(1);

    assertEquals(
        Palette.WITHIN_SLOT.getRGB() & 0xFFFFFF,
        colour(image, busy.getX() + 0.1 * busy.getWidth(), busy.getCenterY()));
    assertEquals(
        Palette.BEYOND_SLOT.getRGB() & 0xFFFFFF,
        colour(image, busy.getX() + 0.9 * busy.getWidth(), busy.getCenterY()));
    assertEquals(
        Palette.BAR_GROUND.getRGB() & 0xFFFFFF,
        colour(image, idle.getX() + 0.1 * idle.getWidth(), idle.getCenterY()));
  }

  @Test
  void hitsTellUesApsEssAndTheUesOfLines() {
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 1, SLOW);
    Sheet sheet = sheet(picture);
    Watched run = picture.scene().run();

    assertEquals(List.of(new UeRef(run, 0)), at(picture, sheet.ueX(0), sheet.ueY(0)));
    assertEquals(List.of(new ApRef(run, 1)), at(picture, sheet.apX(1), sheet.apY(1) - 6));
    assertEquals(
        List.of(new EsRef(run, 0)),
        at(picture, sheet.ess().bar(0).getCenterX(), sheet.ess().bar(0).getCenterY()));
    double middleX = (sheet.ueX(1) + sheet.apX(1)) / 2;
    assertEquals(List.of(new UeRef(run, 1)), at(picture, middleX, sheet.ueY(1)));
    double flowX = (3 * sheet.apX(1) + sheet.ess().anchorX(0)) / 4;
    double flowY = (3 * sheet.apY(1) + sheet.ess().anchorY(0)) / 4;
    assertTrue(at(picture, flowX, flowY).contains(new UeRef(run, 1)));
    assertEquals(List.of(), at(picture, sheet.x(400), sheet.y(10)));
  }

  @Test
  void hiddenLayersAreNeitherDrawnNorHit() {
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 1, SLOW);
    Sheet sheet = sheet(picture);
    Layer ues =
        picture.layers().stream().filter(UeLayer.class::isInstance).findFirst().orElseThrow();
    picture.setShown(ues.name(), false);

    assertNotEquals(
        rgb(UeState.GENERATING),
        colour(picture.render(ALL, ALL), sheet.ueX(0) + 3, sheet.ueY(0) - 3));
    assertTrue(
        picture.hit(ALL, new Rectangle2D.Double(sheet.ueX(0), sheet.ueY(0), 1, 1)).values().stream()
            .noneMatch(ues::equals));
    picture.setShown(ues.name(), true);
    assertEquals(
        rgb(UeState.GENERATING), colour(picture.render(ALL, ALL), sheet.ueX(0), sheet.ueY(0)));
  }

  @Test
  void partOfAPictureIsAsInTheWhole() {
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 3, SLOW);
    int[] whole = picture.render(ALL, ALL).getRGB(200, 150, 300, 200, null, 0, 300);
    int[] part =
        picture.render(ALL, new Rectangle(200, 150, 300, 200)).getRGB(0, 0, 300, 200, null, 0, 300);

    assertEquals(List.of(whole.length), List.of(part.length));
    int different = 0;
    for (int i = 0; i < whole.length; i++) {
      different += whole[i] == part[i] ? 0 : 1;
    }
    assertEquals(0, different);
  }

  @Test
  void thousandsOfUesAreDrawn() {
    Picture picture =
        Plays.picture(
            folder,
            Plays.TWO_CELLS,
            2,
            "userEquipments={count: 3000, placement: uniform, resultMB: 1, errorDecay: 1,"
                + " errorLimit: 1, demand: {bernoulli: {probability: 0.5}}}",
            "channel={wired: {reachM: 2000}}");
    BufferedImage image = picture.render(ALL, ALL);
    int waiting = 0;
    for (int x = 0; x < ALL.width; x++) {
      for (int y = 0; y < ALL.height; y++) {
        waiting += colour(image, x, y) == rgb(UeState.WAITING) ? 1 : 0;
      }
    }
    assertTrue(waiting > 3000, "pixels of UEs that wait: " + waiting);
  }

  @Test
  void statusTellsStateAndLoad() {
    Picture picture = Plays.picture(folder, Plays.TWO_CELLS, 1, SLOW);
    Sheet sheet = sheet(picture);
    Watched run = picture.scene().run();

    assertEquals("UE 1: waiting, 4 s left", new UeLayer().status(sheet, new UeRef(run, 1)));
    assertEquals("AP 0: load in the slot 0 s", new ApLayer().status(sheet, new ApRef(run, 0)));
    assertEquals(
        "ES 0: work in the slot 5 s, left of it 4 s",
        new EsLayer().status(sheet, new EsRef(run, 0)));
  }
}
