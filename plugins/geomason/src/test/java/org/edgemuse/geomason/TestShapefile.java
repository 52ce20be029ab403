package org.edgemuse.geomason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes shapefiles byte by byte, by ESRI's technical description of 1998. */
public final class TestShapefile {
  private static final int TEXT_BYTES = 16;

  private final int type;
  private final List<byte[]> records = new ArrayList<>();
  private final List<Map<String, String>> attributes = new ArrayList<>();

  private TestShapefile(int type) {
    this.type = type;
  }

  public static TestShapefile points() {
    return new TestShapefile(1);
  }

  public static TestShapefile lines() {
    return new TestShapefile(3);
  }

  public static TestShapefile polygons() {
    return new TestShapefile(5);
  }

  public static TestShapefile ofType(int type) {
    return new TestShapefile(type);
  }

  /** A shape of one or more parts, x and y in turn; points have one part of one point. */
  public TestShapefile add(Map<String, String> words, double[]... parts) {
    ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(type);
    if (type == 1) {
      out.putDouble(parts[0][0]).putDouble(parts[0][1]);
    } else {
      out.position(out.position() + 32);
      int points = 0;
      for (double[] part : parts) {
        points += part.length / 2;
      }
      out.putInt(parts.length).putInt(points);
      int from = 0;
      for (double[] part : parts) {
        out.putInt(from);
        from += part.length / 2;
      }
      for (double[] part : parts) {
        for (double value : part) {
          out.putDouble(value);
        }
      }
    }
    byte[] record = new byte[out.position()];
    out.flip();
    out.get(record);
    records.add(record);
    attributes.add(new LinkedHashMap<>(words));
    return this;
  }

  /** Writes NAME.shp and NAME.dbf, and NAME.prj with that text unless it is empty. */
  public Path write(Path folder, String name, String projection) throws IOException {
    ByteArrayOutputStream shp = new ByteArrayOutputStream();
    byte[] header = new byte[100];
    ByteBuffer.wrap(header).putInt(0, 9994);
    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    shp.write(header);
    for (int i = 0; i < records.size(); i++) {
      byte[] record = records.get(i);
      shp.write(ByteBuffer.allocate(8).putInt(i + 1).putInt(record.length / 2).array());
      shp.write(record);
    }
    Path file = folder.resolve(name + ".shp");
    Files.write(file, shp.toByteArray());
    Files.write(folder.resolve(name + ".dbf"), table());
    if (!projection.isEmpty()) {
      Files.writeString(folder.resolve(name + ".prj"), projection);
    }
    return file;
  }

  private byte[] table() throws IOException {
    List<String> columns = new ArrayList<>(attributes.get(0).keySet());
    if (columns.isEmpty()) {
      columns.add("id");
    }
    int recordBytes = 1 + TEXT_BYTES * columns.size();
    ByteBuffer head =
        ByteBuffer.allocate(32 + 32 * columns.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) 3).position(4);
    head.putInt(records.size());
    head.putShort((short) head.capacity()).putShort((short) recordBytes);
    for (int i = 0; i < columns.size(); i++) {
      head.position(32 + 32 * i);
      head.put(columns.get(i).getBytes(StandardCharsets.US_ASCII));
      head.position(32 + 32 * i + 11);
      head.put((byte) 'C');
      head.position(32 + 32 * i + 16);
      head.put((byte) TEXT_BYTES);
    }
    head.put(head.capacity() - 1, (byte) 0x0D);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.array());
    for (Map<String, String> words : attributes) {
      out.write(' ');
      for (String column : columns) {
        String text = words.getOrDefault(column, "");
        out.write("%-16s".formatted(text).getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }
}
