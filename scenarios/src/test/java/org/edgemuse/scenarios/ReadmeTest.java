package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README points at is there. */
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern FILE = Pattern.compile("(?:scenarios|plugins|framework)/[\\w./-]+");

  private static List<String> missing(Pattern pattern) throws IOException {
    String readme = Files.readString(Command.ROOT.resolve("README.md"));
    List<String> missing = new ArrayList<>();
    Matcher found = pattern.matcher(readme);
    int count = 0;
    while (found.find()) {
      String path = found.group(found.groupCount());
      boolean built = path.contains("/target");
      if (!built && !Files.exists(Command.ROOT.resolve(path))) {
        missing.add(path);
      }
      count++;
    }
    assertTrue(count > 0, "the README names no path of this kind");
    return missing;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertEquals(List.of(), missing(LINK));
  }

  @Test
  void everyFileThatIsNamedExists() throws IOException {
    assertEquals(List.of(), missing(FILE));
  }
}
