package org.edgemuse.experiment.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which EdgeMuse this is. */
final class Versions {
  private Versions() {}

  /** Versions of what was built, from a resource that the build fills in. */
  static Properties read() {
    Properties versions = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
      return versions;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("versions.properties cannot be read", unreadable);
    }
  }

  /**
   * The hash of the jar that this class is from, in hex: a version in development has many jars.
   * Null if it is from no jar.
   */
  static @Nullable String jarSha256() {
    CodeSource source = Versions.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar == null || !Files.isRegularFile(jar) ? null : sha256(jar);
    } catch (URISyntaxException | IOException unreadable) {
      throw new IllegalStateException("EdgeMuse's own jar cannot be read", unreadable);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
