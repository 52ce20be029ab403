package org.edgemuse.experiment.manifest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which results and what they were made with are known again. */
public final class Sha256 {
  private Sha256() {}

  /** A hash that has taken nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** The hash of all that was taken, in hex. */
  static String hex(MessageDigest hash) {
    return HexFormat.of().formatHex(hash.digest());
  }
}
