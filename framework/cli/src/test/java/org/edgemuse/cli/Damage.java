package org.edgemuse.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** What makes files bad. */
final class Damage {
  private Damage() {}

  static String keys(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("seeed").append(i).append(": 1\n");
    }
    return text.toString();
  }

  static Path bad(Path folder) {
    return folder.resolve("bad.yaml");
  }

  static void size(Path folder, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(bad(folder).toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  static void link(String target, Path folder) throws IOException {
    Files.createSymbolicLink(bad(folder), Path.of(target));
  }

  static String list(int count) {
    StringBuilder list = new StringBuilder("[12");
    for (int i = 1; i < count; i++) {
      list.append(", ").append(12 + i);
    }
    return list.append("]").toString();
  }

  static BadInput.Prepare text(String file, String text) {
    return folder -> Files.writeString(folder.resolve(file), text);
  }

  static BadInput.Prepare cut(String file) {
    return folder -> {
      String sound = Files.readString(folder.resolve(file));
      Files.writeString(folder.resolve(file), sound.substring(0, sound.length() / 2));
    };
  }

  static BadInput.Prepare replaced(String file, String regex, String by) {
    return folder -> {
      String sound = Files.readString(folder.resolve(file));
      Files.writeString(folder.resolve(file), sound.replaceAll(regex, by));
    };
  }

  static BadInput.Prepare gone(String file) {
    return folder -> Files.delete(folder.resolve(file));
  }
}
