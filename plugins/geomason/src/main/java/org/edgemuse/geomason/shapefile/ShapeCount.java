package org.edgemuse.geomason.shapefile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks through the records of a .shp file. GeoMason's importer stops at the first shape that it
 * does not know, keeps what it has and throws nothing, so what it will do is found out before.
 */
final class ShapeCount {
  private static final int FILE_CODE = 9994;
  private static final int HEADER_BYTES = 100;
  private static final int RECORD_HEADER_BYTES = 8;
  private static final int WORD_BYTES = 2;

  private ShapeCount() {}

  /**
   * Number of shapes in the file.
   *
   * @throws IllegalArgumentException if it is no shapefile, is cut off, or holds a shape that
   *     GeoMason does not read
   * @throws IOException if it cannot be read
   */
  static int of(Path file) throws IOException {
    long left = Files.size(file);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (left < HEADER_BYTES || in.readInt() != FILE_CODE) {
        throw new IllegalArgumentException("it is not a shapefile");
      }
      in.skipNBytes(HEADER_BYTES - Integer.BYTES);
      left -= HEADER_BYTES;
      int count = 0;
      while (left > 0) {
        in.readInt();
        long bytes = (long) in.readInt() * WORD_BYTES;
        ShapeType type = ShapeType.of(Integer.reverseBytes(in.readInt()));
        count++;
        requireKnown(type, count);
        in.skipNBytes(bytes - Integer.BYTES);
        left -= RECORD_HEADER_BYTES + bytes;
      }
      return count;
    } catch (EOFException cutOff) {
      throw new IllegalArgumentException("it is cut off in the middle of a shape", cutOff);
    }
  }

  private static void requireKnown(ShapeType type, int record) {
    if (!type.isKnownToGeoMason()) {
      throw new IllegalArgumentException(
          "shape %d is a %s, which GeoMason does not read: it knows POINT, POINTZ, POLYLINE and POLYGON"
              .formatted(record, type));
    }
  }
}
