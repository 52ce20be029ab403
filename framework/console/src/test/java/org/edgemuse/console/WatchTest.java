package org.edgemuse.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.edgemuse.console.display.NoDisplayException;
import org.edgemuse.console.display.Snapshot;
import org.edgemuse.console.layer.Picture;
import org.edgemuse.console.run.WatchRequest;
import org.edgemuse.kernel.plugin.PluginRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM of tests has no display. */
class WatchTest {

  @TempDir Path folder;

  private WatchRequest missing() {
    return new WatchRequest(
        folder.resolve("missing.yaml"), List.of(), List.of(), PluginRegistry.load(List.of()));
  }

  @Test
  void withoutADisplayTheMessageSaysWhatIsMissingBeforeAnythingElse() {
    NoDisplayException refused =
        assertThrows(NoDisplayException.class, () -> Watch.open(missing()));

    assertTrue(refused.getMessage().contains("java.awt.headless"), refused.getMessage());
    assertTrue(refused.getMessage().contains("xvfb-run -a edgemuse watch"), refused.getMessage());
    assertThrows(
        NoDisplayException.class,
        () -> Watch.snapshot(missing(), 1, folder.resolve("x.png"), 100, 100));
  }

  @Test
  void sameRequestGivesTheSameBytes() throws IOException {
    Path first = draw("first.png");
    Path second = draw("sub/second.png");

    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private Path draw(String name) throws IOException {
    Path png = folder.resolve(name);
    Files.createDirectories(png.getParent());
    write(Watch.played(Plays.request(folder, Plays.TWO_CELLS), 5), 640, png);
    return png;
  }

  private static void write(List<Picture> pictures, int widthPx, Path png) throws IOException {
    try (OutputStream out = Files.newOutputStream(png)) {
      Snapshot.write(Snapshot.of(pictures, widthPx, 480), out);
    }
  }

  @Test
  void comparedRunsStandSideBySideInOneImage() throws IOException {
    WatchRequest one = Plays.request(folder, Plays.TWO_CELLS);
    WatchRequest two =
        new WatchRequest(
            one.file(), List.of(), List.of("bound", "{bound: {}, label: the same}"), one.plugins());
    List<Picture> pictures = Watch.played(two, 5);
    Path png = folder.resolve("two.png");
    write(pictures, 1281, png);
    BufferedImage image = ImageIO.read(png.toFile());

    assertEquals(1281, image.getWidth());
    assertEquals("the same", pictures.get(1).scene().run().label());
    // Same world, same scheduler: the lower halves, below the titles, are alike.
    assertArrayEquals(
        image.getRGB(0, 100, 640, 300, null, 0, 640),
        Snapshot.of(List.of(pictures.get(0)), 640, 480).getRGB(0, 100, 640, 300, null, 0, 640));
  }

  @Test
  void runThatEndsBeforeIsShownAtItsEnd() {
    Picture picture = Watch.played(Plays.request(folder, Plays.TWO_CELLS), 9999).get(0);

    assertEquals(50, picture.scene().run().simulation().slotsDone());
  }
}
