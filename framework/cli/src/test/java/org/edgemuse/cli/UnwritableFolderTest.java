package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full or write-protected: small ones of memory, mounted in a name space of their
 * own, so that neither privileges nor the machine's own mounts are needed.
 */
class UnwritableFolderTest {
  @TempDir Path folder;
  private Path disk;
  private Path out;
  private Path kept;

  @BeforeEach
  void open() throws IOException {
    List<String> mount = new ArrayList<>(inItsOwnSpace());
    disk = Files.createDirectory(folder.resolve("disk"));
    mount.add("mount -t tmpfs -o size=64k none '%s'".formatted(disk));
    assumeTrue(Child.run(mount) == 0, "This system lets nobody mount a file system of his own");
    out = disk.resolve("out");
    kept = folder.resolve("kept");
    new Shell(folder)
        .world(
            """
            recordSlots: {every: 10}
            sweep:
              vary: {accessPoints.count: [2, 3]}
              schedulers: [masl, random]
              replications: 5
            """);
  }

  private static List<String> inItsOwnSpace() {
    return List.of("unshare", "-rm", "sh", "-c");
  }

  private String sweep(String name, String... more) {
    List<String> words = new ArrayList<>(Child.java());
    words.addAll(List.of("sweep", folder.resolve("world.yaml").toString()));
    words.addAll(List.of("--set", "slots=400", "--out", out.toString()));
    words.addAll(List.of(more));
    StringBuilder command = new StringBuilder();
    words.forEach(word -> command.append('\'').append(word).append("' "));
    Path to = folder.resolve(name);
    return command
        + ">'%s.out' 2>'%s.err' && code=0 || code=$?; echo $code >'%s.code'\n"
            .formatted(to, to, to);
  }

  private String said(String name) throws IOException {
    return Files.readString(folder.resolve(name)).strip();
  }

  private void run(String script) {
    List<String> words = new ArrayList<>(inItsOwnSpace());
    words.add("set -e\n" + script);
    Child shell = Child.start(folder, words);
    assertEquals(0, shell.exitCode(), shell::err);
  }

  private Path unbroken() throws IOException {
    Path whole = folder.resolve("whole");
    Child child =
        Child.edgemuse(
            folder,
            List.of(
                "sweep",
                folder.resolve("world.yaml").toString(),
                "--set",
                "slots=400",
                "--out",
                whole.toString()));
    assertEquals(0, child.exitCode(), child::err);
    return whole;
  }

  private void assertSameTables() throws IOException {
    Path whole = unbroken();
    for (String name :
        List.of("runs.csv", "slots.csv", "summary.csv", "figure.png", "figure.svg")) {
      assertEquals(-1, Files.mismatch(whole.resolve(name), kept.resolve(name)), name);
    }
    try (var files = Files.list(kept)) {
      assertEquals(7, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 32, 84})
  void fullDiskIsToldAndTheSweepGoesOnOnceThereIsRoom(int kilobytes) throws IOException {
    run(
        "mount -t tmpfs -o size=%dk none '%s'\n".formatted(kilobytes, disk)
            + sweep("full")
            + sweep("still", "--resume")
            + "mount -o remount,size=4m '%s'\n".formatted(disk)
            + sweep("room", "--resume")
            + "cp -r '%s' '%s'\n".formatted(out, kept));
    for (String name : List.of("full", "still")) {
      List<String> lines =
          said(name + ".err").lines().filter(line -> !line.matches("\\d+ of .*")).toList();
      assertEquals("2", said(name + ".code"), "" + lines);
      assertTrue(
          lines.get(0).matches(".*/out/.*: cannot be written: No space left on device"),
          "" + lines);
      assertEquals(
          List.of(
              "What is done is kept. Once the folder can be written, go on with: edgemuse sweep %s"
                      .formatted(folder.resolve("world.yaml"))
                  + " --set slots=400 --out %s --resume".formatted(out)),
          lines.subList(1, lines.size()));
    }
    assertEquals("0", said("room.code"), said("room.err"));
    assertSameTables();
  }

  @Test
  void writeProtectedFolderIsToldAndTheSweepGoesOnOnceItIsNot() throws IOException {
    run(
        "mount -t tmpfs none '%s'\n".formatted(disk)
            + "mkdir '%s'\n".formatted(out)
            + "mount -o remount,ro '%s'\n".formatted(disk)
            + sweep("protected")
            + "mount -o remount,rw '%s'\n".formatted(disk)
            + sweep("free", "--resume")
            + "cp -r '%s' '%s'\n".formatted(out, kept));
    assertEquals("2", said("protected.code"));
    assertEquals(
        out + ": The folder cannot be written: Read-only file system", said("protected.err"));
    assertEquals("0", said("free.code"), said("free.err"));
    assertSameTables();
  }
}
