package org.edgemuse.experiment.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of what was built, from a resource that the build fills in. */
final class Versions {
  private Versions() {}

  static Properties read() {
    Properties versions = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
      return versions;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("versions.properties cannot be read", unreadable);
    }
  }
}
