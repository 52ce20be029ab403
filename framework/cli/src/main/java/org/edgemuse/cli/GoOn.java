package org.edgemuse.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command that goes on with a sweep that was cut short. */
final class GoOn {
  private static final Pattern PLAIN = Pattern.compile("[\\w./=:,@%+-]+");

  private static final Pattern JAR = Pattern.compile("(.*/)?edgemuse[^/]*\\.jar");

  private GoOn() {}

  /**
   * The command as it can be typed.
   *
   * @param words of the command that was cut short, the program's own name left out
   */
  static String command(List<String> words) {
    String same =
        words.stream()
            .filter(word -> !word.equals("--overwrite") && !word.equals("--resume"))
            .map(GoOn::quoted)
            .collect(Collectors.joining(" "));
    return program() + " " + same + " --resume";
  }

  /** How EdgeMuse was started: by its jar, or by a command of that name. */
  private static String program() {
    String[] words = ProcessHandle.current().info().arguments().orElse(new String[0]);
    int jar = List.of(words).indexOf("-jar") + 1;
    return jar > 0 && jar < words.length && JAR.matcher(words[jar]).matches()
        ? "java -jar " + quoted(words[jar])
        : "edgemuse";
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
