package org.edgemuse.kernel.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used, with every problem found in it. */
public final class ConfigException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LINES = 200;

  private final List<Problem> problems;

  /**
   * @param problems at least one, in the order to show
   */
  public ConfigException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** The exception for a single problem. */
  public ConfigException(Where where, String message) {
    this(List.of(new Problem(where, message)));
  }

  /** The exception for a single problem that another exception told of. */
  public ConfigException(Where where, RuntimeException cause) {
    this(where, Words.message(cause));
    initCause(cause);
  }

  /** All problems. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String lines =
        problems.stream()
            .limit(MOST_LINES)
            .map(Problem::describe)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_LINES;
    return more > 0 ? lines + "\n... and " + more + " more problems" : lines;
  }
}
