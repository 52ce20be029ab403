package org.edgemuse.places.map;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.places.source.Opened;

/**
 * Keeps maps for as long as there is memory for them, so that a sweep of thousands of runs reads
 * its files once. A file that has changed is read anew. Safe for use from many threads: who asks
 * for a map that another thread is reading waits for it.
 */
final class SharedMaps {
  private final ConcurrentMap<Key, SoftReference<ParsedMap>> maps = new ConcurrentHashMap<>();

  /** What tells one map from another. */
  private record Key(GeographicOptions options, List<State> files) {}

  /** What tells whether a file is still the same. */
  private record State(long bytes, FileTime modified) {}

  /**
   * The map of these options.
   *
   * @param reader reads it where nobody has
   */
  ParsedMap get(GeographicOptions options, Supplier<ParsedMap> reader) {
    Key key = new Key(options, states(options.files()));
    SoftReference<ParsedMap> known = maps.get(key);
    ParsedMap map = known == null ? null : known.get();
    if (map != null) {
      return map;
    }
    maps.values().removeIf(kept -> kept.get() == null);
    ParsedMap[] read = new ParsedMap[1];
    maps.compute(
        key,
        (ignored, kept) -> {
          read[0] = kept == null ? null : kept.get();
          if (kept != null && read[0] != null) {
            return kept;
          }
          read[0] = reader.get();
          return new SoftReference<>(read[0]);
        });
    return read[0];
  }

  private static List<State> states(List<LocalFile> files) {
    List<State> states = new ArrayList<>(files.size());
    for (LocalFile file : files) {
      try {
        BasicFileAttributes is = Files.readAttributes(file.path(), BasicFileAttributes.class);
        states.add(new State(is.size(), is.lastModifiedTime()));
      } catch (IOException unreadable) {
        throw Opened.unreadable(file, unreadable);
      }
    }
    return states;
  }
}
