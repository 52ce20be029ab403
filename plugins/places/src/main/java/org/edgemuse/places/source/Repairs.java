package org.edgemuse.places.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.LocalFile;

/**
 * Counts what was mended in a file or left out of it. Each kind becomes one sentence, such as
 * {@code streets.geojson: features that are no lines were left out: 3 of 120}.
 */
public final class Repairs {
  private final LocalFile file;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Of that file. */
  public Repairs(LocalFile file) {
    this.file = file;
  }

  /**
   * Counts one more.
   *
   * @param what says what was done with what, in a way that fits any number
   */
  public void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** How often that was counted. */
  public int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /**
   * One sentence for each kind.
   *
   * @param total out of how many; 0 if that is not known
   */
  public List<String> sentences(long total) {
    String outOf = total > 0 ? " of " + total : "";
    return counts.entrySet().stream()
        .map(kind -> file.name() + ": " + kind.getKey() + ": " + kind.getValue() + outOf)
        .toList();
  }
}
