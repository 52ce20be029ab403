package org.edgemuse.kernel.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of a configuration, so that they are reported together. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem. */
  public void add(Where where, String message) {
    found.add(new Problem(where, message));
  }

  /** Adds the problems of another reader. */
  public void addAll(List<Problem> problems) {
    found.addAll(problems);
  }

  /** How many there are. */
  public int count() {
    return found.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All of them by file and line, and as they were found within a line. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((Problem p) -> p.where().file()).thenComparing(p -> p.where().line()));
    return List.copyOf(sorted);
  }

  /** All of them, and once each those of an exception that ended the search. */
  public ConfigException and(ConfigException last) {
    Set<Problem> all = new LinkedHashSet<>(found);
    all.addAll(last.problems());
    Problems both = new Problems();
    both.addAll(List.copyOf(all));
    return new ConfigException(both.list());
  }

  /**
   * Does nothing if there is no problem.
   *
   * @throws ConfigException with all of them otherwise
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new ConfigException(list());
    }
  }
}
