package org.edgemuse.experiment.resume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes from writing into a folder. The operating system releases the lock of a
 * process that dies, whatever it died of.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";

  private final Path file;
  private final FileChannel channel;
  private final boolean sure;

  private FolderLock(Path file, FileChannel channel, boolean sure) {
    this.file = file;
    this.channel = channel;
    this.sure = sure;
  }

  /**
   * Makes the folder if it is missing, and locks it.
   *
   * @throws ConfigException if it cannot be written, or another process is writing into it
   */
  public static FolderLock take(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      Files.createDirectories(folder);
      FolderLock lock = null;
      while (lock == null) {
        lock = tryOnce(folder, file);
      }
      return lock;
    } catch (IOException refused) {
      throw new ConfigException(
          new Where(folder.toString(), 0, ""),
          "The folder cannot be written: " + IoReason.of(refused));
    }
  }

  /** Whether other processes are kept out: some file systems of clusters have no locks. */
  public boolean sure() {
    return sure;
  }

  /** A lock, or null if whoever held it before has just deleted the file that was opened here. */
  private static @Nullable FolderLock tryOnce(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FolderLock held = null;
    try {
      boolean sure = lock(channel, folder, file);
      if (!sure || isNamed(channel, file)) {
        held = new FolderLock(file, channel, sure);
      }
      return held;
    } finally {
      if (held == null) {
        channel.close();
      }
    }
  }

  /** Locks, and says whether that means anything here. */
  private static boolean lock(FileChannel channel, Path folder, Path file) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return true;
      }
    } catch (OverlappingFileLockException ofThisProcess) {
      throw refused(folder, "this process");
    } catch (IOException noLocks) {
      return false;
    }
    throw refused(folder, "process " + Files.readString(file).strip());
  }

  private static ConfigException refused(Path folder, String holder) {
    return new ConfigException(
        new Where(folder.toString(), 0, ""),
        "Another sweep (%s) is writing into this folder; wait for it, or name another"
            .formatted(holder));
  }

  /** Whether the locked file is still the one of this name: what is written here is read there. */
  private static boolean isNamed(FileChannel channel, Path file) throws IOException {
    String mark = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
    try {
      return Files.readString(file).equals(mark);
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      // Deleted while it is held: who opened it meanwhile finds that the name has gone.
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException left) {
      throw new UncheckedIOException(file + ": cannot be deleted: " + IoReason.of(left), left);
    }
  }
}
