package org.edgemuse.kernel.api.plugin;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file that an option names, such as a trained policy: it is read when the option is bound, so
 * that whoever is made from the options opens no file. In a scenario it is the file's name,
 * relative to the folder of the file in which it stands; {@code {file: name, sha256: hash}} asks
 * for that content and no other. Immutable.
 */
public final class Attachment implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final byte[] bytes;

  /**
   * Copies the content.
   *
   * @param name the file's name for messages and results
   * @param bytes all that it holds
   */
  public Attachment(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /**
   * The file's name as it was written; relative to the scenario's folder if it stands elsewhere.
   */
  public String name() {
    return name;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the content in hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** Whether the other has the same content, whatever its name. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attachment attachment && Arrays.equals(bytes, attachment.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
