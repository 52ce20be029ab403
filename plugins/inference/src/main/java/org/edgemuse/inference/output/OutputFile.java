package org.edgemuse.inference.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a command writes to. What takes minutes to make must not be lost to a mistyped folder, so
 * commands ask before they begin.
 */
public final class OutputFile {
  private OutputFile() {}

  /**
   * The file of that name.
   *
   * @param option the option that names it, without its hyphens
   * @param name as users wrote it
   * @param endings what the name may end in; none if it may end in anything
   * @throws IllegalArgumentException if it is a folder, lies in none, or ends in something else;
   *     the message names the option
   */
  public static Path writable(String option, String name, String... endings) {
    Path file = Path.of(name).toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw refused(option, name, "is a folder");
    }
    if (!Files.isDirectory(file.getParent())) {
      throw refused(option, name, "is in a folder that does not exist");
    }
    List<String> allowed = List.of(endings);
    if (!allowed.isEmpty() && allowed.stream().noneMatch(name::endsWith)) {
      throw refused(option, name, "must end in " + String.join(" or ", allowed));
    }
    return file;
  }

  private static IllegalArgumentException refused(String option, String name, String rule) {
    return new IllegalArgumentException("--%s (%s) %s".formatted(option, name, rule));
  }
}
