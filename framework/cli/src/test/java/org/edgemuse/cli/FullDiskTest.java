package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full or may only be read: one clear line, exit code 2, and no half-written file.
 * Small disks are mounted, which only root may do; a device that takes no byte is made where that
 * is allowed, and {@code /dev/full} serves everyone else on Linux.
 */
class FullDiskTest {
  @TempDir Path folder;
  private Shell shell;
  private Path disk;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    shell.world("scheduler: random\n");
    shell.file(
        "sweep.yaml",
        """
        extends: world.yaml
        recordSlots: {every: 1}
        sweep: {schedulers: [random, masl], replications: 400}
        """);
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    if (Files.getFileStore(disk).name().equals("edgemuse-test")) {
      system("umount", disk.toString());
    }
  }

  private void refused(String told, String... args) throws IOException {
    Shell.Result result = shell.run(args);
    List<String> lines =
        result
            .err()
            .lines()
            .filter(line -> !line.matches("\\d+ of \\d+ runs.*|What is done is kept\\. .*"))
            .toList();
    assertEquals(2, result.exitCode(), result.err());
    assertEquals(1, lines.size(), result.err());
    assertTrue(lines.get(0).contains(told), result.err());
    assertEquals(List.of(), parts());
  }

  /** Files that a writer did not finish. */
  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  @Test
  void fileThatIsWrittenWholeLeavesNothingBehindOnAFullDisk() throws Exception {
    Path full = fullDevice();
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("manifest.json.part"), full);
    refused(
        "@out/manifest.json: cannot be written: No space left on device",
        "run",
        "@world.yaml",
        "--out",
        "@out");
    assertFalse(Files.exists(out.resolve("manifest.json")));
  }

  @Test
  void checkpointOnAFullDiskIsRefusedAndTheFormerOneStays() throws Exception {
    Path full = fullDevice();
    shell.good("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "3");
    byte[] before = Files.readAllBytes(folder.resolve("c"));
    Files.createSymbolicLink(folder.resolve("c.part"), full);
    refused(
        "Checkpoint '@c' cannot be written: No space left on device",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@c",
        "--checkpoint-at",
        "4");
    assertEquals(List.of(before.length), List.of((int) Files.size(folder.resolve("c"))));
    assertTrue(shell.good("run", "--from", "@c").contains("total_service_time_s"));
  }

  @Test
  void deviceIsWrittenToAndNotReplacedByAFile() throws Exception {
    Path full = fullDevice();
    Path out = Files.createDirectory(folder.resolve("out"));
    Path device = Files.createSymbolicLink(out.resolve("full"), full);
    refused(
        "Checkpoint '@out/full' cannot be written: No space left on device",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@out/full",
        "--checkpoint-at",
        "3");
    assertTrue(Files.isSymbolicLink(device));
    assertFalse(Files.isRegularFile(full));
  }

  @Test
  void sweepThatFillsItsDiskSaysSoAndKeepsTheRowsThatItHas() throws Exception {
    mount("size=60k");
    refused("cannot be written: No space left on device", sweep("@disk/out"));
    List<String> rows = Files.readAllLines(disk.resolve("out/slots.csv"));
    assertTrue(rows.size() > 100, rows.size() + " rows");
  }

  @Test
  void figureOnAFullDiskIsRefusedAndTheFormerOneStays() throws Exception {
    mount("size=400k");
    shell.run("sweep", "@sweep.yaml", "--set", "sweep.replications=2", "--out", "@disk/out");
    byte[] before = Files.readAllBytes(disk.resolve("out/figure.png"));
    fill();
    refused("cannot be written: No space left on device", "plot", "@disk/out");
    assertEquals(before.length, Files.size(disk.resolve("out/figure.png")));
  }

  @Test
  void checkpointThatDoesNotFitItsDiskIsRefused() throws Exception {
    mount("size=8k");
    fill();
    refused(
        "Checkpoint '@disk/c' cannot be written: No space left on device",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@disk/c",
        "--checkpoint-at",
        "3");
    assertFalse(Files.exists(disk.resolve("c")));
  }

  @Test
  void diskThatMayOnlyBeReadIsRefusedByEveryCommandThatWrites() throws Exception {
    mount("size=1m");
    shell.run("sweep", "@sweep.yaml", "--set", "sweep.replications=2", "--out", "@disk/done");
    system("mount", "-o", "remount,ro", disk.toString());
    refused("@disk/out: The folder cannot be written: Read-only file system", sweep("@disk/out"));
    refused("Read-only file system", sweep("@disk"));
    refused("Read-only file system", "run", "@world.yaml", "--out", "@disk/out");
    refused("Read-only file system", "plot", "@disk/done");
    refused(
        "Checkpoint '@disk/c' cannot be written: Read-only file system",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@disk/c",
        "--checkpoint-at",
        "3");
    refused("Read-only file system", "sweep", "@sweep.yaml", "--out", "@disk/done", "--overwrite");
  }

  /**
   * A device that is always full: a node of this test's own, so that no fault can hurt the
   * system's.
   */
  private Path fullDevice() throws InterruptedException {
    Path own = folder.resolve("full-device");
    system("mknod", own.toString(), "c", "1", "7");
    for (Path device : List.of(own, Path.of("/dev/full"))) {
      if (takesNoByte(device)) {
        return device;
      }
    }
    return abort(
        "there is no device here that is always full, and making one takes root, and Linux");
  }

  private static boolean takesNoByte(Path device) {
    if (!Files.exists(device) || Files.isRegularFile(device)) {
      return false;
    }
    try {
      Files.write(device, new byte[1]);
      return false;
    } catch (IOException refusal) {
      return String.valueOf(refusal.getMessage()).contains("No space left");
    }
  }

  private static String[] sweep(String out) {
    return new String[] {"sweep", "@sweep.yaml", "--out", out};
  }

  private void fill() throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(disk.resolve("filler"))) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertTrue(String.valueOf(full.getMessage()).contains("No space left"), full.toString());
    }
  }

  private void mount(String options) throws IOException, InterruptedException {
    boolean mounted =
        system("mount", "-t", "tmpfs", "-o", options, "edgemuse-test", disk.toString()) == 0;
    assumeTrue(mounted, "a small disk cannot be mounted here: that takes root, and Linux");
  }

  private static int system(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (IOException missing) {
      return -1;
    }
  }
}
