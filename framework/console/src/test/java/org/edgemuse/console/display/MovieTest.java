package org.edgemuse.console.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieTest {
  private static final Color[] COLORS = {Color.RED, Color.BLUE, new Color(0x33, 0x99, 0x33)};

  @TempDir private Path folder;

  private static BufferedImage picture(int widthPx, int heightPx, Color color) {
    BufferedImage picture = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(color);
    canvas.fillRect(0, 0, widthPx, heightPx);
    canvas.dispose();
    return picture;
  }

  @Test
  void aMovieHoldsItsPicturesInOrderAndRepeatsForEver() throws IOException {
    Path file = folder.resolve("movie.gif");
    try (Movie movie = new Movie(file, 70)) {
      for (Color color : COLORS) {
        movie.add(picture(60, 40, color));
      }
      assertEquals(3, movie.pictures());
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertEquals(COLORS.length, reader.getNumImages(true));
      for (int i = 0; i < COLORS.length; i++) {
        BufferedImage read = reader.read(i);
        assertEquals(60, read.getWidth());
        assertEquals(COLORS[i], new Color(read.getRGB(30, 20)));
        assertEquals("7", attribute(reader, i, "GraphicControlExtension", "delayTime"));
      }
      assertEquals("NETSCAPE", attribute(reader, 0, "ApplicationExtension", "applicationID"));
    } finally {
      reader.dispose();
    }
  }

  private static String attribute(ImageReader reader, int index, String node, String name)
      throws IOException {
    IIOMetadataNode root =
        (IIOMetadataNode) reader.getImageMetadata(index).getAsTree("javax_imageio_gif_image_1.0");
    return ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name);
  }

  @Test
  void picturesAreWrittenAsTheyCome() throws IOException {
    Path file = folder.resolve("movie.gif");
    try (Movie movie = new Movie(file, 100)) {
      long before = 0;
      for (int i = 0; i < 6; i++) {
        // Larger than any buffer on the way, and incompressible.
        BufferedImage noise = picture(200, 200, Color.WHITE);
        for (int p = 0; p < 200 * 200; p++) {
          noise.setRGB(p % 200, p / 200, (p + i) * 0x9E3779B1 >>> 8);
        }
        movie.add(noise);
        long after = Files.size(file);
        assertTrue(after > before + 10_000, "Picture " + i + " left " + (after - before));
        before = after;
      }
    }
  }

  @Test
  void aPictureOfAnotherSizeIsCutToTheFirstOnes() throws IOException {
    Path file = folder.resolve("movie.gif");
    try (Movie movie = new Movie(file, 100)) {
      movie.add(picture(60, 40, Color.RED));
      movie.add(picture(90, 20, Color.BLUE));
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertEquals(60, reader.read(1).getWidth());
      assertEquals(40, reader.read(1).getHeight());
    } finally {
      reader.dispose();
    }
  }

  @Test
  void aMovieWithoutAPictureLeavesNoFile() throws IOException {
    Path file = folder.resolve("movie.gif");
    new Movie(file, 100).close();
    assertFalse(Files.exists(file));
  }

  @Test
  void aPlaceThatCannotBeWrittenShowsAtOnce() {
    assertThrows(
        NoSuchFileException.class, () -> new Movie(folder.resolve("no/such/movie.gif"), 100));
  }
}
