package org.edgemuse.experiment.plan;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in which * stands for any text. */
public final class Globs {
  private Globs() {}

  /** The names that a pattern matches, in their order. */
  public static List<String> matching(String pattern, List<String> names) {
    String regex =
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    Pattern compiled = Pattern.compile(regex);
    return names.stream().filter(name -> compiled.matcher(name).matches()).toList();
  }
}
