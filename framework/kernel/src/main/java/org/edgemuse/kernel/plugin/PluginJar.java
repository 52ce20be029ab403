package org.edgemuse.kernel.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A jar from a folder of plugins.
 *
 * @param path where it is
 * @param sha256 the hash of its bytes, in hex
 */
public record PluginJar(Path path, String sha256) {

  /** The jars in these folders, each folder's in the order of their names. */
  static List<PluginJar> in(List<Path> folders) {
    List<PluginJar> jars = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new PluginLoadException("Plugins folder '" + folder + "' is not a folder");
      }
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> sorted =
            files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        if (sorted.isEmpty()) {
          throw new PluginLoadException("Plugins folder '" + folder + "' holds no jar");
        }
        for (Path file : sorted) {
          requireJar(file);
          jars.add(new PluginJar(file, hash(file)));
        }
      } catch (IOException failed) {
        throw new PluginLoadException(
            "Plugins folder '" + folder + "' cannot be read: " + failed.getMessage(), failed);
      }
    }
    return List.copyOf(jars);
  }

  /** A class loader passes over what it cannot read, and the plugins would just be missing. */
  private static void requireJar(Path file) {
    try {
      new JarFile(file.toFile()).close();
    } catch (IOException failed) {
      throw new PluginLoadException(
          "Plugin jar '" + file + "' cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  /** Loads classes from the jars, after those of the parent. */
  static ClassLoader loader(List<PluginJar> jars, ClassLoader parent) {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      try {
        urls[i] = jars.get(i).path().toUri().toURL();
      } catch (MalformedURLException impossible) {
        throw new IllegalStateException(jars.get(i).path().toString(), impossible);
      }
    }
    return new URLClassLoader("edgemuse-plugins", urls, parent);
  }
}
