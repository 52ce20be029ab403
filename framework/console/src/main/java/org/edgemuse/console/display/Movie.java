package org.edgemuse.console.display;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An animated GIF that repeats for ever. Pictures are written as they come and not kept. All have
 * the first one's size: what lies beyond it in a later one is cut off.
 */
public final class Movie implements Closeable {
  /** GIF counts delays in hundredths of a second; what shows them takes less than two for ten. */
  static final int LEAST_DELAY_MS = 20;

  private static final int UNIT_MS = 10;
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final Path file;
  private final int delayMs;
  private final OutputStream opened;
  private final ImageOutputStream out;
  private final ImageWriter writer;
  private int pictures;
  private int widthPx;
  private int heightPx;

  /**
   * Opens the file, in place of one that is there.
   *
   * @param delayMs between two pictures, at least 20 ms, to the nearest 10 ms
   * @throws IOException if it cannot be written
   */
  public Movie(Path file, int delayMs) throws IOException {
    this.file = file;
    this.delayMs = Math.max(LEAST_DELAY_MS, delayMs);
    opened = new BufferedOutputStream(Files.newOutputStream(file));
    out = new MemoryCacheImageOutputStream(opened);
    writer = ImageIO.getImageWritersByFormatName("gif").next();
    writer.setOutput(out);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** Number of pictures so far. */
  public int pictures() {
    return pictures;
  }

  /**
   * Adds a picture.
   *
   * @throws IOException if it cannot be written
   */
  public void add(BufferedImage picture) throws IOException {
    if (pictures == 0) {
      widthPx = picture.getWidth();
      heightPx = picture.getHeight();
      writer.prepareWriteSequence(null);
    }
    BufferedImage sized = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = sized.createGraphics();
    canvas.drawImage(picture, 0, 0, null);
    canvas.dispose();
    writer.writeToSequence(new IIOImage(sized, null, metadata()), null);
    // What is flushed is kept no longer.
    out.flush();
    pictures++;
  }

  private IIOMetadata metadata() throws IOException {
    ImageTypeSpecifier type =
        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB);
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", Integer.toString((delayMs + UNIT_MS / 2) / UNIT_MS));
    root.appendChild(control);
    if (pictures == 0) {
      root.appendChild(repeatedForEver());
    }
    metadata.mergeTree(FORMAT, root);
    return metadata;
  }

  /** The extension by which GIFs say how often they are shown: block 1, 0 times is for ever. */
  private static IIOMetadataNode repeatedForEver() {
    IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
    extension.setAttribute("applicationID", "NETSCAPE");
    extension.setAttribute("authenticationCode", "2.0");
    extension.setUserObject(new byte[] {1, 0, 0});
    IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
    extensions.appendChild(extension);
    return extensions;
  }

  /**
   * Ends the file; one without a picture is deleted.
   *
   * @throws IOException if its end cannot be written
   */
  @Override
  public void close() throws IOException {
    try (opened;
        out) {
      if (pictures > 0) {
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    if (pictures == 0) {
      Files.deleteIfExists(file);
    }
  }
}
