package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Builds a project of a plugin author's with Maven, against the EdgeMuse that is being tested. */
final class Maven {
  private static final String VERSION = System.getProperty("edgemuse.version");
  private static final int MOST_MINUTES = 5;

  /** Folder of each module that a plugin's build needs, by artifact. */
  private static final Map<String, String> MODULES =
      Map.of(
          "edgemuse", ".",
          "edgemuse-bom", "framework/bom",
          "edgemuse-kernel", "framework/kernel",
          "edgemuse-testkit", "framework/testkit");

  private Maven() {}

  /** Copies a project without what was built in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from, new FileVisitOption[0])) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path relative = from.relativize(file);
        if (!relative.startsWith("target")) {
          Path copy = to.resolve(relative.toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  /**
   * Packages a project, tests included. EdgeMuse's artifacts come from a repository laid out here,
   * as {@code mvn install} would, everything else from the user's own.
   */
  static void packageWithStagedEdgeMuse(Path project, Path work)
      throws IOException, InterruptedException {
    Path staged = work.resolve("staged");
    MODULES.forEach((artifact, module) -> stage(artifact, module, staged));
    Path settings = work.resolve("settings.xml");
    Files.writeString(settings, settings(staged));
    Path log = work.resolve("maven.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-q"));
    command.addAll(List.of("-s", settings.toString()));
    command.add("-Dmaven.repo.local=" + work.resolve("local"));
    command.addAll(List.of("-f", project.resolve("pom.xml").toString(), "package"));
    Process maven =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = maven.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      maven.destroyForcibly();
    }
    assertEquals(0, ended ? maven.exitValue() : -1, Files.readString(log));
  }

  private static void stage(String artifact, String module, Path repository) {
    Path folder = repository.resolve("org/edgemuse").resolve(artifact).resolve(VERSION);
    String base = artifact + "-" + VERSION;
    Path source = Command.ROOT.resolve(module);
    try {
      Files.createDirectories(folder);
      Files.copy(source.resolve("pom.xml"), folder.resolve(base + ".pom"));
      Path jar = source.resolve("target").resolve(base + ".jar");
      if (Files.exists(jar)) {
        Files.copy(jar, folder.resolve(base + ".jar"));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The user's local repository serves as the central one, so that nothing is downloaded twice. */
  private static String settings(Path staged) {
    return """
        <settings>
          <profiles>
            <profile>
              <id>staged</id>
              <repositories>
                <repository>
                  <id>staged</id>
                  <url>%s</url>
                  <snapshots><enabled>true</enabled></snapshots>
                </repository>
                <repository>
                  <id>user</id>
                  <url>%s</url>
                </repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository>
                  <id>user</id>
                  <url>%s</url>
                </pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles>
            <activeProfile>staged</activeProfile>
          </activeProfiles>
        </settings>
        """
        .formatted(staged.toUri(), userRepository(), userRepository());
  }

  private static String userRepository() {
    return Path.of(System.getProperty("maven.repo.local")).toUri().toString();
  }
}
