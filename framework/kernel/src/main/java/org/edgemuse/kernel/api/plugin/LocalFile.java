package org.edgemuse.kernel.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that an option names and that was there when the option was bound, but was not read: such
 * as a model of gigabytes, which a library maps into memory. In a scenario it is the file's name,
 * relative to the folder of the file in which it stands, as for an {@link Attachment}; {@code
 * {file: name, sha256: hash}} asks for that content and no other. Immutable.
 */
public final class LocalFile implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;

  /** A Path is not serializable. */
  private final String path;

  private transient volatile @Nullable String hash;

  /**
   * @param name the file's name for messages and results
   * @param path where it is
   */
  public LocalFile(String name, Path path) {
    this.name = name;
    this.path = path.toAbsolutePath().normalize().toString();
  }

  /**
   * The file's name as it was written; relative to the scenario's folder if it stands elsewhere.
   */
  public String name() {
    return name;
  }

  /** Where it is: an absolute path. */
  public Path path() {
    return Path.of(path);
  }

  /**
   * The SHA-256 of what it holds, in hex. Reads all of it when first asked, and keeps the answer.
   *
   * @throws IOException if it cannot be read
   */
  public String sha256() throws IOException {
    String known = hash;
    if (known == null) {
      known = read();
      hash = known;
    }
    return known;
  }

  private String read() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(path()), digest)) {
      byte[] block = new byte[1 << 16];
      while (in.read(block) >= 0) {
        // Reading is what feeds the digest.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether the other is the same path, whatever name led to it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalFile file && path.equals(file.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
