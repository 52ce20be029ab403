package org.edgemuse.experiment.resume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path folder;

  /** Takes a lock, and answers what it was told if it did not get it. */
  private static String refusal(Path folder) {
    return assertThrows(ConfigException.class, () -> FolderLock.take(folder)).getMessage();
  }

  /** Another process that tries to take the lock, says what became of it, and lets it go. */
  static final class Other {
    private Other() {}

    public static void main(String[] args) {
      try (FolderLock lock = FolderLock.take(Path.of(args[0]))) {
        System.out.print(lock.sure() ? "taken" : "unsure");
      } catch (ConfigException refused) {
        System.out.print(refused.getMessage());
      }
    }
  }

  private String another() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  @Test
  void anotherProcessIsKeptOutAsLongAsTheLockIsHeld() throws Exception {
    try (FolderLock lock = FolderLock.take(folder)) {
      assertTrue(lock.sure());
      String told =
          "%s: Another sweep (process %d) is writing into this folder; wait for it, or name another"
              .formatted(folder, ProcessHandle.current().pid());
      assertEquals(told, another());
      // A sweep of this process that is refused must not let go what the first holds.
      refusal(folder);
      assertEquals(told, another());
    }
    assertFalse(Files.exists(folder.resolve(".lock")));
    assertEquals("taken", another());
    assertFalse(Files.exists(folder.resolve(".lock")));
  }

  @Test
  void secondSweepOfThisProcessIsKeptOutByWhateverNameTheFolderGoes() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("out"));
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), inside);
    try (FolderLock lock = FolderLock.take(alias)) {
      assertTrue(lock.sure());
      assertEquals(
          inside
              + ": Another sweep (this process) is writing into this folder; wait for it, or name"
              + " another",
          refusal(inside));
      refusal(folder.resolve("out/../out"));
    }
    FolderLock.take(inside).close();
  }

  @Test
  void fileLeftByAProcessThatWasKilledIsNoLock() throws IOException {
    Files.writeString(folder.resolve(".lock"), "99999999");
    FolderLock.take(folder).close();
    assertFalse(Files.exists(folder.resolve(".lock")));
  }

  @Test
  void folderThatCannotBeMadeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertEquals(
        file + ": The folder cannot be written: there is a file of this name", refusal(file));
    String below = refusal(file.resolve("deeper"));
    assertTrue(below.startsWith(file + "/deeper: The folder cannot be written: "), below);
    FolderLock.take(folder).close();
  }

  @Test
  void lockIsHeldByOneAtATimeHoweverFastItChangesHands() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(
          threads.submit(
              () -> {
                for (int k = 0; k < 500; k++) {
                  try (FolderLock lock = FolderLock.take(folder)) {
                    assertEquals(1, holders.incrementAndGet());
                    taken.incrementAndGet();
                    holders.decrementAndGet();
                  } catch (ConfigException inUse) {
                    Thread.yield();
                  }
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    threads.shutdown();
    assertTrue(taken.get() > 0);
    assertFalse(Files.exists(folder.resolve(".lock")));
  }
}
