package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs point at is there. */
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern FILE = Pattern.compile("(?:scenarios|plugins|framework)/[\\w./-]+");

  /** What is named and not there; links are relative to the README, names to the project. */
  private static List<String> missing(Path readme, Pattern pattern, Path from) throws IOException {
    List<String> missing = new ArrayList<>();
    Matcher found = pattern.matcher(Files.readString(readme));
    while (found.find()) {
      String path = found.group(found.groupCount());
      boolean built = path.contains("/target");
      if (!built && !Files.exists(from.resolve(path))) {
        missing.add(path);
      }
    }
    return missing;
  }

  static List<Path> readmes() throws IOException {
    try (Stream<Path> files = Files.walk(Command.ROOT, 3)) {
      List<Path> readmes =
          files
              .filter(file -> file.endsWith("README.md") && !file.toString().contains("/target/"))
              .sorted()
              .toList();
      assertTrue(readmes.size() >= 5, "only " + readmes);
      return readmes;
    }
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void everyLinkLeadsSomewhere(Path readme) throws IOException {
    assertEquals(List.of(), missing(readme, LINK, readme.getParent()));
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void everyFileThatIsNamedExists(Path readme) throws IOException {
    assertEquals(List.of(), missing(readme, FILE, Command.ROOT));
  }
}
