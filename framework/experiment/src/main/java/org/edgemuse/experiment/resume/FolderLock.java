package org.edgemuse.experiment.resume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sweeps from writing into a folder. The operating system releases the lock of a
 * process that dies, whatever it died of.
 *
 * <p>POSIX releases a process's lock on a file as soon as the process closes the file, through
 * whatever descriptor. So no process that holds a lock may open the file once more, be it to read
 * it: who holds what in this process is kept in memory, and a file is told from another by its key.
 */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = ".lock";

  /** The folders that this process has locked. */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path folder;
  private final Path file;
  private final FileChannel channel;
  private final boolean sure;

  /** A locked file, or one that cannot be, as the file system has no locks. */
  private record Opened(FileChannel channel, boolean sure) {}

  private FolderLock(Path folder, Path file, Opened opened) {
    this.folder = folder;
    this.file = file;
    channel = opened.channel();
    sure = opened.sure();
  }

  /**
   * Makes the folder if it is missing, and locks it.
   *
   * @throws ConfigException if it cannot be written, or another sweep is writing into it
   */
  public static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      Path real = folder.toRealPath();
      synchronized (HELD) {
        if (!HELD.add(real)) {
          throw refused(folder, "this process");
        }
      }
      FolderLock lock = null;
      try {
        lock = lock(folder, real);
        return lock;
      } finally {
        if (lock == null) {
          forget(real);
        }
      }
    } catch (IOException refused) {
      throw new ConfigException(
          new Where(folder.toString(), 0, ""),
          "The folder cannot be written: " + IoReason.of(refused));
    }
  }

  private static FolderLock lock(Path folder, Path real) throws IOException {
    Path file = real.resolve(NAME);
    Opened opened = null;
    while (opened == null) {
      opened = tryOnce(folder, file);
    }
    return new FolderLock(real, file, opened);
  }

  /** Whether other processes are kept out: some file systems of clusters have no locks. */
  public boolean sure() {
    return sure;
  }

  /** A lock, or null if whoever held it before has just deleted the file that was opened here. */
  private static @Nullable Opened tryOnce(Path folder, Path file) throws IOException {
    makeIfMissing(file);
    Optional<Object> before = key(file);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (NoSuchFileException deleted) {
      return null;
    }
    Opened held = null;
    try {
      boolean sure = isLocked(channel, folder, file);
      if (!sure || before.isPresent() && Objects.equals(before, key(file))) {
        write(channel);
        held = new Opened(channel, sure);
      }
      return held;
    } finally {
      if (held == null) {
        channel.close();
      }
    }
  }

  private static void makeIfMissing(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException there) {
      // Left by a process that was killed, or in use: the lock tells.
      return;
    }
  }

  /** What tells the file of this name from others; empty if there is none. */
  private static Optional<Object> key(Path file) throws IOException {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? file : key);
    } catch (NoSuchFileException deleted) {
      return Optional.empty();
    }
  }

  /** Locks, and says whether that means anything here. */
  private static boolean isLocked(FileChannel channel, Path folder, Path file) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (IOException noLocks) {
      return false;
    }
    if (lock == null) {
      throw refused(folder, holder(file));
    }
    return true;
  }

  /** Who holds the lock, by what it wrote; another process may well read that. */
  private static String holder(Path file) throws IOException {
    try {
      return "process " + Files.readString(file).strip();
    } catch (NoSuchFileException deleted) {
      return "just ended";
    }
  }

  private static ConfigException refused(Path folder, String holder) {
    return new ConfigException(
        new Where(folder.toString(), 0, ""),
        "Another sweep (%s) is writing into this folder; wait for it, or name another"
            .formatted(holder));
  }

  /** Leaves word of who holds the lock. */
  private static void write(FileChannel channel) throws IOException {
    String mark = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static void forget(Path real) {
    synchronized (HELD) {
      HELD.remove(real);
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
    } finally {
      forget(folder);
    }
  }
}
