package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private byte[] checkpoint() throws Exception {
    shell.world("scheduler: masl\n");
    shell.good("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "4");
    return Files.readAllBytes(folder.resolve("c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "masl",
        "best-response",
        "fictitious-play",
        "selfish",
        "random",
        "price-learning",
        "local-search-optimum",
        "slot-optimum",
        "exact-optimum"
      })
  void runInTwoPartsPrintsWhatTheUnbrokenOneDoes(String scheduler) {
    shell.world("scheduler: " + scheduler + "\n");
    String unbroken = shell.good("run", "@world.yaml");
    assertTrue(unbroken.contains("\ntotal_service_time_s "), unbroken);
    // Before the measured slots, and in the midst of them.
    for (int slot : new int[] {5, 9}) {
      assertEquals(
          "Wrote @c after slot %d of 12\n".formatted(slot),
          shell.good("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "" + slot));
      assertEquals(unbroken, shell.good("run", "--from", "@c"));
    }
  }

  @Test
  void checkpointCanBeReplacedByALaterOne() throws Exception {
    checkpoint();
    String unbroken = shell.good("run", "@world.yaml");
    shell.good("run", "--from", "@c", "--checkpoint", "@c", "--checkpoint-at", "8");
    assertEquals(unbroken, shell.good("run", "--from", "@c"));
    assertFalse(Files.exists(folder.resolve("c.part")));
    shell.refused(
        "--checkpoint-at (7) must be from 8 to 12",
        "run",
        "--from",
        "@c",
        "--checkpoint",
        "@c",
        "--checkpoint-at",
        "7");
  }

  @Test
  void everyKindOfDamageIsRefused() throws Exception {
    byte[] sound = checkpoint();
    for (int i = 0; i < 60; i++) {
      byte[] damaged = sound.clone();
      int at = i * (sound.length - 1) / 59;
      if (i % 2 == 0) {
        damaged = Arrays.copyOf(sound, at);
      } else {
        damaged[at] ^= 0x55;
      }
      Files.write(folder.resolve("d"), damaged);
      Shell.Result result = shell.run("run", "--from", "@d");
      assertEquals(2, result.exitCode(), result.err());
      assertTrue(result.err().startsWith("Checkpoint '@d' is damaged, or was "), result.err());
      assertEquals(1, result.err().lines().count(), result.err());
    }
  }

  @Test
  void whatIsNoCheckpointIsRefused() {
    shell.world("scheduler: masl\n");
    shell.refused(
        "Checkpoint '@world.yaml' is damaged, or was written by another EdgeMuse or with other"
            + " --plugins: Not in GZIP format",
        "run",
        "--from",
        "@world.yaml");
    shell.refused(
        "Checkpoint '@gone' cannot be read: there is no such file or folder",
        "run",
        "--from",
        "@gone");
    shell.refused("Checkpoint '@.' is a folder", "run", "--from", "@.");
  }

  @Test
  void placeThatCannotBeWrittenIsRefused() {
    shell.world("scheduler: masl\n");
    String[] run = {"run", "@world.yaml", "--checkpoint-at", "3", "--checkpoint", "@gone/c"};
    shell.refused("Checkpoint '@gone/c' cannot be written: there is no such file or folder", run);
    run[5] = "@.";
    shell.refused("Checkpoint '@.' is a folder", run);
  }

  @Test
  void optionsThatExcludeEachOtherAreRefused() {
    shell.world("scheduler: masl\n");
    String alone = "--from goes without FILE, --set and --out: the checkpoint holds the scenario";
    shell.refused(alone, "run", "@world.yaml", "--from", "@c");
    shell.refused(alone, "run", "--from", "@c", "--set", "seed=2");
    shell.refused(alone, "run", "--from", "@c", "--out", "@out");
    shell.refused("Name a scenario FILE, or a checkpoint with --from", "run");
    shell.refused(
        "--checkpoint goes without --out: a stopped run has no results",
        "run",
        "@world.yaml",
        "--out",
        "@out",
        "--checkpoint",
        "@c",
        "--checkpoint-at",
        "3");
    shell.refused(
        "Error: Missing required argument(s): --checkpoint-at=SLOT\n"
            + "Try 'edgemuse run --help' for more.",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@c");
    shell.refused(
        "--checkpoint-at (13) must be from 0 to 12",
        "run",
        "@world.yaml",
        "--checkpoint",
        "@c",
        "--checkpoint-at",
        "13");
  }
}
