package org.edgemuse.console.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.edgemuse.console.run.WatchedScenario;

/**
 * The plugins that a scenario can take in place of its own, without options: those that need one
 * are chosen on the command line. To find them is to start the world with each, which takes a
 * second or two with many UEs: they are looked for once. Safe for use from several threads.
 */
public final class Alternatives {
  private final WatchedScenario source;
  private final Map<String, List<String>> found = new ConcurrentHashMap<>();

  /**
   * @param source the scenario as it was opened
   */
  public Alternatives(WatchedScenario source) {
    this.source = source;
  }

  /** Looks for all that has not been looked for; then {@link #of} takes no time. */
  public void find() {
    for (Choosable part : all()) {
      found.computeIfAbsent(part.key(), unseen -> fitting(part));
    }
  }

  /** Whether all have been found. */
  public boolean isFound() {
    return found.size() == all().size();
  }

  /** The names of those found so far; runs that are compared have the same. */
  List<String> of(Choosable part) {
    return found.getOrDefault(part.key(), List.of());
  }

  private static List<Choosable> all() {
    List<Choosable> all = new ArrayList<>(Choosable.OF_WORLD);
    all.add(0, Choosable.SCHEDULER);
    return all;
  }

  private List<String> fitting(Choosable part) {
    return source.request().plugins().names(part.point()).stream()
        .filter(name -> source.admits(0, part.key() + "=" + name))
        .toList();
  }
}
