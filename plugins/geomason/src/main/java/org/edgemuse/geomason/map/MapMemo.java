package org.edgemuse.geomason.map;

import java.io.File;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.edgemuse.kernel.api.plugin.LocalFile;

/** Maps that were read, so that the runs of a process share one as long as its files stay. */
final class MapMemo {
  private final Map<Key, SoftReference<ReadMap>> maps = new HashMap<>();

  /**
   * What a map is read from.
   *
   * @param files size and time of each
   */
  private record Key(GeoMasonPlugin.Options options, List<Long> files) {
    static Key of(GeoMasonPlugin.Options options) {
      List<Long> files = new ArrayList<>();
      Stream.of(options.streets(), options.buildings(), options.ground(), options.sites())
          .filter(Objects::nonNull)
          .map(LocalFile::path)
          .forEach(
              path -> {
                File file = path.toFile();
                files.add(file.length());
                files.add(file.lastModified());
              });
      return new Key(options, List.copyOf(files));
    }
  }

  /**
   * The map that these options ask for.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  synchronized ReadMap of(GeoMasonPlugin.Options options) {
    Key key = Key.of(options);
    SoftReference<ReadMap> kept = maps.get(key);
    ReadMap read = kept == null ? null : kept.get();
    if (read == null) {
      read = MapReader.read(options);
      maps.put(key, new SoftReference<>(read));
    }
    return read;
  }
}
