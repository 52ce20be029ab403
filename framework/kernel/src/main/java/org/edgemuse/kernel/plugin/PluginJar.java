package org.edgemuse.kernel.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.edgemuse.kernel.fault.Reason;

/**
 * A jar from a folder of plugins.
 *
 * @param path where it is
 * @param sha256 the hash of its bytes, in hex
 */
public record PluginJar(Path path, String sha256) {

  /** How messages name it. */
  String source() {
    return "Plugin jar '" + path + "'";
  }

  /**
   * The jars in these folders, each folder's in the order of their names. A copy of another one is
   * left out.
   *
   * @param problems takes what is not a jar
   */
  static List<PluginJar> in(List<Path> folders, List<PluginProblem> problems) {
    Map<String, PluginJar> jars = new LinkedHashMap<>();
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
          read(file, jars, problems);
        }
      } catch (IOException failed) {
        throw new PluginLoadException(
            "Plugins folder '" + folder + "' cannot be read: " + failed.getMessage(), failed);
      }
    }
    return List.copyOf(jars.values());
  }

  /** A class loader passes over what it cannot read, and the plugins would just be missing. */
  private static void read(Path file, Map<String, PluginJar> jars, List<PluginProblem> problems) {
    try {
      new JarFile(file.toFile()).close();
      String hash = hash(file);
      jars.putIfAbsent(hash, new PluginJar(file, hash));
    } catch (IOException | SecurityException failed) {
      String source = new PluginJar(file, "").source();
      String message = "cannot be read: " + Reason.line(String.valueOf(failed.getMessage()));
      problems.add(new PluginProblem(source, message, ""));
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
      urls[i] = jars.get(i).url();
    }
    return new URLClassLoader("edgemuse-plugins", urls, parent);
  }

  /** Where class loaders look for it. */
  URL url() {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(path.toString(), impossible);
    }
  }
}
