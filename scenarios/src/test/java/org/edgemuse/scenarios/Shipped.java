package org.edgemuse.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped scenario files, and a copy of them that tests may spoil. */
final class Shipped {
  private static final Path FOLDER = Command.ROOT.resolve("scenarios");

  /** The schema of scenario files. */
  static final Path SCHEMA = FOLDER.resolve("edgemuse.schema.json");

  private Shipped() {}

  /** The scenario files, in the order of their paths. */
  static List<Path> scenarios() throws IOException {
    return files(".yaml");
  }

  /**
   * Copies the scenario files, which extend one another, and what they read. Thousands of sampled
   * points take seconds to check, which hundreds of mutants have not: the copies sample four.
   *
   * @return the copies of the scenario files, in the order of {@link #scenarios}
   */
  static List<Path> copyWithFewSamples(Path to) throws IOException {
    // Its place tells that the folders beside it may name one another's files.
    Files.copy(SCHEMA, to.resolve(SCHEMA.getFileName()));
    for (String kind : List.of(".csv", ".txt", ".geojson")) {
      for (Path file : files(kind)) {
        Files.copy(file, place(file, to));
      }
    }
    List<Path> copies = new ArrayList<>();
    for (Path file : scenarios()) {
      String text = Files.readString(file).replaceAll("(sobol|latinHypercube): \\d+", "$1: 4");
      copies.add(Files.writeString(place(file, to), text));
    }
    return copies;
  }

  private static Path place(Path file, Path to) throws IOException {
    Path place = to.resolve(FOLDER.relativize(file).toString());
    Files.createDirectories(place.getParent());
    return place;
  }

  private static List<Path> files(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : folders()) {
      try (var files = Files.walk(folder, ending.equals(".yaml") ? 1 : 2)) {
        files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
      }
    }
    return found;
  }

  /** Those beside which no module is built. */
  private static List<Path> folders() throws IOException {
    try (var folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !List.of("src", "target", "benchmarks").contains(name(folder)))
          .sorted()
          .toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
